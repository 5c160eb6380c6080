// Promise: the web site shows the same explainer, from a server and from a file on disk, and asks the network for
// nothing.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from '../../build.mjs';
import { browserKinds, type PageDriver } from './support/adapter.ts';
import { openStage, type Stage } from './support/stage.ts';

const file = path.resolve('dist/site/index.html');
const host = 'https://explainer.example/';

beforeAll(() => build({ only: ['site'] }));

describe.each(browserKinds)('in %s', (kind) => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await openStage(kind, { extension: null });
    stage.server.page(host, readFileSync(file, 'utf8'));
  });
  afterAll(() => stage?.close());

  const open = async (place: string, origin: 'disk' | 'server'): Promise<PageDriver> => {
    const driver = await stage.browser.newPage();
    const start = origin === 'disk' ? pathToFileURL(file).href : host;
    await driver.page.goto(`${start}${place}`);
    await driver.page.waitForSelector('.view > *');
    return driver;
  };
  const viewText = ({ page }: PageDriver) => page.$eval('.view', (view) => view.textContent ?? '');

  describe.each(['disk', 'server'] as const)('from %s', (origin) => {
    it('shows every tab without an error', async () => {
      const driver = await open('', origin);
      const tabs = await driver.page.$$eval('.head nav a', (links) =>
        links.map((link) => link.getAttribute('href') ?? ''),
      );
      expect(tabs).toEqual(['#compare', '#choose', '#connect', '#learn']);
      for (const tab of tabs) {
        await driver.page.click(`.head nav a[href="${tab}"]`);
        await driver.page.waitForSelector(`.head nav a[href="${tab}"][aria-current]`);
        expect((await viewText(driver)).length).toBeGreaterThan(300);
      }
      expect(driver.errors()).toEqual([]);
      await driver.page.close();
    });

    it('opens at a deep link', async () => {
      const driver = await open('#topic/imap-auto-expunge-off', origin);
      expect(await driver.page.$eval('.card h2', (title) => title.textContent)).toMatch(/wait/i);
      expect(await driver.page.$('.open-list')).toBeNull();
      await driver.page.close();
    });

    it('remembers answers where the browser lets it', async () => {
      const driver = await open('#choose', origin);
      await driver.page.waitForSelector('.question input');
      await driver.page.click('input[name="answer-devices"][value="several"]');
      await driver.page.reload();
      await driver.page.waitForSelector('.question input');
      const kept = await driver.page.$eval(
        'input[name="answer-devices"][value="several"]',
        (input) => (input as HTMLInputElement).checked,
      );
      expect(kept).toBe(true);
      await driver.page.close();
    });
  });

  it('lets nothing in: no request but for itself, and no script that is not its own', async () => {
    const driver = await open('#connect', 'server');
    const blocked = await driver.page.evaluate(async () => {
      const broken: string[] = [];
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
        broken.push(effectiveDirective),
      );
      const image = new Image();
      image.src = 'https://tracker.example/pixel.png';
      await fetch('https://tracker.example/').catch(() => {});
      await new Promise((resolve) => setTimeout(resolve, 200));
      return broken;
    });
    expect(blocked).toEqual(expect.arrayContaining(['img-src', 'connect-src']));
    const reached = stage.server.requests.filter(({ path: asked }) => asked !== '/favicon.ico');
    expect(new Set(reached.map((request) => request.host))).toEqual(new Set(['explainer.example']));
    await driver.page.close();
  });

  it('has no axe violation', async () => {
    const driver = await open('#compare', 'server');
    await driver.page.setViewport({ width: 360, height: 800 });
    expect(await driver.axe(null)).toEqual([]);
    await driver.page.close();
  });
});
