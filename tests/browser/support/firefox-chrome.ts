// Firefox's privileged scope: what a person's hand does outside the page (toolbar, sidebar) and what only the browser
// itself knows (its requests, its picture of the window).
import type { Browser } from 'puppeteer-core';
import type { BidiConnection } from './closed-root.ts';

/** Runs code in the browser window's own scope. */
export interface ChromeScope {
  /**
   * Calls a function there.
   * @param code source of a function, maybe async, that takes `input` and returns something JSON can hold
   * @throws what the function throws, as one line
   */
  call<T>(code: string, input?: unknown): Promise<T>;
}

interface Answer {
  type: string;
  result?: { value?: string };
  exceptionDetails?: { text: string };
}

/** Opens the scope. @throws when the browser was started without --remote-allow-system-access */
export async function openChromeScope(browser: Browser): Promise<ChromeScope> {
  const { connection } = browser as unknown as { connection: BidiConnection };
  const tree = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' }))
    .result as {
    contexts: Array<{ context: string; url: string }>;
  };
  const window = tree.contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
  if (!window)
    throw new Error(
      'This Firefox shows no browser window to the driver; version 153 or later is needed.',
    );
  return {
    async call<T>(code: string, input: unknown = null) {
      const answer = (
        await connection.send('script.callFunction', {
          functionDeclaration: `async (json) => JSON.stringify((await (${code})(JSON.parse(json))) ?? null)`,
          arguments: [{ type: 'string', value: JSON.stringify(input) }],
          awaitPromise: true,
          target: { context: window.context },
        })
      ).result as Answer;
      if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text ?? 'failed');
      return JSON.parse(answer.result?.value ?? 'null') as T;
    },
  };
}

/** Host name of the extension's pages, new in each profile. */
export const extensionHost = `(id) => WebExtensionPolicy.getByID(id).mozExtensionHostname`;

/** Starts to note every web request with who asked, for `takeRequests`. */
export const watchRequests = `() => {
  window.popOrImapRequests = [];
  Services.obs.addObserver((subject) => {
    const channel = subject.QueryInterface(Ci.nsIChannel);
    const asker = channel.loadInfo.triggeringPrincipal;
    const by = asker?.isAddonOrExpandedAddonPrincipal ? 'extension' : asker?.isContentPrincipal ? 'page' : 'browser';
    window.popOrImapRequests.push({ url: channel.URI.spec, by });
  }, 'http-on-modify-request');
}`;

/** The noted requests. */
export const takeRequests = `() => window.popOrImapRequests`;

/**
 * Errors in the browser's console that name the extension. What Firefox notes when a page went away before an answer
 * came is its own bookkeeping; no script can prevent it and no person sees it.
 */
export const consoleErrors = `(host) => Services.console.getMessageArray()
  .filter((message) => message instanceof Ci.nsIScriptError)
  .filter((message) => !(message.flags & Ci.nsIScriptError.warningFlag))
  .filter((message) => message.sourceName.includes(host))
  .filter((message) => !/^Promise (resolved|rejected) (after context unloaded|while context is inactive)/.test(message.errorMessage))
  .map((message) => message.errorMessage + ' (' + message.sourceName.replace(/^.*' + host + '/, '') + ':' + message.lineNumber + ')')`;

/** Addresses of all tabs. */
export const listTabs = `() => gBrowser.tabs.map((tab) => tab.linkedBrowser.currentURI.spec)`;

/** Closes the tab with an address. */
export const closeTab = `(url) => {
  const found = gBrowser.tabs.find((tab) => tab.linkedBrowser.currentURI.spec === url);
  if (found) gBrowser.removeTab(found);
}`;

/** Presses the toolbar button. */
export const pressAction = `(id) => {
  const widget = id.replace(/[@.]/g, '_').toLowerCase();
  document.getElementById(widget + '-BAP').click();
}`;

/** Opens the sidebar by the extension's own shortcut. */
export const openSidebar = `async (id) => {
  const widget = id.replace(/[@.]/g, '_').toLowerCase();
  const key = document.getElementById('ext-key-id-' + widget + '-sidebar-action');
  if (key) key.doCommand();
  else await SidebarController.show(widget + '-sidebar-action');
}`;

/** Closes the sidebar. */
export const closeSidebar = `() => SidebarController.hide()`;

/** Whether the sidebar shows the extension. */
export const isSidebarOpen = `(id) => {
  const widget = id.replace(/[@.]/g, '_').toLowerCase();
  const inner = SidebarController.browser?.contentDocument?.getElementById('webext-panels-browser');
  return SidebarController.isOpen && SidebarController.currentID === widget + '-sidebar-action'
    && Boolean(inner?.currentURI?.spec.startsWith('moz-extension:'));
}`;

/** Visible text of the sidebar's document; it lives in another process, so a frame script sends it over. */
export const sidebarText = `() => new Promise((resolve) => {
  const inner = SidebarController.browser?.contentDocument?.getElementById('webext-panels-browser');
  if (!SidebarController.isOpen || !inner) return resolve('');
  const manager = inner.messageManager;
  manager.addMessageListener('pop-or-imap:text', function once(message) {
    manager.removeMessageListener('pop-or-imap:text', once);
    resolve(message.data);
  });
  const script = 'sendAsyncMessage("pop-or-imap:text", content.document.body?.innerText ?? "")';
  manager.loadFrameScript('data:application/javascript,' + encodeURIComponent(script), false);
})`;

/** A PNG, base64, of the whole window or (for \`sidebar\`) of the sidebar's document. */
export const snapshot = `async (sidebar) => {
  const inner = SidebarController.browser?.contentDocument?.getElementById('webext-panels-browser');
  if (sidebar && !inner) throw new Error('The sidebar is shut.');
  const source = sidebar ? inner : window;
  const bitmap = await source.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d').drawImage(bitmap, 0, 0);
  return canvas.toDataURL('image/png').split(',')[1];
}`;

/** Waits for the question whether the extension may have a permission, and presses a button of it. */
export const answerPermission = `(allow) => new Promise((resolve, reject) => {
  let turns = 200;
  const look = () => {
    const question = document.getElementById('addon-webext-permissions-notification');
    if (question && PopupNotifications.isPanelOpen) {
      (allow ? question.button : question.secondaryButton).click();
      resolve();
    } else if (turns-- > 0) setTimeout(look, 50);
    else reject(new Error('Firefox asked nothing.'));
  };
  look();
})`;

/** Ends the event page, as idleness does. */
export const endBackground = `async (id) => {
  await WebExtensionPolicy.getByID(id).extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
}`;
