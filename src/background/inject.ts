// Putting the hints into a page: provider file, lexicons for the page's language, the hints, then their tooltips. All in
// one call, so that they run in this order; injecting twice is harmless.

import browser from 'webextension-polyfill';
import type { ExplainAnswer } from '../messages/index.ts';
import { lexiconTags } from '../platform/build.ts';
import { allLexiconFiles, lexiconFiles } from '../platform/lexicons.ts';
import { askPage } from '../platform/tabs.ts';
import { providerForHost } from '../providers/index.ts';
import { products } from '../providers/product.ts';

/** The top frame only: no provider keeps its settings in a frame of another site. */
const target = (tabId: number) => ({ tabId, frameIds: [0] });

/** Injects the hints into the page of `tabId`, which says it is on `host` and in `lang`. False when refused. */
export async function injectHints(
  tabId: number,
  host: string,
  lang: string,
  product = '',
): Promise<boolean> {
  const provider = providerForHost(host) ?? products.find(({ id }) => id === product);
  const files = [
    ...(provider ? [`provider-${provider.id}.js`] : []),
    ...lexiconFiles(lang, lexiconTags),
    'english.js',
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

// What only the page can say of itself; `product` is the id of a self-hosted product, or empty.
interface Page {
  readonly host: string;
  readonly lang: string;
  readonly product: string;
}

// Runs in the page, so it stands alone. Says what only the page knows once a person asked for it.
function asked(signs: readonly [id: string, selector: string][]): Page {
  globalThis.__popOrImapAsked = true;
  const product = signs.find(([, selector]) => document.querySelector(selector))?.[0] ?? '';
  return { host: location.hostname, lang: document.documentElement.lang.slice(0, 35), product };
}

async function ask(tabId: number): Promise<Page> {
  const signs = products.map(({ id, product }) => [id, product?.signs.join() ?? '']);
  const [frame] = await browser.scripting.executeScript({
    target: target(tabId),
    func: asked,
    args: [signs] as never,
  });
  const { host = '', lang = '', product = '' } = (frame?.result ?? {}) as Partial<Page>;
  return { host, lang, product };
}

/** Explains the page of `tabId` because a person asked, whatever its address. */
export async function explainPage(tabId: number): Promise<ExplainAnswer> {
  try {
    // Chromium 156 tells us of the click and lets us into the page in no fixed order: in 6 of 30 clicks the
    // try came too early, and the second never did.
    const { host, lang, product } = await ask(tabId).catch(() => pause(50).then(() => ask(tabId)));
    return (await injectHints(tabId, host, lang, product)) ? 'ok' : 'failed';
  } catch {
    return 'no-access'; // A page of the browser, a store, or a site that no click has opened for us.
  }
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
