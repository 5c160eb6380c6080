// Opening the explainer where the browser allows. Chrome opens its side panel only in the same task as a person's
// act, forwarded by message or not; Firefox opens its sidebar for toolbar button, menu and shortcut, never for a
// click in a page. Checked in Chromium 156 and Firefox 153.

import browser from 'webextension-polyfill';
import type { Organisation } from '../panel/host.ts';
import { isFirefox } from './build.ts';

/** A tab as events and senders give it. */
export interface TabPlace {
  readonly tabId: number;
  readonly windowId: number | undefined;
}

/**
 * Opens the browser's own panel. Call it first thing in the listener of a person's act: one `await` before it and
 * the browser refuses. Resolves to whether it is open.
 */
export function openNative({ tabId }: TabPlace): Promise<boolean> {
  try {
    const opened = isFirefox ? browser.sidebarAction.open() : chrome.sidePanel.open({ tabId });
    return opened.then(
      () => true,
      () => false,
    );
  } catch {
    return Promise.resolve(false);
  }
}

/** Whether the browser's own panel is open in that window. Chrome opens it anyway, so only Firefox is asked. */
export async function isNativeOpen({ windowId }: TabPlace): Promise<boolean> {
  if (!isFirefox || windowId === undefined) return false;
  return browser.sidebarAction.isOpen({ windowId }).catch(() => false);
}

async function inject(tabId: number, file: string): Promise<boolean> {
  const target = { tabId, frameIds: [0] };
  return browser.scripting.executeScript({ target, files: [file] }).then(
    () => true,
    () => false,
  );
}

// Runs in the page, so it stands alone.
function tell(organisation: Organisation): void {
  globalThis.__popOrImapOrganisation = organisation;
}

/** Opens the explainer inside the page; false when the page does not let us in. */
export async function openInPage(
  { tabId }: TabPlace,
  organisation: Organisation | null,
): Promise<boolean> {
  if (organisation) {
    const target = { tabId, frameIds: [0] };
    const injection = { target, func: tell, args: [organisation] as never };
    await browser.scripting.executeScript(injection).catch(() => {});
  }
  return inject(tabId, 'in-page-panel.js');
}

/** Adds to the explainer inside the page what did not come with its first look; false when it cannot. */
export function addPanelRest({ tabId }: TabPlace): Promise<boolean> {
  return inject(tabId, 'in-page-panel-rest.js');
}

/** Opens the explainer in a tab of its own, beside the tab it is about. */
export async function openInTab({ tabId, windowId }: TabPlace): Promise<boolean> {
  const opener = await browser.tabs.get(tabId).catch(() => null);
  const beside = opener ? { index: opener.index + 1, openerTabId: tabId } : {};
  const url = browser.runtime.getURL(`panel.html?tab=${tabId}`);
  return browser.tabs.create({ url, ...beside, ...(windowId !== undefined && { windowId }) }).then(
    () => true,
    () => false,
  );
}
