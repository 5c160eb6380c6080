// What is known of each tab, in storage.session: what its page reports and what *More* asked for. The background
// writes it after checking; it outlives the background and ends with the browser.

import browser, { type Storage } from 'webextension-polyfill';
import type { PageReport, ReportedChoice } from '../knowledge/report.ts';
import { isTopicId } from '../knowledge/topic-ids.ts';
import type { PanelFocus } from '../panel/host.ts';
import { forget, read, record, write } from './area.ts';

const reportKey = (tabId: number) => `report:${tabId}`;
const focusKey = (tabId: number) => `focus:${tabId}`;

function reportFrom(stored: unknown): PageReport | null {
  const { choices, ...page } = record(stored);
  if (!Array.isArray(choices)) return null;
  const known = choices.filter((choice: Partial<ReportedChoice> | null) =>
    isTopicId(choice?.topic),
  );
  const unknown = choices.length - known.length;
  return {
    ...(page as unknown as PageReport),
    choices: known,
    ...(unknown > 0 && { unknown }),
  };
}

function focusFrom(stored: unknown): StoredFocus | null {
  const { topic, key, at } = record(stored);
  if (!isTopicId(topic)) return null;
  return { topic, key: typeof key === 'number' ? key : null, at: Number(at) };
}

/** What a tab's page reported last, or null. Choices of another version's topics are left out and counted. */
export async function readReport(tabId: number): Promise<PageReport | null> {
  return reportFrom(await read('session', reportKey(tabId)));
}

/** Remembers what a tab's page reports. */
export function writeReport(tabId: number, report: PageReport): Promise<boolean> {
  return write('session', { [reportKey(tabId)]: report });
}

/** A request for the explainer; `at` (ms since 1970) tells two equal requests apart. */
export interface StoredFocus extends PanelFocus {
  readonly at: number;
}

/** What *More* asked for last in a tab, or null. */
export async function readFocus(tabId: number): Promise<StoredFocus | null> {
  return focusFrom(await read('session', focusKey(tabId)));
}

/** What is known of one tab. */
export interface KnownTab {
  readonly report: PageReport | null;
  readonly focus: StoredFocus | null;
}

/** What is known of every tab, for when it is not yet known which one will be asked about. */
export async function readTabs(): Promise<(tabId: number) => KnownTab> {
  const all = record(await read('session', null));
  return (tabId) => ({
    report: reportFrom(all[reportKey(tabId)]),
    focus: focusFrom(all[focusKey(tabId)]),
  });
}

/** Remembers what *More* asked for. */
export function writeFocus(tabId: number, { topic, key }: PanelFocus): Promise<boolean> {
  return write('session', { [focusKey(tabId)]: { topic, key, at: Date.now() } });
}

/** The tabs whose pages have reported something. */
export async function reportedTabs(): Promise<number[]> {
  const all = record(await read('session', null));
  return Object.keys(all).flatMap((key) => Number(/^report:(\d+)$/.exec(key)?.[1] ?? []));
}

/** Forgets what was known of a tab's page. */
export function forgetTab(tabId: number): Promise<void> {
  return forget('session', [reportKey(tabId), focusKey(tabId)]);
}

/** Calls `listener` when the report or focus of any tab changed. Returns what ends the subscription. */
export function onTabStateChanged(listener: (tabId: number) => void): () => void {
  const heard = (changes: Record<string, Storage.StorageChange>, area: string) => {
    if (area !== 'session') return;
    const ids = Object.keys(changes).map((key) => /^(?:report|focus):(\d+)$/.exec(key)?.[1]);
    for (const id of new Set(ids)) if (id !== undefined) listener(Number(id));
  };
  browser.storage.onChanged.addListener(heard);
  return () => browser.storage.onChanged.removeListener(heard);
}
