// What the page tells the rest of the extension about itself: ids, kinds and states, never the page's own
// words, addresses or mail. Written by the page's script, read by background and panel, judged by `assess`.

import type { TopicId } from './topic-ids.ts';

/** One recognised choice, without its element and without the page's words. */
export interface ReportedChoice {
  /** Names the choice towards the page ("show it to me"). Unique in the tab. */
  readonly key: number;
  readonly topic: TopicId;
  readonly kind:
    | 'radio'
    | 'checkbox'
    | 'switch'
    | 'select'
    | 'option'
    | 'button'
    | 'link'
    | 'field';
  readonly state: 'on' | 'off' | null;
  /** `inverse`: the control says the opposite of its topic ("delete after download" for `leave-on-server`). */
  readonly sense: 'direct' | 'inverse';
  /** For an option: key of its select. */
  readonly parent?: number;
}

/** What one page shows at this moment, choices in document order; of a tab, with the frames in it. */
export interface PageReport {
  /** Id of the provider this page belongs to, or null. */
  readonly provider: string | null;
  /** The page is a settings page by its address (true), or only looked at because a person asked (false). */
  readonly settingsPage: boolean;
  readonly choices: readonly ReportedChoice[];
  /** How many more choices were reported that this version does not understand; absent: none. */
  readonly unknown?: number;
  /** Something that keeps the hints from working here, when there is such a thing. */
  readonly problem?: 'page-removes-hints' | 'page-too-large' | 'look-failed';
}

/** What several frames of one tab show, as one report: the first that knows a thing says it. Null for none. */
export function joined(reports: readonly PageReport[]): PageReport | null {
  const [first] = reports;
  if (!first || reports.length === 1) return first ?? null;
  const unknown = reports.reduce((sum, report) => sum + (report.unknown ?? 0), 0);
  const problem = reports.find((report) => report.problem)?.problem;
  return {
    provider: reports.find((report) => report.provider !== null)?.provider ?? null,
    settingsPage: reports.some(({ settingsPage }) => settingsPage),
    choices: reports.flatMap(({ choices }) => choices),
    ...(unknown > 0 && { unknown }),
    ...(problem && { problem }),
  };
}
