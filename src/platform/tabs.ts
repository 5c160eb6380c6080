// Which tab the explainer is about, and talking to the page in it. Tab ids need no permission.

import browser, { type Tabs } from 'webextension-polyfill';
import type { ExtensionToContent } from '../messages/index.ts';
import { forgetFrame, frameOfChoice, reportingFrames } from './tab-state.ts';

/** Where this extension page runs, and the tab it was opened for (`panel.html?tab=ID`). */
export interface Surroundings {
  /** It is a tab of its own, not the browser's panel. */
  readonly inTab: boolean;
  readonly windowId: number | undefined;
  /** The tab asked for by address, else null. */
  readonly askedTab: number | null;
}

/** Looks around. Never rejects. */
export async function surroundings(address: string = location.href): Promise<Surroundings> {
  const [own, window] = await Promise.all([
    browser.tabs.getCurrent().catch(() => undefined),
    browser.windows.getCurrent().catch(() => undefined),
  ]);
  const asked = new URL(address).searchParams.get('tab') ?? '';
  // Chromium numbers tabs at random, up to ten digits.
  const askedTab = /^\d{1,10}$/.test(asked) ? Number(asked) : null;
  return { inTab: own !== undefined && own !== null, windowId: window?.id, askedTab };
}

/** The tab in front in a window, or null. */
export async function activeTab(windowId: number | undefined): Promise<number | null> {
  const query = windowId === undefined ? { currentWindow: true } : { windowId };
  const [tab] = await browser.tabs.query({ active: true, ...query }).catch(() => []);
  return tab?.id ?? null;
}

/** Calls back when another tab comes to the front in `windowId`, and when the page in a tab has loaded. */
export function onTabTurned(
  windowId: number | undefined,
  turned: (tabId: number) => void,
  loaded: (tabId: number) => void,
): () => void {
  const activated = (info: Tabs.OnActivatedActiveInfoType) => {
    if (windowId === undefined || info.windowId === windowId) turned(info.tabId);
  };
  const updated = (tabId: number, change: Tabs.OnUpdatedChangeInfoType) => {
    if (change.status === 'complete') loaded(tabId);
  };
  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onUpdated.addListener(updated);
  return () => {
    browser.tabs.onActivated.removeListener(activated);
    browser.tabs.onUpdated.removeListener(updated);
  };
}

/** What our script in a frame of `tabId` answers, by itself in the top one; undefined when there is none. */
export async function askPage(
  tabId: number,
  message: ExtensionToContent,
  frameId = 0,
): Promise<unknown> {
  return browser.tabs.sendMessage(tabId, message, { frameId }).catch(() => undefined);
}

// Asks frames to report anew; what those reported that are gone is forgotten.
async function isAnyExplained(tabId: number, frames: readonly number[]): Promise<boolean> {
  const asked = frames.map(async (frameId) => {
    const answer = await askPage(tabId, { type: 'look-again' }, frameId);
    if (answer === undefined && frameId !== 0) await forgetFrame(tabId, frameId);
    return answer === true;
  });
  return (await Promise.all(asked)).includes(true);
}

const framesBelow = async (tabId: number) =>
  (await reportingFrames(tabId)).filter((frameId) => frameId !== 0);

/** Whether hints are at work in the page of `tabId` or a frame of it. If so, they report anew. */
export async function isExplained(tabId: number): Promise<boolean> {
  return isAnyExplained(tabId, [0, ...(await framesBelow(tabId))]);
}

/** Forgets what frames of `tabId` reported that went without a word, as in a crash. */
export async function forgetGoneFrames(tabId: number): Promise<void> {
  await isAnyExplained(tabId, await framesBelow(tabId));
}

/** Scrolls to a choice in the frame where it stands; false when it is gone. */
export async function showChoice(tabId: number, key: number): Promise<boolean> {
  const frameId = await frameOfChoice(tabId, key);
  return (await askPage(tabId, { type: 'show-choice', key }, frameId)) === true;
}
