// Entry of the service worker (Chrome) and event page (Firefox). It may be stopped between any two events, so all
// listeners are registered here, at once, and nothing is kept in memory that matters.

import browser, { type Menus, type Runtime, type Tabs } from 'webextension-polyfill';
import { openNative } from '../platform/explainer.ts';
import { allowSite, sitePattern } from '../platform/one-site.ts';
import { readPolicy } from '../platform/prefs.ts';
import { allowedSites } from '../platform/sites.ts';
import { text } from '../platform/text.ts';
import { declaredPatterns } from '../providers/index.ts';
import { explainPage } from './inject.ts';
import { droppedMessages, receive } from './messages.ts';
import { enterOpenTabs, leaveClosedTabs, registerAllowedSites } from './sites.ts';

// The panel first: it opens only in the task of the click. The same click lets us into the page (activeTab), which
// is why Chrome's openPanelOnActionClick is not used: with it no click reaches us and the page stays closed.
function explainTab(tab: Tabs.Tab | undefined): void {
  if (tab?.id === undefined) return;
  void openNative({ tabId: tab.id, windowId: tab.windowId });
  void explainPage(tab.id);
}

function createMenus(): void {
  const add = (id: string, title: string, contexts: Menus.ContextType[]) =>
    browser.contextMenus.create({ id, title, contexts }, () => void browser.runtime.lastError);
  add('explain-page', text('menu_explain_page'), ['page', 'action']);
  add('always-here', text('menu_always_here'), ['action']);
}

function onMenu(info: Menus.OnClickData, tab: Tabs.Tab | undefined): void {
  if (info.menuItemId === 'explain-page') explainTab(tab);
  const pattern = info.menuItemId === 'always-here' ? sitePattern(tab?.url) : null;
  // Asked for without waiting: the browser shows its question only in the task of the click.
  if (pattern) void allowSite(pattern);
}

async function onInstalled({ reason }: Runtime.OnInstalledDetailsType): Promise<void> {
  createMenus();
  await registerAllowedSites();
  await enterOpenTabs(declaredPatterns(), false);
  await enterOpenTabs(await allowedSites(), true);
  if (reason === 'install' && (await readPolicy()).welcome !== false) {
    await browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
  }
}

// `respond` and `true` instead of a promise: Chrome understands promises only from version 148 on.
browser.runtime.onMessage.addListener((message, sender, respond) => {
  void Promise.resolve(receive(message, sender)).then(respond);
  return true;
});
browser.action.onClicked.addListener(explainTab);
browser.contextMenus.onClicked.addListener(onMenu);
browser.runtime.onInstalled.addListener((details) => void onInstalled(details));
browser.runtime.onStartup.addListener(() => void registerAllowedSites());
browser.permissions.onAdded.addListener(({ origins = [] }) => {
  const declared = new Set(declaredPatterns());
  void registerAllowedSites();
  for (const origin of origins) void enterOpenTabs([origin], !declared.has(origin));
});
browser.permissions.onRemoved.addListener(() => {
  void registerAllowedSites();
  void leaveClosedTabs();
});

// Read by tests and by people who report a bug, in the console of this page.
Object.assign(globalThis, { popOrImapDropped: droppedMessages });
