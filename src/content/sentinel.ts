// Declared content script: all that runs on a mail page outside its settings. It listens for route changes and
// nothing else; on a settings route it asks the background to inject the hints, and on leaving tells them to go.
// Under 2 KB, so it imports only the route predicate and uses the native namespace.
// The page controls its address, and with it when we wake; it gains nothing but hints.

import type { ContentToBackground } from '../messages/index.ts';
import { type RouteRow, routeOf, settingsPattern } from '../providers/route.ts';
import { declaredLanguage } from './languages.ts';

/** Filled in by the build from the declared providers. */
declare const __ROUTES__: readonly RouteRow[];

// On a site that the person allowed, no predicate is known: every route of it is asked for.
const pattern = globalThis.__popOrImapAllowed
  ? null
  : settingsPattern(__ROUTES__, location.hostname);

function send(message: ContentToBackground): void {
  chrome.runtime.sendMessage(message).catch(() => {});
}

function check(): void {
  const hints = globalThis.__popOrImap;
  if (!chrome.runtime?.id) {
    // The extension was removed or updated; an orphan must not stay.
    hints?.stop();
    globalThis.__popOrImapSentinel?.abort();
  } else if (!pattern || pattern.test(routeOf(location))) {
    if (hints) hints.start();
    else send({ type: 'settings-route', lang: declaredLanguage() });
  } else if (hints?.stop()) {
    send({ type: 'left-settings' });
  }
}

function listen(options: AddEventListenerOptions): void {
  // Gmail's routes are hashes, so hash changes count. The Navigation API sees pushState as well.
  if (globalThis.navigation) navigation.addEventListener('currententrychange', check, options);
  else for (const type of ['hashchange', 'popstate']) addEventListener(type, check, options);
  addEventListener('pageshow', (event) => event.persisted && check(), options);
}

// In frames only directly below the top (declared so for few hosts); the background judges who is up there.
if (parent === top && !globalThis.__popOrImapSentinel) {
  const controller = new AbortController();
  globalThis.__popOrImapSentinel = controller;
  listen({ signal: controller.signal });
  check();
}
