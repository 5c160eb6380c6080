// Runs in a page opened by `npm run outline`: the report that the extension would make of it, and what is found there.

import { toReport } from '../../src/content/page-report.ts';
import { elsewhere } from '../../src/detect/elsewhere/index.ts';
import { createDetector } from '../../src/detect/index.ts';
import { allLexicons } from '../../src/detect/lexicon/all.ts';
import { outlineOf } from '../../src/outline/index.ts';
import { reportText } from '../../src/panel/report-text.ts';
import { providerForHost } from '../../src/providers/index.ts';
import { productOf } from '../../src/providers/product.ts';
import { routeOf } from '../../src/providers/route.ts';

/** What is told of one page. */
export interface OutlinedPage {
  /** The report, an HTML file. */
  readonly text: string;
  /** One line for each choice, in document order: what a report is compared by. */
  readonly found: readonly string[];
}

function outline(): OutlinedPage {
  const known = providerForHost(location.hostname);
  const provider = known ?? productOf(document);
  const findings = createDetector({ document, provider, elsewhere, lexicons: allLexicons }).look();
  const report = toReport(findings, {
    provider: provider?.id ?? null,
    settingsPage: provider?.settings.test(routeOf(location)) ?? false,
  });
  const { html, cut } = outlineOf({
    document,
    pages: [document],
    found: findings.filter(({ kind }) => kind !== 'option'),
    hosts: provider?.hosts ?? [],
  });
  const host = known ? location.hostname : null;
  const lang = document.documentElement.lang;
  return {
    text: reportText({ html, cut, lang, host, report }, 'npm run outline'),
    found: findings.map(({ topic, kind, state, sense }) => `${topic} ${kind} ${state} ${sense}`),
  };
}

Object.assign(globalThis, { popOrImapOutline: outline });
