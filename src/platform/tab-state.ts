// What is known of each tab, in storage.session: what its frames report and what *More* asked for. The background
// writes it after checking; it outlives the background and ends with the browser. Each frame has a key of its own, so
// that no two of them write the same one.

import browser, { type Storage } from 'webextension-polyfill';
import { joined, type PageReport, type ReportedChoice } from '../knowledge/report.ts';
import { isTopicId } from '../knowledge/topic-ids.ts';
import type { PanelFocus } from '../panel/host.ts';
import { forget, read, record, write } from './area.ts';

const reportKey = (tabId: number, frameId: number) =>
  frameId === 0 ? `report:${tabId}` : `report:${tabId}:${frameId}`;
const frameName = /^report:(\d+)(?::(\d+))?$/;
const focusKey = (tabId: number) => `focus:${tabId}`;

// Choices of another version's topics are left out and counted.
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

type Known = Readonly<Record<string, unknown>>;

const readAll = async (): Promise<Known> => record(await read('session', null));

// The reports of a tab's frames, that of the top page first.
function reportsIn(all: Known, tabId: number): [frameId: number, report: PageReport][] {
  const found = Object.keys(all).flatMap((name): [number, PageReport][] => {
    const [, tab, frame = '0'] = frameName.exec(name) ?? [];
    const report = Number(tab) === tabId ? reportFrom(all[name]) : null;
    return report ? [[Number(frame), report]] : [];
  });
  return found.sort(([a], [b]) => a - b);
}

const reportIn = (all: Known, tabId: number) =>
  joined(reportsIn(all, tabId).map(([, report]) => report));

/** What a tab's page and the frames in it reported last, as one; or null. */
export async function readReport(tabId: number): Promise<PageReport | null> {
  return reportIn(await readAll(), tabId);
}

/** The frames of a tab that have reported. */
export async function reportingFrames(tabId: number): Promise<number[]> {
  return reportsIn(await readAll(), tabId).map(([frameId]) => frameId);
}

/** The frame that reported the choice `key` (null: the first with any choice); the top page's, 0, when none did. */
export async function frameOfChoice(tabId: number, key: number | null): Promise<number> {
  const isMeant = (choice: ReportedChoice) => key === null || choice.key === key;
  const reports = reportsIn(await readAll(), tabId);
  return reports.find(([, { choices }]) => choices.some(isMeant))?.[0] ?? 0;
}

/** Remembers what a frame of a tab reports. */
export function writeReport(tabId: number, frameId: number, report: PageReport): Promise<boolean> {
  return write('session', { [reportKey(tabId, frameId)]: report });
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
  const all = await readAll();
  return (tabId) => ({
    report: reportIn(all, tabId),
    focus: focusFrom(all[focusKey(tabId)]),
  });
}

/** Remembers what *More* asked for. */
export function writeFocus(tabId: number, { topic, key }: PanelFocus): Promise<boolean> {
  return write('session', { [focusKey(tabId)]: { topic, key, at: Date.now() } });
}

/** The tabs and frames in them that have reported something. */
export async function reportedFrames(): Promise<[tabId: number, frameId: number][]> {
  return Object.keys(await readAll()).flatMap((name): [number, number][] => {
    const [, tab, frame = '0'] = frameName.exec(name) ?? [];
    return tab === undefined ? [] : [[Number(tab), Number(frame)]];
  });
}

/** Forgets what a frame of a tab reported; with the top page goes what *More* asked for. */
export function forgetFrame(tabId: number, frameId: number): Promise<void> {
  const keys = [reportKey(tabId, frameId), ...(frameId === 0 ? [focusKey(tabId)] : [])];
  return forget('session', keys);
}

/** Calls `listener` when the report or focus of any tab changed. Returns what ends the subscription. */
export function onTabStateChanged(listener: (tabId: number) => void): () => void {
  const heard = (changes: Record<string, Storage.StorageChange>, area: string) => {
    if (area !== 'session') return;
    const ids = Object.keys(changes).map((key) => /^(?:report|focus):(\d+)/.exec(key)?.[1]);
    for (const id of new Set(ids)) if (id !== undefined) listener(Number(id));
  };
  browser.storage.onChanged.addListener(heard);
  return () => browser.storage.onChanged.removeListener(heard);
}
