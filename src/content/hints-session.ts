// One stay on a settings page: looks, keeps the hints and the report up to date, ends without a trace.

import { createDetector } from '../detect/index.ts';
import type { Lexicon } from '../detect/lexicon/types.ts';
import type { Finding } from '../detect/types.ts';
import { watch } from '../detect/watch.ts';
import { createHints } from '../hints/hints.ts';
import type { PageReport } from '../knowledge/report.ts';
import { riskOf, topicText } from '../knowledge/topic-text.ts';
import { direction, language, text } from '../platform/text.ts';
import type { Provider } from '../providers/define.ts';
import { toReport } from './page-report.ts';
import { createSlices } from './slices.ts';

/** What a session is told, and what it calls. */
export interface SessionOptions {
  readonly provider: Provider | null;
  /** The page is a settings page by its address; false where only the person asked. */
  readonly settingsPage: boolean;
  readonly english: Lexicon;
  readonly signal: AbortSignal;
  /** Called after each look with what the page shows; often the same as before. */
  readonly onReport: (report: PageReport) => void;
  /** Called in the task of a trusted click on *More*. */
  readonly onMore: (finding: Finding) => void;
  /** The page speaks of POP or IMAP, and nothing was recognised. */
  readonly onSpeechless: () => void;
}

/** A running stay. */
export interface Session {
  look(): void;
  show(key: number): boolean;
  elementOf(key: number): Element | null;
}

/** Begins. The first look starts at once. */
export function createSession(options: SessionOptions): Session {
  const { provider, settingsPage, english, signal } = options;
  const lexicons = new Map<string, Lexicon>([[english.lang, english]]);
  const injected = () => globalThis.__popOrImapLexicons ?? [];
  for (const lexicon of injected()) lexicons.set(lexicon.lang, lexicon);
  const detector = createDetector({ document, provider, lexicons: [...lexicons.values()] });
  let findings: readonly Finding[] = [];
  let problem: PageReport['problem'];

  const report = () =>
    options.onReport(toReport(findings, { provider: provider?.id ?? null, settingsPage, problem }));

  const hints = createHints({
    document,
    text,
    language: language(),
    direction: direction(),
    signal,
    topicKeys: ({ topic, sense }) => topicText(topic, provider?.id ?? null, sense),
    risk: ({ topic, sense, state }) => riskOf(topic, provider?.id ?? null, sense, state),
    onMore: options.onMore,
    onTrouble: (trouble) => {
      problem = trouble;
      report();
    },
  });

  function learn(): void {
    const news = injected().filter(({ lang }) => !lexicons.has(lang));
    for (const lexicon of news) lexicons.set(lexicon.lang, lexicon);
    if (news.length > 0) detector.addLexicons(news);
  }

  function found(next: readonly Finding[]): void {
    findings = next;
    hints.update(findings);
    report();
    if (findings.length === 0 && detector.mentions()) options.onSpeechless();
  }

  function look(): void {
    learn();
    looking.begin(detector.steps());
  }

  const looking = createSlices<Finding[]>(signal, {
    done(next) {
      if (problem === 'look-failed') problem = undefined;
      found(next);
    },
    failed() {
      problem = 'look-failed';
      found([]);
    },
    again: look,
  });

  watch(document, look, signal);
  look();
  return {
    look,
    show: (key) => hints.show(key),
    elementOf: (key) => findings.find((finding) => finding.key === key)?.element ?? null,
  };
}
