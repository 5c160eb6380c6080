// Which tab the explainer is about, and talking to the page in it. Tab ids need no permission.

import browser, { type Tabs } from 'webextension-polyfill';
import type { ExtensionToContent } from '../messages/index.ts';

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

/** What our script in the page of `tabId` answers; undefined when there is none. */
export async function askPage(tabId: number, message: ExtensionToContent): Promise<unknown> {
  return browser.tabs.sendMessage(tabId, message, { frameId: 0 }).catch(() => undefined);
}

/** Whether hints are at work in the page of `tabId`. If so, it reports anew. */
export async function isExplained(tabId: number): Promise<boolean> {
  return (await askPage(tabId, { type: 'look-again' })) === true;
}
