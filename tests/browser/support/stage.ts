// What most browser tests begin with: page server, browser, and a window into what the extension knows of its tabs.
import type { ElementHandle, Page } from 'puppeteer-core';
import { type PageServer, startServer } from '../../../tools/serve/server.mjs';
import { openBrowser, until } from './adapter.ts';
import { isolated } from './closed-root.ts';
import type { BrowserKind, OpenOptions, PageDriver, TestBrowser } from './types.ts';

/** A choice as a page reports it, in the parts tests look at. */
export interface SeenChoice {
  readonly key: number;
  readonly topic: string;
  readonly kind: string;
  readonly state: 'on' | 'off' | null;
}

/** What the extension knows of one tab. */
export interface SeenTab {
  readonly tabId: number;
  readonly provider: string | null;
  readonly problem?: string;
  readonly choices: readonly SeenChoice[];
  /** False while there is no report; a page that went away in a hurry may leave its own behind. */
  readonly reported: boolean;
  /** Text on the toolbar button. */
  readonly badge: string;
}

/** A page of the extension that stays open and is asked what the browser knows. */
export interface Probe {
  /** Waits for the report of the only tab that has one, in front or not. */
  onlyTab(): Promise<SeenTab>;
  /** The tab in front. */
  front(): Promise<SeenTab>;
  /** Waits until the tab in front is as `wish` says, and returns it. */
  waitForFront(is: (tab: SeenTab) => boolean, wish: string, ms?: number): Promise<SeenTab>;
  /** The page itself, for `storage` and the like. */
  readonly page: Page;
}

/** Server and browser of one test file. */
export interface Stage {
  readonly server: PageServer;
  readonly browser: TestBrowser;
  close(): Promise<void>;
}

/** Starts both. `close` ends both. */
export async function openStage(
  kind: BrowserKind,
  options: Omit<OpenOptions, 'server'> = {},
): Promise<Stage> {
  const server = await startServer();
  try {
    const browser = await openBrowser(kind, { ...options, server });
    return {
      server,
      browser,
      async close() {
        await browser.close();
        await server.close();
      },
    };
  } catch (error) {
    await server.close();
    throw error;
  }
}

/** Opens the probe in a tab of its own. Open it before the page a test is about, which then is in front. */
export async function openProbe(browser: TestBrowser): Promise<Probe> {
  const { page } = await browser.openExtensionPage('options.html');
  const see = (which: 'front' | 'only') =>
    page.evaluate(async (wanted): Promise<SeenTab> => {
      const reports = Object.keys(await chrome.storage.session.get(null)).flatMap(
        (key) => /^report:(\d+)$/.exec(key)?.[1] ?? [],
      );
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const only = reports.length === 1 ? Number(reports[0]) : -1;
      const tabId = wanted === 'only' ? only : (tab?.id ?? -1);
      const name = `report:${tabId}`;
      const report = (await chrome.storage.session.get(name))[name] as Partial<SeenTab> | undefined;
      const badge = tabId < 0 ? '' : await chrome.action.getBadgeText({ tabId });
      const none = { provider: null, choices: [] };
      return { ...none, ...report, reported: report !== undefined, tabId, badge };
    }, which);
  const front = () => see('front');
  return {
    page,
    front,
    onlyTab: () =>
      until(
        async () => {
          const seen = await see('only');
          return seen.reported && seen;
        },
        'the report of one tab',
        10_000,
      ),
    async waitForFront(is, wish, ms = 10_000) {
      let last: SeenTab | undefined;
      return until(
        async () => {
          last = await front();
          return is(last) && last;
        },
        wish,
        ms,
      ).catch((error: Error) => {
        throw new Error(`${error.message} It is: ${JSON.stringify(last)}`);
      });
    },
  };
}

/**
 * Waits until nothing has changed in a page's document for `ms`: what was to be drawn or marked is there. Frames and
 * idle time are waited for as well, since both browsers put work off into them.
 */
export async function quiet({ page }: PageDriver, ms = 250): Promise<void> {
  await isolated(page.mainFrame()).evaluate(
    (span) =>
      new Promise<void>((resolve) => {
        let timer: ReturnType<typeof setTimeout> | undefined;
        const observer = new MutationObserver(() => again());
        const done = () => {
          observer.disconnect();
          resolve();
        };
        const again = () => {
          clearTimeout(timer);
          timer = setTimeout(() => requestIdleCallback(done, { timeout: 300 }), span);
        };
        observer.observe(document, { subtree: true, childList: true, attributes: true });
        again();
      }),
    ms,
  );
}

/** Loads an address anew, also when only its fragment is new. */
export async function load({ page }: PageDriver, url: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(url, { waitUntil: 'load' });
  await drawn(page);
}

/** Waits until a single-page application has drawn its frame. */
export async function drawn(page: Page): Promise<void> {
  await page.waitForFunction(() => document.body?.childElementCount > 0);
}

/** Topics of the page's hints, in document order. */
export async function topicsOf(page: PageDriver): Promise<string[]> {
  return (await page.hints()).map(({ topic }) => topic);
}

/**
 * Waits until the hints are exactly these, and looks again when the page has come to rest.
 * @returns the topics at rest, for the assertion to compare
 */
export async function topicsAtRest(
  page: PageDriver,
  expected: readonly string[],
  ms = 10_000,
): Promise<string[]> {
  const wanted = expected.join();
  await until(async () => (await topicsOf(page)).join() === wanted, wanted || 'no hint', ms).catch(
    // What is there instead says more than that the time is over.
    () => undefined,
  );
  await quiet(page);
  return topicsOf(page);
}

/** The element that names a control, as a person points at it: the label of an input. */
export async function labelOf(
  { page }: PageDriver,
  control: string,
): Promise<ElementHandle<Element>> {
  const label = await isolated(page.mainFrame()).evaluateHandle((selector) => {
    const input = document.querySelector(selector) as HTMLInputElement | null;
    return input?.labels?.[0] ?? null;
  }, control);
  const element = label.asElement();
  if (!element) throw new Error(`${control} has no label.`);
  return element as ElementHandle<Element>;
}
