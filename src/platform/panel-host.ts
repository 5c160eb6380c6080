// The explainer's surroundings in the browser's side panel, sidebar or a tab. It follows the tab in front of its
// window, except in a tab of its own, where it stays with the tab it was opened for.

import browser from 'webextension-polyfill';
import type { PageReport } from '../knowledge/report.ts';
import type { ExplainAnswer, OutlineAnswer, PanelToBackground } from '../messages/index.ts';
import type { PanelFocus, PanelHost } from '../panel/host.ts';
import { read } from './area.ts';
import { isFirefox } from './build.ts';
import { copyText } from './clipboard.ts';
import { maker } from './maker.ts';
import { recall, remember } from './memory.ts';
import { allowSite, type OtherSite, onSitesChanged, otherSite } from './one-site.ts';
import { organisationOf } from './organisation.ts';
import { onTabStateChanged, readFocus, readReport, readTabs } from './tab-state.ts';
import { activeTab, isExplained, onTabTurned, showChoice, surroundings } from './tabs.ts';
import { direction, language, text } from './text.ts';

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** What is known of the tab, kept up to date. */
class TabState {
  tabId: number | null = null;
  report: PageReport | null = null;
  focus: PanelFocus | null = null;
  site: OtherSite | null = null;
  /** How often something changed. */
  told = 0;
  readonly listeners = new Set<() => void>();

  /** Turns to a tab: what is remembered of it, as long as its page is still there. */
  async turnTo(tabId: number | null): Promise<void> {
    this.tabId = tabId;
    await this.reload();
    if (tabId === null) return;
    const explained = await isExplained(tabId);
    // A page that crashed or was replaced could not say goodbye.
    if (!explained && this.tabId === tabId) this.set(null, null);
  }

  async reload(): Promise<void> {
    const { tabId } = this;
    const [report, focus] =
      tabId === null ? [null, null] : await Promise.all([readReport(tabId), readFocus(tabId)]);
    if (this.tabId !== tabId) return;
    this.set(report, focus);
    void this.readSite();
  }

  async readSite(): Promise<void> {
    const { tabId } = this;
    const site = tabId === null ? null : await otherSite(tabId);
    if (this.tabId !== tabId || same(site, this.site)) return;
    this.site = site;
    this.tell();
  }

  private tell(): void {
    this.told += 1;
    for (const listener of this.listeners) listener();
  }

  set(report: PageReport | null, focus: PanelFocus | null): void {
    if (same(report, this.report) && same(focus, this.focus)) return;
    if (!same(report, this.report)) this.report = report;
    // A new object means a new request, so an equal one must stay the same object.
    if (!same(focus, this.focus)) this.focus = focus;
    this.tell();
  }
}

async function explain(tabId: number | null): Promise<ExplainAnswer> {
  if (tabId === null) return 'no-access';
  const message: PanelToBackground = { type: 'explain-page', tabId };
  const answer: unknown = await browser.runtime.sendMessage(message).catch(() => 'failed');
  return answer === 'ok' || answer === 'no-access' ? answer : 'failed';
}

async function outline(tabId: number | null) {
  if (tabId === null) return null;
  const message: PanelToBackground = { type: 'outline-page', tabId };
  const asked: Promise<OutlineAnswer> = browser.runtime.sendMessage(message);
  const answer = await asked.catch(() => null);
  return answer && { outline: answer, by: maker() };
}

/**
 * The surroundings of `panel.html`. Never rejects; resolves once the first report is read.
 * @param drawn when the first picture can be seen. Only then the page is asked to look again: page and explainer have
 *   the same processor to work with
 */
export async function createPanelHost(drawn: Promise<unknown>): Promise<PanelHost> {
  const state = new TabState();
  const changed = new Set<number>();
  onTabStateChanged((tabId) => {
    changed.add(tabId);
    if (tabId === state.tabId) void state.reload();
  });
  // Each question takes its time, so they are asked together: what is shown waits for all of them.
  const questions = [
    surroundings(),
    activeTab(undefined),
    readTabs(),
    read('managed', null),
  ] as const;
  // The first word that a process asks for brings all of them, and everything waits until they are there. So it is
  // asked for while the browser thinks about the questions.
  const tongue = { language: language(), direction: direction() };
  const [{ inTab, windowId, askedTab }, front, known, policy] = await Promise.all(questions);
  const organisation = organisationOf(policy);
  const follow = !inTab && askedTab === null;
  onSitesChanged(() => void state.readSite());
  onTabTurned(
    windowId,
    (tabId) => {
      if (follow) void state.turnTo(tabId);
    },
    (tabId) => {
      if (tabId === state.tabId) void state.turnTo(tabId);
    },
  );
  const first = follow ? front : askedTab;
  state.tabId = first;
  if (first === null || changed.has(first)) await state.reload();
  else state.set(known(first).report, known(first).focus);
  const { told } = state;
  void drawn.then(() => state.turnTo(state.tabId));

  return {
    text,
    ...tongue,
    surface: inTab ? 'tab' : isFirefox ? 'sidebar' : 'side-panel',
    report: () => state.report,
    focus: () => state.focus,
    organisation: () => organisation,
    subscribe: (listener) => {
      state.listeners.add(listener);
      // What changed before the explainer was drawn and could listen.
      if (state.told !== told) listener();
      return () => state.listeners.delete(listener);
    },
    showChoice: async (key) => state.tabId !== null && showChoice(state.tabId, key),
    openPage: (url) => {
      if (url.startsWith('https://')) void browser.tabs.create({ url }).catch(() => {});
    },
    ...(first !== null && {
      explainThisPage: () => explain(state.tabId),
      outlinePage: () => outline(state.tabId),
      otherSite: () => state.site,
      // Nothing is awaited before the browser is asked: it shows its question only in the task of the click.
      allowSite: () => (state.site ? allowSite(state.site.pattern) : Promise.resolve(false)),
      openOptions: () => void browser.runtime.openOptionsPage().catch(() => {}),
    }),
    copy: copyText,
    recall,
    remember,
  };
}
