// The explainer's surroundings inside a page: data from the hints beside it, no browser API but messages' and
// storage's. The handle is on globalThis because each bundle of a page is its own.

import type { PageReport } from '../knowledge/report.ts';
import type { Organisation, PanelFocus, PanelHost } from '../panel/host.ts';
import { copyText } from './clipboard.ts';
import { recallHere, rememberHere } from './page.ts';
import { direction, language, text } from './text.ts';

/** What the hints of the page offer to the panel beside them. */
export interface PageHints {
  report(): PageReport | null;
  focus(): PanelFocus | null;
  subscribe(listener: () => void): () => void;
  show(key: number): boolean;
}

/** The surroundings of a panel in this page; `close` takes it away. `hints` is asked anew each time. */
export function createInPageHost(
  hints: () => PageHints | undefined,
  organisation: Organisation | null,
  close: () => void,
): PanelHost {
  return {
    text,
    language: language(),
    direction: direction(),
    surface: 'in-page',
    report: () => hints()?.report() ?? null,
    focus: () => hints()?.focus() ?? null,
    organisation: () => organisation,
    subscribe: (listener) => hints()?.subscribe(listener) ?? (() => {}),
    showChoice: async (key) => hints()?.show(key) ?? false,
    openPage: (url) => {
      if (url.startsWith('https://')) open(url, '_blank', 'noopener,noreferrer');
    },
    copy: copyText,
    recall: recallHere,
    remember: rememberHere,
    close,
  };
}
