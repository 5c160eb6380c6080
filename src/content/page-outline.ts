// Injected when a person asks for a report of the page, and only then. It leaves a function behind that the background
// calls once and takes away; nothing is sent from here.

import type { PageOutline } from '../knowledge/outline.ts';
import { outlineOf } from '../outline/index.ts';
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
  const hosts = globalThis.__popOrImapProvider?.hosts ?? [];
  const { html, cut } = outlineOf({ document, found, hosts });
  return { html, cut, lang: declaredLanguage(), host: location.hostname, report };
};
