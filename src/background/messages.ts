// What the background does for each message. Senders and shapes are checked first; what passes neither is dropped
// and counted. An attacker who controls a page can at most make hints appear or the explainer open in its own tab.

import browser from 'webextension-polyfill';
import type { ContentToBackground, ExplainAnswer, OutlineAnswer } from '../messages/index.ts';
import { contentToBackground, panelToBackground, valid } from '../messages/schemas.ts';
import {
  isOwnPage,
  leavingSender,
  type PageSender,
  pageSender,
  type Sender,
} from '../messages/sender.ts';
import { isFirefox } from '../platform/build.ts';
import {
  addPanelRest,
  isNativeOpen,
  openInPage,
  openInTab,
  openNative,
} from '../platform/explainer.ts';
import { readPolicy, readPrefs } from '../platform/prefs.ts';
import {
  forgetFrame,
  readReport,
  reportingFrames,
  writeFocus,
  writeReport,
} from '../platform/tab-state.ts';
import { askPage, forgetGoneFrames } from '../platform/tabs.ts';
import { text } from '../platform/text.ts';
import { servesFrame } from '../providers/index.ts';
import { showBadge } from './badge.ts';
import { explainPage, injectHints, injectLexicons } from './inject.ts';
import { outlinePage } from './outline.ts';

type OpenExplainer = Extract<ContentToBackground, { type: 'open-explainer' }>;

let dropped = 0;

/** How many messages were refused since the background started. For tests and bug reports. */
export function droppedMessages(): number {
  return dropped;
}

async function hintsWanted(): Promise<boolean> {
  const [prefs, policy] = await Promise.all([readPrefs(), readPolicy()]);
  return policy.hints ?? prefs.hints;
}

// No `await` before `openNative`: Chrome counts the click as the cause only within this task.
async function openExplainer(page: PageSender, message: OpenExplainer): Promise<void> {
  const native = message.place === 'auto' && !isFirefox ? openNative(page) : Promise.resolve(false);
  // The panel comes to live in this process, and finds there the words that were asked for before.
  text('ext_name');
  const focus = { topic: message.topic, key: message.key };
  const [{ organisation }] = await Promise.all([readPolicy(), writeFocus(page.tabId, focus)]);
  if (await native) return;
  if (message.place === 'auto' && (await isNativeOpen(page))) return;
  // The panel in the page stands in the top one and knows its hints alone, so for a frame's choice it is a tab.
  const inPage = message.place !== 'tab' && page.frameId === 0;
  if (inPage && (await openInPage(page, organisation))) return;
  await openInTab(page);
}

async function refreshBadge(tabId: number): Promise<void> {
  await showBadge(tabId, await readReport(tabId));
}

// Chromium gives a top page that goes away a new frame number: one that no report came from. Should it have been a
// frame that never reported, the page on top is still there and says so when it is asked.
async function leave({ tabId, frameId }: PageSender): Promise<void> {
  const known = (await reportingFrames(tabId)).includes(frameId);
  await forgetFrame(tabId, known ? frameId : 0);
  await refreshBadge(tabId);
  if (!known && frameId !== 0) await askPage(tabId, { type: 'look-again' });
}

async function fromPage(page: PageSender, message: ContentToBackground): Promise<void> {
  switch (message.type) {
    case 'settings-route':
      if (await hintsWanted()) await injectHints(page, page.host, message.lang);
      return forgetGoneFrames(page.tabId);
    case 'left-settings':
      return leave(page);
    case 'report':
      await writeReport(page.tabId, page.frameId, message.report);
      return refreshBadge(page.tabId);
    case 'need-lexicons':
      return injectLexicons(page, message.lang);
    case 'need-panel-rest':
      await addPanelRest(page);
      return;
    case 'open-explainer':
      return openExplainer(page, message);
  }
}

// `page` is null when the page is going away. The panel in the page is the top page's.
function maySay({ type }: ContentToBackground, page: PageSender | null): boolean {
  if (!page) return type === 'left-settings';
  return page.frameId === 0 || type !== 'need-panel-rest';
}

/**
 * Listener of `runtime.onMessage`. Returns a promise when the sender waits for an answer, else undefined. Not
 * `async`: it must reach `openNative` in the task of the click.
 */
export function receive(
  message: unknown,
  sender: Sender,
): Promise<ExplainAnswer | OutlineAnswer> | undefined {
  const { id, getURL } = browser.runtime;
  const there = pageSender(sender, id, servesFrame);
  const page = there ?? leavingSender(sender, id, servesFrame);
  const said = page && valid(contentToBackground, message);
  if (page && said && maySay(said, there)) {
    void fromPage(page, said);
    return undefined;
  }
  // Below this line: only pages of ours, which may name any tab.
  const asked = isOwnPage(sender, id, getURL('')) ? valid(panelToBackground, message) : null;
  if (asked?.type === 'explain-page') return explainPage(asked.tabId);
  if (asked?.type === 'outline-page') return outlinePage(asked.tabId);
  dropped += 1;
  return undefined;
}
