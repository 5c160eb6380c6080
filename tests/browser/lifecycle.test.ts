// Promise: where the extension is not wanted or no longer there, nothing of it runs or stays: on other sites, in frames
// of other sites, outside the settings, after an update, after it was removed.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  browserKinds,
  openBrowser,
  type PageDriver,
  type TestBrowser,
  until,
} from './support/adapter.ts';
import { pressMore } from './support/explainer.ts';
import { expectedPage, gmailAt, outlookAt } from './support/site-pages.ts';
import { openStage, quiet, type Stage, topicsAtRest, topicsOf } from './support/stage.ts';

const choices = `<h1>Mail settings</h1><form><fieldset><legend>IMAP access</legend>
  <div><input type="radio" name="bx_ie" value="1" id="a"><label for="a">Enable IMAP</label></div>
  <div><input type="radio" name="bx_ie" value="0" id="b"><label for="b">Disable IMAP</label></div>
  </fieldset></form>`;
const html = `<!DOCTYPE html><html lang="en"><head><title>Mail settings</title></head><body>${choices}</body></html>`;

/** The document as script sees it. */
const outer = ({ page }: PageDriver) => page.evaluate(() => document.documentElement.outerHTML);

describe.each(browserKinds)('in %s', (kind) => {
  const isChromium = kind === 'chromium';
  let stage: Stage;
  let page: PageDriver;

  beforeAll(async () => {
    stage = await openStage(kind, { hosts: ['mail.example.net'] });
  });
  afterAll(() => stage?.close());
  beforeEach(async () => {
    page = await stage.browser.newPage();
  });
  afterEach(async () => {
    expect(page.errors()).toEqual([]);
    await page.page.close();
  });

  const serve = (url: string, body = html) => stage.server.page(url, body);

  it.each([
    [
      'another site with a copy of the settings',
      'https://phish.example/mail/u/0/',
      '#settings/fwdandpop',
    ],
    [
      'a host that ends like a declared one',
      'https://mail.google.com.phish.example/mail/u/0/',
      '#settings/fwdandpop',
    ],
    ['the mailbox of a declared one', 'https://mail.google.com/mail/u/21/', '#inbox'],
    [
      'a message that speaks of settings',
      'https://mail.google.com/mail/u/22/',
      '#search/%23settings-and-imap',
    ],
  ])('%s stays as it was served', async (_, url, hash) => {
    serve(url);
    await page.page.goto(url + hash);
    const before = await outer(page);
    await quiet(page, 600);
    expect(await outer(page)).toBe(before);
    expect(before).toBe(html.replace('<!DOCTYPE html>', ''));
  });

  it.runIf(isChromium)('on a site that is not declared no script of ours runs', async () => {
    serve('https://phish.example/mail/u/0/');
    expect(await worldsAt('https://phish.example/mail/u/0/#settings/fwdandpop')).toEqual([]);
    expect(await worldsAt(gmailAt('#inbox'))).toHaveLength(1);
  });

  /** Names of the extension's worlds in a page. */
  async function worldsAt(url: string): Promise<string[]> {
    const client = await page.page.createCDPSession();
    const worlds: string[] = [];
    client.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.startsWith('chrome-extension:')) worlds.push(context.name);
    });
    client.on('Runtime.executionContextsCleared', () => worlds.splice(0));
    await client.send('Runtime.enable');
    await page.page.goto(url, { waitUntil: 'load' });
    await quiet(page);
    await client.detach();
    return worlds;
  }

  it('settings inside a frame of another site get nothing', async () => {
    serve('https://mail.google.com/mail/u/23/');
    serve(
      'https://framer.example/',
      '<!doctype html><title>Framer</title><iframe src="https://mail.google.com/mail/u/23/#settings/fwdandpop" width="600" height="300"></iframe>',
    );
    await page.page.goto('https://framer.example/', { waitUntil: 'load' });
    await until(
      async () => page.page.frames().some((frame) => frame.url().includes('mail.google')),
      'the frame',
    );
    await quiet(page, 800);
    expect(await page.hints()).toEqual([]);
  });

  it('the toolbar button explains a page elsewhere once, and a reload ends that', async () => {
    serve('https://mail.example.net/settings');
    await page.page.goto('https://mail.example.net/settings');
    await quiet(page);
    expect(await page.hints()).toEqual([]);
    await stage.browser.triggerAction(page);
    expect(await topicsAtRest(page, ['imap-enable', 'imap-disable'])).toEqual([
      'imap-enable',
      'imap-disable',
    ]);
    await page.hoverMarker('imap-enable');
    await page.waitForTip('imap-enable');
    await page.page.reload();
    await quiet(page, 600);
    expect(await page.hints()).toEqual([]);
    await stage.browser.closeSidebar();
  });

  it('a whole round asks no host but that of the page', async () => {
    const before = (await stage.browser.requests()).length;
    await page.page.goto(outlookAt(undefined, 'pop=on'));
    await page.waitForHints(3);
    await pressMore(page, 'pop-client-delete-allow');
    for (const place of ['panel.html', 'options.html', 'welcome.html']) {
      const own = await stage.browser.openExtensionPage(place);
      await quiet(own);
      expect(own.errors()).toEqual([]);
      await own.page.close();
    }
    await stage.browser.closeSidebar();
    const asked = (await stage.browser.requests()).slice(before);
    expect(asked.filter(({ by }) => by === 'extension')).toEqual([]);
    const hosts = new Set(
      asked.filter(({ by }) => by === 'page').map(({ url }) => new URL(url).host),
    );
    expect([...hosts]).toEqual(['outlook.live.com']);
    expect(await stage.browser.extensionErrors()).toEqual([]);
  });
});

describe.each(browserKinds)('in %s, the extension', (kind) => {
  let stage: Stage;
  let page: PageDriver;
  const { url, expect: expected } = expectedPage('outlook.com, POP on');

  beforeEach(async () => {
    stage = await openStage(kind);
    page = await stage.browser.newPage(url);
    await page.waitForHints(3);
  });
  afterEach(() => stage?.close());

  const stir = () => page.page.evaluate(() => document.body.append(document.createElement('i')));

  it('updated under an open page explains it anew, with one set of hints and without a word in its console', async () => {
    const topics = await topicsAtRest(page, expected);
    await page.clickMarker('imap-enable');
    await page.waitForTip('imap-enable');
    await stage.browser.updateExtension();
    // The old tooltip goes as soon as the page or the new script stirs.
    await until(async () => {
      await stir();
      return (await page.hintText()) === null;
    }, 'the old tooltip to go');
    await until(
      async () => (await topicsOf(page)).join() === topics.join(),
      'one set of hints',
      15_000,
    );
    await quiet(page, 500);
    expect(await topicsOf(page)).toEqual(topics);
    // A greeting at every update is how extensions are lost.
    expect((await stage.browser.tabs()).filter((tab) => tab.includes('welcome'))).toEqual([]);
    // Those that stand there now are alive.
    await until(
      async () => {
        await page.page.mouse.move(1, 1);
        await page.hoverMarker('imap-enable');
        return page.waitForTip('imap-enable', 1000).catch(() => null);
      },
      'a tooltip of the new script',
      15_000,
    );
    expect(page.errors()).toEqual([]);
  });

  it.runIf(kind === 'chromium')(
    'removed under an open page takes its hints away in silence',
    async () => {
      await page.clickMarker('imap-enable');
      await page.waitForTip('imap-enable');
      await page.page.browser().uninstallExtension(stage.browser.extensionId);
      // An orphan hears nothing; the next thing that happens in the page tells it.
      await page.page.evaluate(() => document.body.append(document.createElement('i')));
      await until(async () => (await page.hints()).length === 0, 'no hint');
      expect(await page.hintText()).toBeNull();
      await page.page.click('[class^="close"]');
      await page.page.waitForFunction(() => !document.querySelector('[role=dialog]'));
      expect(page.errors()).toEqual([]);
    },
  );
});

it('the extension opens its welcome page once, and only there', async () => {
  const browser: TestBrowser = await openBrowser('chromium', { keepWelcome: true });
  try {
    const welcome = (await browser.tabs()).filter((tab) => tab.endsWith('/welcome.html'));
    expect(welcome).toHaveLength(1);
  } finally {
    await browser.close();
  }
});
