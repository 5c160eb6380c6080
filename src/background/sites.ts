// Sites the person allowed beyond the declared ones. The sentinel is registered for exactly the granted origins;
// the browser's own list of grants is the only record, so taking a grant back anywhere takes the sentinel away.

import browser from 'webextension-polyfill';
import { allowedSites } from '../platform/sites.ts';
import { forgetTab, reportedTabs } from '../platform/tab-state.ts';
import { askPage } from '../platform/tabs.ts';
import { showBadge } from './badge.ts';

const scriptId = 'allowed-sites';

const scripts = (allowed: boolean) => [...(allowed ? ['allowed.js'] : []), 'sentinel.js'];

/** Registers the sentinel for the allowed sites and for nothing else. Chrome forgets it on update: call again. */
export async function registerAllowedSites(): Promise<void> {
  const matches = await allowedSites();
  await browser.scripting.unregisterContentScripts({ ids: [scriptId] }).catch(() => {});
  if (matches.length === 0) return;
  await browser.scripting
    .registerContentScripts([
      { id: scriptId, matches, js: scripts(true), runAt: 'document_idle', allFrames: false },
    ])
    .catch(() => {});
}

/** Takes the hints out of open pages that we may no longer enter: their site was given back. */
export async function leaveClosedTabs(): Promise<void> {
  const leave = async (tabId: number) => {
    const entered = browser.scripting.executeScript({ target: { tabId }, func: () => true });
    const isOpen = await entered.then(
      () => true,
      () => false,
    );
    if (isOpen) return;
    await askPage(tabId, { type: 'stop' });
    await Promise.all([forgetTab(tabId), showBadge(tabId, null)]);
  };
  await Promise.allSettled((await reportedTabs()).map(leave));
}

/**
 * Puts the sentinel into pages that were open before we were: after installing, updating or a new grant.
 * `allowed`: the patterns are of sites the person allowed, not declared ones.
 */
export async function enterOpenTabs(patterns: readonly string[], allowed: boolean): Promise<void> {
  if (patterns.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...patterns] }).catch(() => []);
  const enter = tabs.map(({ id }) =>
    id === undefined
      ? undefined
      : browser.scripting.executeScript({ target: { tabId: id }, files: scripts(allowed) }),
  );
  await Promise.allSettled(enter);
}
