// What would be different if the person picked a choice: only the news, not what is so already. Pure.

import { assess, type Danger } from '../knowledge/assess.ts';
import { preview } from '../knowledge/preview.ts';
import type { PageReport } from '../knowledge/report.ts';
import type { MessageKey } from '../knowledge/text.ts';
import type { Row } from './page-model.ts';

/** What picking a choice would change. */
export interface News {
  /** The sentence on the whole page as it would be then; null when it stays the same. */
  readonly headline: MessageKey | null;
  /** Dangers that are not there now. */
  readonly added: readonly Danger[];
  /** Dangers that would be gone. */
  readonly ended: readonly Danger[];
}

function without(some: readonly Danger[], others: readonly Danger[]): Danger[] {
  const names = new Set(others.map(({ id, severity }) => `${id} ${severity}`));
  return some.filter(({ id, severity }) => !names.has(`${id} ${severity}`));
}

/**
 * The news of picking the choice of `row` on the page of `report`; null when nothing would be different, and for
 * rows that stand for several choices.
 */
export function newsOf(report: PageReport, row: Row): News | null {
  const [key] = row.keys;
  if (row.keys.length !== 1 || key === undefined || row.options.length > 0) return null;
  const now = assess(report);
  const then = preview(report, key);
  const news: News = {
    headline: now.headline === then.headline ? null : then.headline,
    added: without(then.dangers, now.dangers),
    ended: without(now.dangers, then.dangers),
  };
  return news.headline || news.added.length + news.ended.length > 0 ? news : null;
}
