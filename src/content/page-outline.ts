// Injected when a person asks for a report of the page, and only then. It leaves a function behind that the background
// calls once and takes away; nothing is sent from here.

import { pagesIn } from '../detect/frames.ts';
import type { PageOutline } from '../knowledge/outline.ts';
import { type Outline, outlineOf } from '../outline/index.ts';
import type { FoundElement } from '../outline/rows.ts';
import { declaredLanguage } from './languages.ts';
import type {} from './world.ts';

// The hints know what was found; an option has no element of its own there, its select stands for it.
globalThis.__popOrImapOutline = (): PageOutline | null => {
  const hints = globalThis.__popOrImap;
  const report = hints?.report();
  if (!hints || !report) return null;
  const found = report.choices
    .filter(({ kind }) => kind !== 'option')
    .flatMap(({ key, topic }): FoundElement[] => {
      const element = hints.elementOf(key);
      return element ? [{ element, topic }] : [];
    });
  const provider = globalThis.__popOrImapProvider ?? null;
  const hosts = provider?.hosts ?? [];
  const pages = pagesIn(document, { provider, elsewhere: globalThis.__popOrImapElsewhere });
  // Where the settings stand in a frame, that is the page that matters.
  const shown = found[0]?.element.ownerDocument ?? document;
  let outline: Outline = { html: '', cut: false };
  for (const page of [shown, ...pages]) {
    if (outline.html) break;
    const own = found.filter(({ element }) => element.ownerDocument === page);
    outline = outlineOf({ document: page, pages, found: own, hosts });
  }
  const { html, cut } = outline;
  return { html, cut, lang: declaredLanguage(), host: location.hostname, report };
};
