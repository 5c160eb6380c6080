// Putting the hints into a page: provider file, lexicons for the page's language, the hints, then their tooltips. All in
// one call, so that they run in this order; injecting twice is harmless.

import browser from 'webextension-polyfill';
import type { ExplainAnswer } from '../messages/index.ts';
import { lexiconTags } from '../platform/build.ts';
import { allLexiconFiles, lexiconFiles } from '../platform/lexicons.ts';
import { askPage } from '../platform/tabs.ts';
import { providerForHost } from '../providers/index.ts';

/** The top frame only: no provider keeps its settings in a frame of another site. */
const target = (tabId: number) => ({ tabId, frameIds: [0] });

/** Injects the hints into the page of `tabId`, which says it is on `host` and in `lang`. False when refused. */
export async function injectHints(tabId: number, host: string, lang: string): Promise<boolean> {
  const provider = providerForHost(host);
  const files = [
    ...(provider ? [`provider-${provider.id}.js`] : []),
    ...lexiconFiles(lang, lexiconTags),
    'hints.js',
    'tips.js',
  ];
  return browser.scripting.executeScript({ target: target(tabId), files }).then(
    () => true,
    () => false,
  );
}

/** Injects the lexicons for `lang` (null: all), as far as there are any, and lets the page look again. */
export async function injectLexicons(tabId: number, lang: string | null): Promise<void> {
  const files = lang === null ? allLexiconFiles(lexiconTags) : lexiconFiles(lang, lexiconTags);
  if (files.length > 0) {
    await browser.scripting.executeScript({ target: target(tabId), files }).catch(() => {});
  }
  await askPage(tabId, { type: 'look-again' });
}

// Runs in the page, so it stands alone. Says what only the page knows once a person asked for it.
function asked(): { host: string; lang: string } {
  globalThis.__popOrImapAsked = true;
  return { host: location.hostname, lang: document.documentElement.lang.slice(0, 35) };
}

async function ask(tabId: number): Promise<{ host: string; lang: string }> {
  const [frame] = await browser.scripting.executeScript({ target: target(tabId), func: asked });
  const { host = '', lang = '' } = (frame?.result ?? {}) as { host?: string; lang?: string };
  return { host, lang };
}

/** Explains the page of `tabId` because a person asked, whatever its address. */
export async function explainPage(tabId: number): Promise<ExplainAnswer> {
  try {
    // Chromium 156 tells us of the click and lets us into the page in no fixed order: in 6 of 30 clicks the
    // try came too early, and the second never did.
    const { host, lang } = await ask(tabId).catch(() => pause(50).then(() => ask(tabId)));
    return (await injectHints(tabId, host, lang)) ? 'ok' : 'failed';
  } catch {
    return 'no-access'; // A page of the browser, a store, or a site that no click has opened for us.
  }
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
