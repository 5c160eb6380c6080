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
import { forgetTab, writeFocus, writeReport } from '../platform/tab-state.ts';
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
  const focus = { topic: message.topic, key: message.key };
  const [{ organisation }] = await Promise.all([readPolicy(), writeFocus(page.tabId, focus)]);
  if (await native) return;
  if (message.place !== 'tab') {
    if (message.place === 'auto' && (await isNativeOpen(page))) return;
    if (await openInPage(page, organisation)) return;
  }
  await openInTab(page);
}

async function fromPage(page: PageSender, message: ContentToBackground): Promise<void> {
  switch (message.type) {
    case 'settings-route':
      if (await hintsWanted()) await injectHints(page.tabId, page.host, message.lang);
      return;
    case 'left-settings':
      await Promise.all([forgetTab(page.tabId), showBadge(page.tabId, null)]);
      return;
    case 'report':
      await Promise.all([
        writeReport(page.tabId, message.report),
        showBadge(page.tabId, message.report),
      ]);
      return;
    case 'need-lexicons':
      return injectLexicons(page.tabId, message.lang);
    case 'need-panel-rest':
      await addPanelRest(page);
      return;
    case 'open-explainer':
      return openExplainer(page, message);
  }
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
  const there = pageSender(sender, id);
  const page = there ?? leavingSender(sender, id);
  const said = page && valid(contentToBackground, message);
  if (page && said && (there || said.type === 'left-settings')) {
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
