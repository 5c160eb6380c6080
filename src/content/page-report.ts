// What leaves the page: ids, kinds and states. The page's own words and elements stay here.

import type { Finding } from '../detect/types.ts';
import type { PageReport, ReportedChoice } from '../knowledge/report.ts';

/** More choices than any settings page has; the rest is not reported. */
const maxChoices = 500;

function reported({ key, topic, kind, state, sense, parent }: Finding): ReportedChoice {
  return { key, topic, kind, state, sense, ...(parent !== undefined && { parent }) };
}

/** The report for what was found on a page. `findings` in document order. */
export function toReport(
  findings: readonly Finding[],
  page: Pick<PageReport, 'provider' | 'settingsPage' | 'problem'>,
): PageReport {
  const problem = findings.length > maxChoices ? 'page-too-large' : page.problem;
  return {
    provider: page.provider,
    settingsPage: page.settingsPage,
    choices: findings.slice(0, maxChoices).map(reported),
    ...(problem && { problem }),
  };
}
