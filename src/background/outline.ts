// Has a page describe how it is built, because the person asked for that in a page of ours. The answer goes to the page
// that asked; it is not stored, not logged and not sent anywhere else. A page can put into it what it likes: it is
// checked for shape and size here and shown as plain text there.

import browser from 'webextension-polyfill';
import type { OutlineAnswer } from '../messages/index.ts';
import { pageOutline, valid } from '../messages/schemas.ts';
import { frameOfChoice } from '../platform/tab-state.ts';
import { providerForHost } from '../providers/index.ts';

// Runs in the page, so it stands alone.
function takeOutline() {
  const made = globalThis.__popOrImapOutline?.() ?? null;
  globalThis.__popOrImapOutline = undefined;
  return made;
}

/** The outline of the page of `tabId`; null when it is not explained now, or does not let us in. */
export async function outlinePage(tabId: number): Promise<OutlineAnswer> {
  const target = { tabId, frameIds: [await frameOfChoice(tabId, null)] };
  try {
    await browser.scripting.executeScript({ target, files: ['page-outline.js'] });
    const [frame] = await browser.scripting.executeScript({ target, func: takeOutline });
    const outline = valid(pageOutline, frame?.result);
    if (!outline) return null;
    // Of a host that we do not list ourselves, the name may tell whose page it is.
    const isListed = outline.host !== null && providerForHost(outline.host) !== null;
    return isListed ? outline : { ...outline, host: null };
  } catch {
    return null;
  }
}
