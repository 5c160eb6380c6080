// The number on the toolbar button: choices explained in this tab. Browsers clear it when the page goes away.

import browser from 'webextension-polyfill';
import type { PageReport } from '../knowledge/report.ts';
import { text } from '../platform/text.ts';

/** How many choices get a hint. Options of a select share the select's. */
export function hintCount(report: PageReport | null): number {
  return report?.choices.filter(({ kind }) => kind !== 'option').length ?? 0;
}

let coloured = false;

// The badge's colours: the blue of IMAP, white on it (5.2 to 1). Set when there is something to see and not when the
// background starts, since it may have been started to open the explainer and the toolbar is drawn anew for it.
function colour(): void {
  if (coloured) return;
  coloured = true;
  void browser.action.setBadgeBackgroundColor({ color: '#0f6fb5' }).catch(() => {});
  void browser.action.setBadgeTextColor({ color: '#ffffff' }).catch(() => {});
}

/** Shows the number of explained choices on the button of `tabId`; nothing for none. */
export async function showBadge(tabId: number, report: PageReport | null): Promise<void> {
  const count = hintCount(report);
  if (count > 0) colour();
  const title = count === 0 ? text('action_title') : text('badge_choices', [String(count)]);
  // A tab that was closed meanwhile is no error.
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text: count === 0 ? '' : String(count) }),
    browser.action.setTitle({ tabId, title }),
  ]);
}
