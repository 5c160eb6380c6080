// One stay on a settings page: looks, keeps the hints and the report up to date, ends without a trace.

import { createDetector } from '../detect/index.ts';
import type { Finding } from '../detect/types.ts';
import { watch } from '../detect/watch.ts';
import { createHints } from '../hints/hints.ts';
import type { PageReport } from '../knowledge/report.ts';
import { language, text } from '../platform/text.ts';
import type { Provider } from '../providers/define.ts';
import { createLanguages } from './languages.ts';
import { toReport } from './page-report.ts';
import { createSlices } from './slices.ts';

/** What a session is told, and what it calls. */
export interface SessionOptions {
  readonly provider: Provider | null;
  /** The page is a settings page by its address; false where only the person asked. */
  readonly settingsPage: boolean;
  readonly signal: AbortSignal;
  /** Called when the page may have changed; leads to `look` or to the end. */
  readonly onChange: () => void;
  /** Called after each look with what the page shows; often the same as before. Tells whether it is news. */
  readonly onReport: (report: PageReport) => boolean;
  /** Words of a language are missing: of this tag, or null for all languages. */
  readonly onMissing: (lang: string | null) => void;
}

/** A running stay. */
export interface Session {
  look(): void;
  /** The background has done what it was asked for. */
  answered(): void;
  show(key: number): boolean;
  elementOf(key: number): Element | null;
  attend(): void;
}

/** Begins. The first look starts at once. */
export function createSession(options: SessionOptions): Session {
  const { provider, settingsPage, signal } = options;
  const languages = createLanguages(options.onMissing);
  const watching = watch(document, options.onChange, signal);
  const detector = createDetector({
    document,
    provider,
    // A person may ask where the address alone counted before.
    get elsewhere() {
      return globalThis.__popOrImapElsewhere;
    },
    lexicons: languages.news(),
    watch: watching,
  });
  let findings: readonly Finding[] = [];
  let problem: PageReport['problem'];

  const report = () =>
    options.onReport(toReport(findings, { provider: provider?.id ?? null, settingsPage, problem }));

  const hints = createHints({
    document,
    text,
    language: language(),
    signal,
    onTrouble: (trouble) => {
      problem = trouble;
      report();
    },
  });

  function found(next: readonly Finding[]): void {
    findings = next;
    hints.update(findings);
    if (report()) watching.quicken();
    const speechless = findings.length === 0 && detector.mentions();
    if (speechless || detector.unread() > 0) languages.missWords();
  }

  function look(): void {
    detector.addLexicons(languages.news());
    languages.declare();
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

  function attend(): void {
    const make = globalThis.__popOrImapTips;
    if (make) hints.attend(make);
  }

  look();
  attend();
  const elementOf = (key: number) => {
    const named = findings.find((finding) => finding.key === key);
    // An option has no box of its own.
    const finding = findings.find((other) => other.key === (named?.parent ?? key));
    return finding?.element ?? null;
  };

  return {
    look,
    answered: languages.answered,
    show(key) {
      const element = elementOf(key);
      return element !== null && hints.show(element);
    },
    elementOf,
    attend,
  };
}
