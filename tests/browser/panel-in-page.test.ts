// Promise: the explainer inside a page opens at once, takes the keyboard for itself, loads the rest of itself when it
// is asked for, and goes without a trace.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { browserKinds, inPagePanelHost, type PageDriver, until } from './support/adapter.ts';
import { isolated } from './support/closed-root.ts';
import { gmailAt } from './support/site-pages.ts';
import { load, openProbe, openStage, type Stage } from './support/stage.ts';

const topic = 'pop-after';

describe.each(browserKinds)('in %s', (kind) => {
  let stage: Stage;
  let page: PageDriver;
  let downloads = '';

  beforeAll(async () => {
    downloads = await mkdtemp(path.join(tmpdir(), 'pop-or-imap-downloads-'));
    stage = await openStage(kind, {
      prefs: {
        'browser.download.folderList': 2,
        'browser.download.dir': downloads,
        'browser.download.always_ask_before_handling_new_types': false,
      },
    });
    const probe = await openProbe(stage.browser);
    await probe.page.evaluate(() =>
      (globalThis as unknown as { chrome: typeof chrome }).chrome.storage.sync.set({
        prefs: { explainer: 'in-page' },
      }),
    );
    page = await stage.browser.newPage();
    if (kind === 'chromium') {
      const session = await page.page.createCDPSession();
      await session.send('Browser.setDownloadBehavior', {
        behavior: 'allow',
        downloadPath: downloads,
      });
    }
  });
  afterAll(async () => {
    await stage?.close();
    await rm(downloads, { recursive: true, force: true });
  });
  beforeEach(async () => {
    await load(page, gmailAt());
    await page.waitForHints();
  });
  afterEach(() => expect(page.errors()).toEqual([]));

  const inside = (selector: string): Promise<ElementHandle<Element>> =>
    page.insideHost(inPagePanelHost, selector);
  const isOpen = () => page.page.$(inPagePanelHost).then(Boolean);
  const textOf = async (selector: string) =>
    (await inside(selector)).evaluate((element) => element.textContent ?? '');

  const more = async () => {
    await page.clickMarker(topic);
    await page.waitForTip(topic);
    await (await page.insideTip('button.more')).click();
  };
  const open = async () => {
    await more();
    await inside('.row.arrived');
  };

  /** Ms from the next trusted click to the second frame with the panel. */
  const stopwatch = async () => {
    const watch = await isolated(page.page.mainFrame()).evaluateHandle((selector) => {
      const elapsed = new Promise<number>((resolve) => {
        let from = 0;
        const seen = () => {
          if (!document.querySelector(selector)) return;
          observer.disconnect();
          requestAnimationFrame(() =>
            requestAnimationFrame(() => resolve(performance.now() - from)),
          );
        };
        const observer = new MutationObserver(seen);
        observer.observe(document.documentElement, { childList: true });
        addEventListener(
          'click',
          ({ timeStamp }) => {
            from = timeStamp;
          },
          { capture: true },
        );
      });
      return { elapsed };
    }, inPagePanelHost);
    return () => watch.evaluate(({ elapsed }) => elapsed);
  };

  it('can be read less than 150 ms after the click on More, and 300 ms at the first time', async () => {
    const cold: number[] = [];
    for (let turn = 0; turn < 3; turn++) {
      await load(page, gmailAt());
      await page.waitForHints();
      const elapsed = await stopwatch();
      await open();
      cold.push(await elapsed());
    }
    const times: number[] = [];
    for (let turn = 0; turn < 5; turn++) {
      await page.pressKey('Escape');
      await until(async () => !(await isOpen()), 'the panel to close');
      const elapsed = await stopwatch();
      await open();
      times.push(await elapsed());
    }
    const told = [cold, times].map((list) => list.map(Math.round).join(', '));
    console.log(`${kind}, More to readable: first ${told[0]} ms, then ${told[1]} ms`);
    // The best of some times tells what it takes; the others tell what else the machine did.
    expect(Math.min(...cold)).toBeLessThan(300);
    expect(Math.min(...times)).toBeLessThan(150);
  });

  it('loads the rest of itself when it is asked for', async () => {
    await open();
    for (const [tab, expected] of [
      [2, '.story svg'],
      [3, '.question'],
      [4, '.server'],
      [5, '.entry'],
    ] as const) {
      await (await inside(`.head nav .tab:nth-child(${tab})`)).click();
      await inside(expected);
    }
    expect(page.page.url()).toBe(gmailAt());
  });

  it('empties the search with Escape, closes with the next one, and gives the focus back', async () => {
    await open();
    await (await inside('.find')).focus();
    await page.page.keyboard.type('expunge');
    await inside('.found li');
    await page.pressKey('Escape');
    await inside('.row');
    expect(
      await (await inside('.find')).evaluate((field) => (field as HTMLInputElement).value),
    ).toBe('');
    await page.pressKey('Escape');
    await until(async () => !(await isOpen()), 'the panel to close');
  });

  it('keeps what is typed from the page', async () => {
    await page.page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      document.addEventListener('keydown', ({ key }) => heard.push(key));
      document.addEventListener('keyup', ({ key }) => heard.push(key));
    });
    await open();
    await (await inside('.find')).focus();
    await page.page.keyboard.type('c#');
    await page.pressKey('Escape');
    expect(
      await page.page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard),
    ).toEqual([]);
  });

  it('saves a file that sets up an app, whatever the page forbids', async () => {
    await open();
    await (await inside('.head nav .tab:nth-child(4)')).click();
    await (await inside('.files .action')).click();
    const file = path.join(downloads, 'gmail-imap.mobileconfig');
    const text = await until(() => readFile(file, 'utf8').catch(() => ''), 'the saved file');
    expect(text).toContain('com.apple.mail.managed');
    expect(text).toContain('imap.gmail.com');
  });

  it('jumps each time More asks for the same choice', async () => {
    await open();
    await (await inside('.head nav .tab:nth-child(2)')).click();
    await inside('.story');
    await more();
    await inside('.row.arrived');
    await (await inside('.panel')).evaluate((panel) => panel.scrollTo(0, 0));
    await more();
    await until(
      async () => (await (await inside('.panel')).evaluate((panel) => panel.scrollTop)) > 0,
      'the panel to scroll to the row again',
    );
    const [head, row] = await Promise.all(
      ['.head', '.row.arrived'].map(async (selector) =>
        (await inside(selector)).evaluate((one) => {
          const { top, bottom } = one.getBoundingClientRect();
          return { top, bottom };
        }),
      ),
    );
    expect(head?.top).toBe(0);
    expect(row?.top).toBeGreaterThanOrEqual(head?.bottom ?? 0);
  });

  it('never stands over the control that it explains', async () => {
    await open();
    const panel = await (await page.page.$(inPagePanelHost))?.boundingBox();
    const select = await page.page.$eval(`span[data-pop-or-imap="${topic}"]`, (hint) => {
      const control = hint.parentElement?.querySelector('select')?.getBoundingClientRect();
      return control && { x: control.x, width: control.width };
    });
    expect(panel && select).toBeTruthy();
    if (!panel || !select) return;
    const apart = select.x + select.width <= panel.x || select.x >= panel.x + panel.width;
    expect(apart).toBe(true);
  });

  it('fills its whole height, whatever is in it', async () => {
    await open();
    await (await inside('.head nav .tab:nth-child(4)')).click();
    await inside('.server');
    const { height } = (await (await page.page.$(inPagePanelHost))?.boundingBox()) ?? { height: 0 };
    const inner = await (await inside('.panel')).evaluate((one) => one.clientHeight);
    expect(inner).toBe(Math.round(height));
    expect(await textOf('h1')).not.toBe('');
  });

  it('has no axe violation', async () => {
    await page.page.setViewport({ width: 1000, height: 3000 });
    await open();
    expect(await page.axe(inPagePanelHost)).toEqual([]);
  });
});
