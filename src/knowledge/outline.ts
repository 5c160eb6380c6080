// How a page around its mail settings is built, in a form that a person reads and may hand on. The only thing in which
// words of a page reach the explainer: on the person's own request, redacted, and kept nowhere.

import type { PageReport } from './report.ts';

/** What the script in the page tells. */
export interface PageOutline {
  /** Redacted markup for the body of a page: text, never put into a document. */
  readonly html: string;
  /** Language tag of the page, or empty. */
  readonly lang: string;
  /** The page's host when the extension lists it itself; null for any other, which may tell whose it is. */
  readonly host: string | null;
  /** Something was left out because it was too long. */
  readonly cut: boolean;
  /** What was recognised at that moment. */
  readonly report: PageReport;
}

/** Longest markup, in characters. */
export const maxOutline = 100_000;
