// What would be different if the person picked a choice: only the news, not what is so already. Pure.

import { assess, type Danger, preview } from '../knowledge/index.ts';
import type { PageReport } from '../knowledge/report.ts';
import type { Row } from './page-model.ts';

/** What picking a choice would change. */
export interface News {
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
 * The news of picking the choice of `row` on the page of `report`; null when it changes no danger, and for
 * rows that stand for several choices.
 */
export function newsOf(report: PageReport, row: Row): News | null {
  const [key] = row.keys;
  if (row.keys.length !== 1 || key === undefined || row.options.length > 0) return null;
  const now = assess(report).dangers;
  const then = preview(report, key).dangers;
  const news = { added: without(then, now), ended: without(now, then) };
  return news.added.length + news.ended.length > 0 ? news : null;
}
