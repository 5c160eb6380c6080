// Putting the hints into a page: provider file, lexicons for the page's language, the hints, then their tooltips. All in
// one call, so that they run in this order; injecting twice is harmless.

import browser from 'webextension-polyfill';
import type { ExplainAnswer } from '../messages/index.ts';
import type { PageSender } from '../messages/sender.ts';
import { lexiconTags } from '../platform/build.ts';
import { allLexiconFiles, lexiconFiles } from '../platform/lexicons.ts';
import { askPage } from '../platform/tabs.ts';
import { providerForHost } from '../providers/index.ts';
import { products } from '../providers/product.ts';

/** Where to inject. The document is named where the browser tells, so that no other one in the frame gets it. */
export type Place = Pick<PageSender, 'tabId' | 'frameId' | 'documentId'>;

const topPage = (tabId: number): Place => ({ tabId, frameId: 0, documentId: undefined });

function target({ tabId, frameId, documentId }: Place) {
  const one = frameId !== 0 && documentId ? { documentIds: [documentId] } : { frameIds: [frameId] };
  // The polyfill's types know no document ids; both browsers do.
  return { tabId, ...one } as { tabId: number };
}

/**
 * Injects the hints into a page that says it is on `host` and in `lang`: one with a settings address, or (`asked`) any,
 * with what judges pages by themselves. False when refused.
 */
export async function injectHints(
  place: Place,
  host: string,
  lang: string,
  asked?: Pick<Page, 'product'>,
): Promise<boolean> {
  const provider = providerForHost(host) ?? products.find(({ id }) => id === asked?.product);
  const files = [
    ...(provider ? [`provider-${provider.id}.js`] : []),
    ...(provider && !asked ? [] : ['elsewhere.js']),
    ...lexiconFiles(lang, lexiconTags),
    'english.js',
    'hints.js',
    'tips.js',
  ];
  return browser.scripting.executeScript({ target: target(place), files }).then(
    () => true,
    () => false,
  );
}

/** Injects the lexicons for `lang` (null: all), as far as there are any, and lets the page look again. */
export async function injectLexicons(place: Place, lang: string | null): Promise<void> {
  const files = lang === null ? allLexiconFiles(lexiconTags) : lexiconFiles(lang, lexiconTags);
  if (files.length > 0) {
    await browser.scripting.executeScript({ target: target(place), files }).catch(() => {});
  }
  await askPage(place.tabId, { type: 'look-again' }, place.frameId);
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
    target: target(topPage(tabId)),
    func: asked,
    args: [signs] as never,
  });
  const { host = '', lang = '', product = '' } = (frame?.result ?? {}) as Partial<Page>;
  return { host, lang, product };
}

// Runs in every frame that we may enter, so it stands alone and leaves all but the provider's own as they are: in a
// frame below the top one, drawn, of a host in `hosts`. Answers with the language, else with null.
function askedFrame(hosts: readonly string[]): string | null {
  const ours = self !== top && parent === top && hosts.includes(location.hostname);
  if (!ours || innerWidth === 0) return null;
  globalThis.__popOrImapAsked = true;
  return document.documentElement.lang.slice(0, 35);
}

// Frames in which the provider of the page keeps its settings. Those of the page's own site are looked into by the
// hints of the page itself.
async function explainFrames(tabId: number, host: string): Promise<void> {
  const { frames } = providerForHost(host) ?? {};
  if (!frames) return;
  const answers = await browser.scripting
    .executeScript({
      target: { tabId, allFrames: true },
      func: askedFrame,
      args: [frames] as never,
    })
    .catch(() => []);
  const injected = answers.map(async (answer) => {
    const { documentId } = answer as { documentId?: string };
    if (typeof answer.result !== 'string' || answer.frameId === 0) return;
    await injectHints({ tabId, frameId: answer.frameId, documentId }, host, answer.result);
  });
  await Promise.all(injected);
}

/** Explains the page of `tabId` because a person asked, whatever its address. */
export async function explainPage(tabId: number): Promise<ExplainAnswer> {
  try {
    // Chromium 156 tells us of the click and lets us into the page in no fixed order: in 6 of 30 clicks the
    // try came too early, and the second never did.
    const { host, lang, product } = await ask(tabId).catch(() => pause(50).then(() => ask(tabId)));
    const done = await injectHints(topPage(tabId), host, lang, { product });
    await explainFrames(tabId, host);
    return done ? 'ok' : 'failed';
  } catch {
    return 'no-access'; // A page of the browser, a store, or a site that no click has opened for us.
  }
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
