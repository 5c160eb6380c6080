// Promise: hints come and go with the settings page, however one gets there and away: by links inside the mail
// application, reload, Back and Forward, sooner or later. Once it is left, nothing of ours stays in the page.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { browserKinds, type PageDriver, until } from './support/adapter.ts';
import { expectedPage, gmailAt, outlookAt } from './support/site-pages.ts';
import {
  drawn,
  openProbe,
  openStage,
  type Probe,
  quiet,
  type Stage,
  topicsOf,
} from './support/stage.ts';

/** Everything but hints: what a page may have from us. */
const traces =
  'span[data-pop-or-imap], [data-pop-or-imap-tip], html > [popover], [role=complementary][popover]';

describe.each(browserKinds)('in %s', (kind) => {
  let stage: Stage;
  let probe: Probe;
  let page: PageDriver;
  let settings: string[];

  beforeAll(async () => {
    stage = await openStage(kind);
    probe = await openProbe(stage.browser);
    const first = await stage.browser.newPage(gmailAt());
    await first.waitForHints();
    await quiet(first);
    settings = await topicsOf(first);
    await first.page.close();
  });
  afterAll(() => stage?.close());
  beforeEach(async () => {
    page = await stage.browser.newPage();
  });
  afterEach(async () => {
    expect(page.errors()).toEqual([]);
    await page.page.close();
  });

  async function open(url: string): Promise<void> {
    await page.page.goto(url, { waitUntil: 'load' });
    await drawn(page.page);
  }
  async function follow(selector: string): Promise<void> {
    await (await page.page.waitForSelector(selector, { visible: true }))?.click();
  }
  const marked = async (topics = settings) => {
    await until(async () => (await topicsOf(page)).join() === topics.join(), `the hints ${topics}`);
    await quiet(page);
    expect(await topicsOf(page)).toEqual(topics);
  };
  const bare = async () => {
    await until(async () => (await page.hints()).length === 0, 'no hint');
    await quiet(page);
    expect(await page.page.$$(traces)).toEqual([]);
  };
  const go = (hash: string) =>
    page.page.evaluate((to) => {
      location.hash = to;
    }, hash);
  /** The document without what this page numbers anew at every drawing. */
  const document = () =>
    page.page.evaluate(() =>
      window.document.documentElement.outerHTML.replace(/ (id|for|aria-labelledby)="[^"]*"/g, ''),
    );

  it('the way from the inbox to the settings, back, and there again, by links of the page', async () => {
    await open(gmailAt('#inbox'));
    await bare();
    const before = await document();
    await follow('a.gear');
    await bare();
    await follow('a[href="#settings/fwdandpop"]');
    await marked();
    expect((await probe.front()).badge).toBe(String(settings.length));
    await follow('a[href="#inbox"]');
    await bare();
    expect(await document()).toBe(before);
    await probe.waitForFront(
      ({ badge, reported }) => badge === '' && !reported,
      'nothing on the badge',
    );
    await go('#settings/fwdandpop');
    await marked();
  });

  it('a hint left open goes as well, and so does the ring around a choice', async () => {
    await open(gmailAt('#inbox'));
    const before = await document();
    await go('#settings/fwdandpop');
    await page.waitForHints();
    await page.clickMarker('pop-enable-all');
    await page.waitForTip();
    await go('#inbox');
    await bare();
    expect(await document()).toBe(before);
  });

  it('a reload on the settings page', async () => {
    await open(gmailAt());
    await marked();
    await page.page.reload();
    await marked();
  });

  it('Back and Forward inside the application', async () => {
    await open(gmailAt('#inbox'));
    await go('#settings/fwdandpop');
    await marked();
    await page.page.evaluate(() => history.back());
    await bare();
    await page.page.evaluate(() => history.forward());
    await marked();
  });

  it('Back from another site brings one set of hints, with the badge', async () => {
    stage.server.page('https://elsewhere.test/', '<!doctype html><title>Elsewhere</title><p>Hello');
    await open(gmailAt());
    await marked();
    await page.page.goto('https://elsewhere.test/');
    expect(await page.page.$$(traces)).toEqual([]);
    await page.page.goBack();
    await marked();
    await probe.waitForFront(
      ({ badge }) => badge === String(settings.length),
      'the number on the badge',
    );
  });

  it('sections that are drawn seconds late are marked when they come', async () => {
    await open(gmailAt('#inbox', 'late=1500'));
    await follow('a.gear');
    await follow('a[href="#settings/fwdandpop"]');
    expect(await page.hints()).toEqual([]);
    await marked();
    await follow('a[href="#settings/labels"]');
    await marked([...expectedPage('gmail labels').expect]);
    await follow('a[href="#settings/fwdandpop"]');
    await marked();
  });

  it('settings that are left before they could be marked stay without hints', async () => {
    await open(gmailAt('#inbox'));
    for (let turn = 0; turn < 5; turn += 1) {
      await page.page.evaluate(async () => {
        location.hash = '#settings/fwdandpop';
        await new Promise(requestAnimationFrame);
        location.hash = '#inbox';
      });
      await bare();
    }
    await go('#settings/fwdandpop');
    await marked();
  });

  it.each([
    ['the inbox', '#inbox'],
    ['another tab of the settings', '#settings/general'],
    ['the filters, which speak of POP', '#settings/filters'],
    ['a message with a quoted form', '#inbox/abc'],
    ['search results', '#search/enable+imap'],
    ['a draft with a form', '#inbox?compose=new'],
  ])('coming from the settings, %s has no hint', async (_, hash) => {
    await open(gmailAt());
    await page.waitForHints();
    await go(hash);
    await bare();
  });

  it('a draft opened over the settings gets none, and the settings keep theirs', async () => {
    await open(gmailAt());
    await marked();
    await go('#settings/fwdandpop?compose=new');
    await page.page.waitForSelector('.AD');
    await marked();
    expect(await page.page.$$('.AD span[data-pop-or-imap]')).toEqual([]);
  });

  it('the dialog of Outlook: from pane to pane, closed, and again by Back', async () => {
    const pane = [...expectedPage('outlook.com, POP off').expect];
    await open(outlookAt(''));
    await bare();
    await follow('button.gear, [class^="gear"]');
    await page.page.waitForSelector('[role=dialog]');
    await bare();
    await follow('button[value="forwarding"]');
    await marked(pane);
    await follow('[class^="close"]');
    await bare();
    await page.page.evaluate(() => history.back());
    await marked(pane);
    await page.page.reload();
    await marked(pane);
  });

  it('choices that appear and vanish on a click get and lose their hints', async () => {
    await open(outlookAt());
    const off = [...expectedPage('outlook.com, POP off').expect];
    await marked(off);
    await follow('section:last-of-type button[role=switch]');
    await marked([...expectedPage('outlook.com, POP on').expect]);
    await follow('section:last-of-type button[role=switch]');
    await marked(off);
  });

  it('nothing of the extension reported an error', async () => {
    expect(await stage.browser.extensionErrors()).toEqual([]);
  });
});
