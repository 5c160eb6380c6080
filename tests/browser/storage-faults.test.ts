// Promise: storage that is empty, full of rubbish or refuses to work costs no hint and throws nothing; where a person
// acted and it could not be kept, one sentence says so.
import type { WebWorker } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { browserKinds, type PageDriver, until } from './support/adapter.ts';
import { explainerIn, openedByMore, pressMore } from './support/explainer.ts';
import { gmailAt } from './support/site-pages.ts';
import {
  drawn,
  openProbe,
  openStage,
  type Probe,
  quiet,
  type Stage,
  topicsOf,
} from './support/stage.ts';
import { word } from './support/words.ts';

describe.each(browserKinds)('in %s', (kind) => {
  let stage: Stage;
  let probe: Probe;
  let page: PageDriver;

  beforeAll(async () => {
    stage = await openStage(kind);
    probe = await openProbe(stage.browser);
  });
  afterAll(() => stage?.close());
  beforeEach(async () => {
    page = await stage.browser.newPage();
  });
  afterEach(async () => {
    expect(page.errors()).toEqual([]);
    expect(await stage.browser.extensionErrors()).toEqual([]);
    await page.page.close();
    await stage.browser.closeSidebar();
    await probe.page.evaluate(() => chrome.storage.sync.clear());
  });

  const open = async () => {
    await page.page.goto(gmailAt(), { waitUntil: 'load' });
    await drawn(page.page);
  };

  it.each<[string, unknown]>([
    ['no preferences', undefined],
    ['words', 'rubbish'],
    ['a list', [1, 2, 3]],
    ['fields of other kinds', { hints: 'maybe', explainer: 42 }],
    ['preferences of a later version', { hints: true, explainer: 'hologram', volume: 11 }],
  ])('with %s where the preferences are, all is as at first', async (_, prefs) => {
    await probe.page.evaluate(
      (value) =>
        value === undefined
          ? chrome.storage.sync.clear()
          : chrome.storage.sync.set({ prefs: value }),
      prefs,
    );
    await open();
    await page.waitForHints(5);
    const options = await stage.browser.openExtensionPage('options.html');
    const box = await options.page.waitForSelector('input[type=checkbox]');
    expect(await box?.evaluate((input) => input.checked)).toBe(true);
    expect(
      await options.page.$eval(
        'input[type=radio]:checked',
        (input) => (input as HTMLInputElement).labels?.[0]?.textContent,
      ),
    ).toBe(word('options_explainer_auto'));
    expect(options.errors()).toEqual([]);
    await options.page.close();
  });

  it('hints that were switched off stay away, and come back when they are switched on', async () => {
    const options = await stage.browser.openExtensionPage('options.html');
    await (await options.page.waitForSelector('input[type=checkbox]'))?.click();
    await until(
      async () =>
        (await options.page.$eval('[role=status]', (status) => status.textContent)) ===
        word('options_saved'),
      'the word that it is saved',
    );
    await page.page.bringToFront();
    await open();
    await quiet(page, 800);
    expect(await page.hints()).toEqual([]);
    await options.page.bringToFront();
    await (await options.page.waitForSelector('input[type=checkbox]'))?.click();
    await options.page.close();
    await page.page.bringToFront();
    await page.page.reload();
    await page.waitForHints(5);
  });

  it('options that cannot be kept say so in one sentence', async () => {
    const options = await stage.browser.openExtensionPage('options.html');
    const box = await options.page.waitForSelector('input[type=checkbox]');
    await options.page.evaluate(() => {
      const refuse = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
      const both = globalThis as unknown as Record<'chrome' | 'browser', typeof chrome | undefined>;
      for (const api of [both.chrome, both.browser]) {
        if (api) Object.defineProperty(api.storage.sync, 'set', { value: refuse });
      }
    });
    await box?.click();
    await until(
      async () =>
        (await options.page.$eval('[role=status]', (status) => status.textContent)) ===
        word('options_not_saved'),
      'the sentence that it is not saved',
    );
    expect(options.errors()).toEqual([]);
    await options.page.close();
  });

  it('an explainer that finds rubbish for its tab shows what it would show without', async () => {
    await open();
    await page.waitForHints(5);
    const { tabId } = await probe.waitForFront(({ reported }) => reported, 'the report');
    const rubbish = [
      null,
      'words',
      { choices: 'none' },
      { choices: [null, 7, { topic: 'imap-warp' }, { topic: 'imap-enable', key: 'first' }] },
      {
        provider: { id: 7 },
        settingsPage: 'yes',
        choices: [{ topic: 'pop-after', key: 1, kind: 'lever', state: 3, sense: 0 }],
        problem: 'sunspots',
      },
    ];
    for (const report of rubbish) {
      const panel = await stage.browser.openExtensionPage(`panel.html?tab=${tabId}`);
      await explainerIn(panel).find('h2, h3, .now');
      await panel.page.evaluate(
        (id, value) =>
          chrome.storage.session.set({ [`report:${id}`]: value, [`focus:${id}`]: value }),
        tabId,
        report,
      );
      await quiet(panel);
      await explainerIn(panel).waitForText(word('panel_tab_compare'));
      expect(panel.errors()).toEqual([]);
      await panel.page.close();
    }
  });

  it.runIf(kind === 'chromium')(
    'a background whose storage refuses everything still marks the page and opens the explainer',
    async () => {
      const worker = await background();
      await worker.evaluate(() => {
        const refuse = () => Promise.reject(new Error('storage is out of order'));
        for (const area of ['session', 'sync', 'local', 'managed'] as const) {
          for (const act of ['get', 'set', 'remove'] as const) {
            Object.defineProperty(chrome.storage[area], act, { value: refuse });
          }
        }
      });
      await open();
      await page.waitForHints(5);
      await pressMore(page, 'imap-expunge-trash');
      const explainer = await openedByMore(stage.browser, page);
      await explainer.waitForText(word('panel_tab_page'));
      await page.page.evaluate(() => {
        location.hash = '#inbox';
      });
      await until(async () => (await topicsOf(page)).length === 0, 'no hint');
      await stage.browser.killBackground();
    },
  );

  async function background(): Promise<WebWorker> {
    const { page: own } = probe;
    // Wakes it up.
    await own.evaluate(() => chrome.runtime.sendMessage({ type: 'nobody' }).catch(() => {}));
    const target = await own
      .browser()
      .waitForTarget(
        (one) => one.type() === 'service_worker' && one.url().includes(stage.browser.extensionId),
      );
    const worker = await target.worker();
    if (!worker) throw new Error('The background has no worker.');
    return worker;
  }
});
