// Sites the person allowed beyond the declared ones. The sentinel is registered for exactly the granted origins;
// the browser's own list of grants is the only record, so taking a grant back anywhere takes the sentinel away.

import browser from 'webextension-polyfill';
import { allowedSites } from '../platform/sites.ts';
import { forgetFrame, readReport, reportedFrames } from '../platform/tab-state.ts';
import { askPage } from '../platform/tabs.ts';
import { providerForHost } from '../providers/index.ts';
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

/** Takes the hints out of open pages, and frames in them, that we may no longer enter: their site was given back. */
export async function leaveClosedTabs(): Promise<void> {
  const leave = async ([tabId, frameId]: readonly [tabId: number, frameId: number]) => {
    const target = { tabId, frameIds: [frameId] };
    const entered = browser.scripting.executeScript({ target, func: () => true });
    const isOpen = await entered.then(
      () => true,
      () => false,
    );
    if (isOpen) return;
    await askPage(tabId, { type: 'stop' }, frameId);
    await forgetFrame(tabId, frameId);
    await showBadge(tabId, await readReport(tabId));
  };
  await Promise.allSettled((await reportedFrames()).map(leave));
}

const framesAt = (url = '') =>
  URL.canParse(url) && providerForHost(new URL(url).hostname)?.frames !== undefined;

/**
 * Puts the sentinel into pages that were open before we were: after installing, updating or a new grant.
 * `allowed`: the patterns are of sites the person allowed, not declared ones.
 */
export async function enterOpenTabs(patterns: readonly string[], allowed: boolean): Promise<void> {
  if (patterns.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...patterns] }).catch(() => []);
  const enter = tabs.map(({ id, url }) => {
    if (id === undefined) return undefined;
    // All frames, where the provider keeps its settings in one: what any other of them says is refused.
    const allFrames = !allowed && framesAt(url);
    return browser.scripting.executeScript({
      target: { tabId: id, ...(allFrames && { allFrames }) },
      files: scripts(allowed),
    });
  });
  await Promise.allSettled(enter);
}
