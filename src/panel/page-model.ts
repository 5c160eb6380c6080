// What *This page* shows, worked out from the page's report: sections, rows, options under their select,
// and many of a kind (one switch a folder) folded into one row. Pure; the view only draws it.

import type { PageReport, ReportedChoice } from '../knowledge/report.ts';
import { isTopicId, type TopicId } from '../knowledge/topic-ids.ts';

/** The headings under which choices stand. */
export const sectionIds = ['both', 'pop', 'imap', 'fetch', 'sign', 'other'] as const;

/** Id of one heading. */
export type SectionId = (typeof sectionIds)[number];

/** One line of the list. */
export interface Row {
  /** Names the row among all rows, also after the page has drawn itself anew with other keys. */
  readonly id: string;
  readonly topic: TopicId;
  readonly sense: ReportedChoice['sense'];
  readonly kind: ReportedChoice['kind'];
  /** State of the choice; for several choices in one row the state they share, else null. */
  readonly state: ReportedChoice['state'];
  /** Keys of the choices this row stands for, in document order; at least one. */
  readonly keys: readonly number[];
  /** How many of them are on. */
  readonly on: number;
  /** Options, when the row is a select. */
  readonly options: readonly Row[];
}

/** A heading and its rows, in document order. */
export interface Section {
  readonly id: SectionId;
  readonly rows: readonly Row[];
}

const sections: Record<TopicId, SectionId> = {
  'pop-enable-all': 'pop',
  'pop-enable-new': 'pop',
  'pop-enable': 'pop',
  'pop-disable': 'pop',
  'pop-after': 'pop',
  'pop-after-keep': 'pop',
  'pop-after-mark-read': 'pop',
  'pop-after-archive': 'pop',
  'pop-after-delete': 'pop',
  'pop-client-delete-allow': 'pop',
  'pop-client-delete-block': 'pop',
  'pop-include-folders': 'pop',
  'pop-history': 'pop',
  'protocol-pop': 'fetch',
  'protocol-imap': 'fetch',
  'fetch-external-pop': 'fetch',
  'leave-on-server': 'fetch',
  'remove-after-days': 'fetch',
  'delete-when-deleted-locally': 'fetch',
  'check-interval': 'fetch',
  'imap-enable': 'imap',
  'imap-disable': 'imap',
  'pop-imap-enable': 'both',
  'imap-auto-expunge-on': 'imap',
  'imap-auto-expunge-off': 'imap',
  'imap-expunge-archive': 'imap',
  'imap-expunge-trash': 'imap',
  'imap-expunge-delete': 'imap',
  'imap-folder-unlimited': 'imap',
  'imap-folder-limit': 'imap',
  'imap-show-folder': 'imap',
  'imap-path-prefix': 'imap',
  'app-password': 'sign',
  'less-secure-apps': 'sign',
  oauth: 'sign',
  'smtp-auth': 'sign',
  activesync: 'other',
  'tls-mode': 'sign',
  'server-port': 'sign',
  'server-settings': 'sign',
  forwarding: 'other',
};

/** The heading under which a topic stands. */
export function sectionOf(topic: TopicId): SectionId {
  return sections[topic];
}

const kinds: ReadonlySet<unknown> = new Set([
  ...['radio', 'checkbox', 'switch', 'select', 'option', 'button', 'link', 'field'],
]);

function isUnderstood(choice: Partial<ReportedChoice> | null): choice is ReportedChoice {
  return isTopicId(choice?.topic) && kinds.has(choice?.kind) && Number.isSafeInteger(choice?.key);
}

function mended(choice: ReportedChoice): ReportedChoice {
  const { state, sense } = choice;
  return {
    ...choice,
    state: state === 'on' || state === 'off' ? state : null,
    sense: sense === 'inverse' ? sense : 'direct',
  };
}

/**
 * The report as far as this version understands it, with the number of choices it does not. It may come from a page
 * that still runs another version. Total: rubbish gives a report without choices.
 */
export function knownReport(report: PageReport | null): PageReport | null {
  if (typeof report !== 'object' || report === null) return null;
  const given: readonly (ReportedChoice | null)[] = Array.isArray(report.choices)
    ? report.choices
    : [];
  const choices = given.filter(isUnderstood).map(mended);
  const unknown = (report.unknown ?? 0) + given.length - choices.length;
  const provider = typeof report.provider === 'string' ? report.provider : null;
  return { ...report, provider, choices, ...(unknown > 0 && { unknown }) };
}

function rowOf(id: string, choices: readonly ReportedChoice[], options: readonly Row[]): Row {
  const first = choices[0]!;
  const same = choices.every(({ state }) => state === first.state);
  return {
    id,
    topic: first.topic,
    sense: first.sense,
    kind: first.kind,
    state: same ? first.state : null,
    keys: choices.map(({ key }) => key),
    on: choices.filter(({ state }) => state === 'on').length,
    options,
  };
}

/** Choices of the same kind in one row, except where they are alternatives that have options of their own. */
function fold(
  choices: readonly ReportedChoice[],
  optionsOf: (key: number, row: string) => readonly Row[],
  prefix = '',
): Row[] {
  const groups = new Map<string, ReportedChoice[]>();
  for (const choice of choices) {
    const common = `${prefix}${choice.topic} ${choice.sense} ${choice.kind}`;
    const isAlone = optionsOf(choice.key, common).length > 0;
    const name = isAlone ? `${common} ${groups.size}` : common;
    groups.set(name, [...(groups.get(name) ?? []), choice]);
  }
  return [...groups].map(([id, group]) => rowOf(id, group, optionsOf(group[0]!.key, id)));
}

/**
 * The sections of a report in the order in which the page shows them. An option whose select is not in the
 * report stands by itself.
 */
export function sectionsOf(report: PageReport): Section[] {
  const keys = new Set(report.choices.map(({ key }) => key));
  const isInside = ({ key, parent }: ReportedChoice) =>
    parent !== undefined && parent !== key && keys.has(parent);
  const inside = new Map<number, ReportedChoice[]>();
  for (const choice of report.choices.filter(isInside)) {
    inside.set(choice.parent!, [...(inside.get(choice.parent!) ?? []), choice]);
  }
  const optionsOf = (key: number, row: string) => fold(inside.get(key) ?? [], () => [], `${row} `);

  const bySection = new Map<SectionId, ReportedChoice[]>();
  for (const choice of report.choices) {
    if (isInside(choice)) continue;
    const id = sectionOf(choice.topic);
    bySection.set(id, [...(bySection.get(id) ?? []), choice]);
  }
  return [...bySection].map(([id, choices]) => ({ id, rows: fold(choices, optionsOf) }));
}

/** The row that stands for `topic`, preferring the one that holds `key`; null when the page has none. */
export function findRow(all: readonly Section[], topic: TopicId, key: number | null): Row | null {
  const rows = all.flatMap((section) => section.rows).flatMap((row) => [row, ...row.options]);
  const matching = rows.filter((row) => row.topic === topic);
  return matching.find((row) => key !== null && row.keys.includes(key)) ?? matching[0] ?? null;
}

/** The row that stands for the choice called `key`; null when it is not on the page any more. */
export function rowOfKey(all: readonly Section[], key: number): Row | null {
  const rows = all.flatMap((section) => section.rows).flatMap((row) => [row, ...row.options]);
  return rows.find((row) => row.keys.includes(key)) ?? null;
}
