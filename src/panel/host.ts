// What the explainer asks of the place it runs in. The app is the same in Chrome's side panel, Firefox's
// sidebar, the panel inside a page, a tab of its own and the web site; only this interface differs.

import type { PageOutline } from '../knowledge/outline.ts';
import type { PageReport } from '../knowledge/report.ts';
import type { Text } from '../knowledge/text.ts';
import type { TopicId } from '../knowledge/topic-ids.ts';

/** Where the explainer is shown. */
export type Surface = 'side-panel' | 'sidebar' | 'in-page' | 'tab' | 'site';

/** What a person asked about with *More*: a topic, and the choice in the page when there is one. */
export interface PanelFocus {
  readonly topic: TopicId;
  /** `ReportedChoice.key`, or null when no particular choice is meant. */
  readonly key: number | null;
}

/** What the organisation of a managed browser tells its people. */
export interface Organisation {
  /** The protocol that they should use. */
  readonly recommended: 'pop' | 'imap' | null;
  /** A sentence of the organisation's own. */
  readonly note: string | null;
  /** An https address to read on. */
  readonly link: string | null;
}

/** The surroundings of the explainer. No method throws or rejects; each says what happened. */
export interface PanelHost {
  /** Words in the person's language. */
  readonly text: Text;
  /** BCP 47 tag of the words, such as `en` or `pt-BR`. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly surface: Surface;
  /** What the page beside the explainer shows now; null when there is no page that is explained. */
  report(): PageReport | null;
  /** What *More* asked for last; null when nothing was asked. A new object means a new request. */
  focus(): PanelFocus | null;
  /** What the organisation tells its people; null without one. */
  organisation(): Organisation | null;
  /** Calls `listener` after `report()`, `focus()` or `organisation()` changed. Returns what ends the subscription. */
  subscribe(listener: () => void): () => void;
  /** Scrolls the page to the choice and marks it for a moment; false when it is no longer there. */
  showChoice(key: number): Promise<boolean>;
  /** Opens an https address in a tab of its own. */
  openPage(url: string): void;
  /** Looks at the page beside the explainer because the person asked. Absent where that cannot be done. */
  explainThisPage?(): Promise<'ok' | 'no-access' | 'failed'>;
  /**
   * The site of the page beside the explainer when it is not one that is explained by itself: its host, and whether the
   * person has allowed it for good. Null for other pages. Absent, with the two below, where sites cannot be allowed.
   */
  otherSite?(): { readonly host: string; readonly allowed: boolean } | null;
  /** Asks the browser to allow that site for good. Call it first thing in a click. False when it was not allowed. */
  allowSite?(): Promise<boolean>;
  /** Opens the options, where allowed sites are listed and taken back. */
  openOptions?(): void;
  /**
   * Describes how the page beside the explainer is built, because the person wants to hand that on; null when that
   * failed. `by` names extension and browser. Absent where it cannot be done.
   */
  outlinePage?(): Promise<{ readonly outline: PageOutline; readonly by: string } | null>;
  /** Closes the explainer. Absent where the browser has its own way. */
  close?(): void;
  /** Puts `text` on the clipboard; false when the browser refused. */
  copy(text: string): Promise<boolean>;
  /** What was remembered on this device under `name`; null when nothing was. */
  recall(name: string): Promise<string | null>;
  /** Keeps `value` on this device under `name`; an empty value forgets it. False when it could not be kept. */
  remember(name: string, value: string): Promise<boolean>;
}
