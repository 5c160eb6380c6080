// Entry of the bundle that is injected on settings pages, and where a person asks. Injecting it again makes it look
// again. It stays in the page's isolated world and is started and stopped by the sentinel as routes change.

import type { Finding } from '../detect/types.ts';
import type { PageReport } from '../knowledge/report.ts';
import type { ExplainerPlace, ExtensionToContent } from '../messages/index.ts';
import type { PanelFocus } from '../panel/host.ts';
import { alive, onMessage, send } from '../platform/page.ts';
import { routeOf } from '../providers/route.ts';
import { createSession, type Session } from './hints-session.ts';
import type { HintsHandle } from './world.ts';

function createHandle(): HintsHandle {
  let controller: AbortController | null = null;
  let session: Session | null = null;
  let report: PageReport | null = null;
  let focus: PanelFocus | null = null;
  let sent = '';
  let onSettings = false;
  const listeners = new Set<() => void>();

  const tell = () => {
    for (const listener of listeners) listener();
  };

  function onReport(next: PageReport): boolean {
    const words = JSON.stringify(next);
    if (words === sent) return false;
    sent = words;
    report = next;
    send({ type: 'report', report: next });
    tell();
    return true;
  }

  // In the task of the click: what waits here is refused by Chrome's side panel.
  function more({ topic, key }: Finding, place: ExplainerPlace): void {
    const panel = globalThis.__popOrImapPanel;
    focus = { topic, key };
    if (panel && place !== 'tab') panel.open();
    else send({ type: 'open-explainer', topic, key, place });
    tell();
  }

  function answer(message: ExtensionToContent): unknown {
    if (message.type === 'show-choice') return session?.show(message.key) ?? false;
    if (message.type === 'stop') return stop();
    session?.answered();
    again();
    return session !== null;
  }

  // An orphan finds out when the page stirs, and goes in silence.
  function look(): void {
    if (!alive()) stop();
    else session?.look();
  }

  function begin(settingsPage: boolean): void {
    controller = new AbortController();
    onSettings = settingsPage;
    const { signal } = controller;
    onMessage(answer, signal);
    // In another tab we may be updated or removed. Coming back is the time to see.
    document.addEventListener('visibilitychange', () => alive() || stop(), { signal });
    // The page may be kept and come back (bfcache): forgotten outside, ready inside.
    addEventListener('pagehide', () => send({ type: 'left-settings' }), { signal });
    addEventListener('pageshow', ({ persisted }) => persisted && again(), { signal });
    session = createSession({
      provider: globalThis.__popOrImapProvider ?? null,
      settingsPage,
      signal,
      onChange: look,
      onReport,
      onMissing: (lang) => send({ type: 'need-lexicons', lang }),
    });
  }

  function again(): void {
    sent = '';
    look();
  }

  function start(): void {
    const settings = globalThis.__popOrImapProvider?.settings;
    const settingsPage = settings?.test(routeOf(location)) ?? false;
    // Routes change while we are being injected; a site without a known predicate was allowed as a whole.
    const wanted = settingsPage || !settings || globalThis.__popOrImapAsked;
    if (!wanted) stop();
    else if (session && onSettings === settingsPage) look();
    else {
      stop();
      begin(settingsPage);
    }
  }

  function stop(): boolean {
    if (!controller) return false;
    controller.abort();
    controller = session = report = focus = null;
    sent = '';
    globalThis.__popOrImapAsked = false;
    tell();
    return true;
  }

  return {
    start,
    stop,
    report: () => report,
    focus: () => focus,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    show: (key) => session?.show(key) ?? false,
    elementOf: (key) => session?.elementOf(key) ?? null,
    more,
    attend: () => session?.attend(),
  };
}

globalThis.__popOrImap ??= createHandle();
globalThis.__popOrImap.start();
