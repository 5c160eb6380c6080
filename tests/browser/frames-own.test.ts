// Promise: settings that a webmail draws in a frame of its page's own origin are explained like any other, and left
// without a trace. What gets nothing: `frames-silent`.
import type { Frame } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { TopicId } from '../../src/knowledge/topic-ids.ts';
import { topicText } from '../../src/knowledge/topic-text.ts';
import { browserKinds, inPagePanelHost, type PageDriver, until } from './support/adapter.ts';
import { explainerIn, openedByMore, pressMore } from './support/explainer.ts';
import * as pages from './support/frame-pages.ts';
import {
  openProbe,
  openStage,
  type Probe,
  quiet,
  type Stage,
  topicsAtRest,
} from './support/stage.ts';
import { word } from './support/words.ts';

const { access, accessTopics, frame, html, section } = pages;

describe.each(browserKinds)('in %s', (kind) => {
  let stage: Stage;
  let probe: Probe;
  let page: PageDriver;

  beforeAll(async () => {
    stage = await openStage(kind, { hosts: ['mail.google.com'] });
    pages.serve(stage.server);
    probe = await openProbe(stage.browser);
  });
  afterAll(() => stage?.close());
  beforeEach(async () => {
    page = await stage.browser.newPage();
  });
  afterEach(async () => {
    expect(page.errors()).toEqual([]);
    await stage.browser.closeSidebar();
    await page.page.close();
  });

  const open = async (url: string, body?: string) => {
    if (body !== undefined) stage.server.page(url, body);
    await page.page.goto(url, { waitUntil: 'load' });
  };
  const ask = async () => {
    await stage.browser.triggerAction(page);
    await until(async () => (await probe.front()).reported, 'a report', 10_000);
    await stage.browser.closeSidebar();
  };
  const frameAt = (part: string): Promise<Frame> =>
    until(
      async () => page.page.frames().find((one) => one.url().includes(part)),
      `the frame ${part}`,
    );
  const go = (action: string) =>
    page.page.evaluate((src) => {
      document.querySelector('iframe')?.contentWindow?.location.replace(src);
    }, section(action));
  const bare = async () => {
    await quiet(page, 800);
    expect(await page.hints()).toEqual([]);
  };
  const marked = async () => expect(await topicsAtRest(page, accessTopics)).toEqual(accessTopics);

  describe('the settings of Roundcube', () => {
    beforeEach(async () => {
      await open(pages.shell);
      await ask();
    });

    it('are explained when they come, when they change, and no longer when they have gone', async () => {
      await bare();
      await go('fetchmail');
      expect(await topicsAtRest(page, pages.fetchTopics)).toEqual(pages.fetchTopics);
      await go('access');
      await marked();
      await probe.waitForFront(
        ({ badge, provider }) => badge === '2' && provider === 'roundcube',
        'two choices on the badge',
      );
      await (await frameAt('access')).click('#imap');
      await probe.waitForFront(
        ({ choices }) => choices.every(({ state }) => state === 'on'),
        'both to be on',
      );
      await go('preferences');
      await bare();
      await go('access');
      await marked();
      await page.clickMarker('imap-enable');
      await page.waitForTip('imap-enable');
      await page.page.$eval('iframe', (one) => one.remove());
      await probe.waitForFront(({ badge }) => badge === '', 'nothing on the badge');
    });

    it('are explained once more when the frame is loaded anew, once each', async () => {
      await go('access');
      await marked();
      for (let time = 0; time < 3; time++) {
        const inner = await frameAt('access');
        await Promise.all([inner.waitForNavigation(), inner.evaluate(() => location.reload())]);
        await marked();
      }
      await probe.waitForFront(
        ({ badge, problem }) => badge === '2' && !problem,
        'two choices on the badge',
      );
    });

    it('are explained in a frame that comes late, and in one within it', async () => {
      await quiet(page, 1500);
      await page.page.evaluate((src) => {
        const one = document.createElement('iframe');
        one.src = src;
        one.width = one.height = '500';
        document.body.append(one);
      }, section('around'));
      await marked();
    });

    it('have tooltips, and lead to the explainer and back', async () => {
      await go('access');
      await page.waitForHints(2);
      await (await frameAt('access')).hover('label[for="imap"]');
      await page.waitForTip('imap-enable');
      await pressMore(page, 'pop-enable');
      const explainer = await openedByMore(stage.browser, page);
      await explainer.waitForText(word(topicText('pop-enable', null, 'direct').explain));
      const other = `${word('panel_state_off')}: ${nameOf('imap-enable')}`;
      await (await explainer.button(other)).click();
      await until(
        async () => (await frameAt('access')).evaluate(() => document.getAnimations().length > 0),
        'the ring around the choice',
      );
      if (kind === 'firefox') {
        // In the page that is on top, not in the frame.
        expect(await page.page.$(inPagePanelHost)).not.toBeNull();
        await page.pressKey('Escape');
      }
    });

    it('have a tooltip that fits into a small frame which is scaled and scrolled, and *More* in it works', async () => {
      await go('access');
      await page.waitForHints(2);
      const size = { width: 340, height: 200 };
      await page.page.$eval(
        'iframe',
        (one, { width, height }) => {
          one.style.cssText = `width:${width}px;height:${height}px;transform:scale(.8);transform-origin:0 0;margin:1200px 0 0 40px;padding:10px;border:7px solid`;
          one.scrollIntoView();
          one.contentDocument?.body.style.setProperty('padding-top', '300px');
        },
        size,
      );
      await page.focusMarker('imap-enable');
      await page.clickMarker('imap-enable');
      await page.waitForTip('imap-enable');
      const button = await page.insideTip('button.more');
      // The driver knows nothing of scaled frames.
      const { left, right, at } = await button.evaluate((one) => {
        one.scrollIntoView({ block: 'nearest' });
        const box = one.getBoundingClientRect();
        const around = one.ownerDocument.defaultView?.frameElement?.getBoundingClientRect();
        const place = (from = 0, own = 0, length = 0) => from + 0.8 * (17 + own + length / 2);
        const x = place(around?.left, box.left, box.width);
        return {
          left: box.left,
          right: box.right,
          at: { x, y: place(around?.top, box.top, box.height) },
        };
      });
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(size.width);
      await page.page.mouse.click(at.x, at.y);
      await (await openedByMore(stage.browser, page)).waitForText(nameOf('imap-enable'));
      if (kind === 'firefox') await page.pressKey('Escape');
    });

    it('have a pinned tooltip that a press beside the frame closes', async () => {
      await go('access');
      await page.waitForHints(2);
      await page.clickMarker('imap-enable');
      await page.waitForTip('imap-enable');
      await page.page.click('nav');
      await page.waitForNoTip();
    });

    it('under a cover of the page let no click through to *More*', async () => {
      await go('access');
      await page.waitForHints(2);
      await page.clickMarker('imap-enable');
      await page.waitForTip('imap-enable');
      await page.page.evaluate(() => {
        const cover = document.createElement('div');
        cover.style.cssText = 'position:fixed;inset:0;background:#fff;pointer-events:none';
        document.body.append(cover);
        document.querySelector('iframe')?.style.setProperty('opacity', '0');
      });
      await (await page.insideTip('button.more')).click();
      await quiet(page, 500);
      expect(await page.page.$(inPagePanelHost)).toBeNull();
      expect(await stage.browser.isSidebarOpen()).toBe(false);
    });

    it('are what a report of the page is about, and nobody is named in it whom the page around names', async () => {
      for (const [action, count] of [
        ['access', 2],
        ['strange', 0],
      ] as const) {
        await go(action);
        await frameAt(action);
        await quiet(page, 500);
        expect(await page.hints()).toHaveLength(count);
        const { tabId } = await probe.front();
        const panel = await stage.browser.openExtensionPage(`panel.html?tab=${tabId}`);
        await (await explainerIn(panel).button(word('panel_report'))).click();
        const field = await panel.page.waitForSelector('.report textarea');
        const text = await field?.evaluate((one) => (one as HTMLTextAreaElement).value);
        expect(text).toContain(count ? 'Enable POP' : 'Frobnicate IMAP');
        expect(text).not.toContain('Verne');
        await panel.page.close();
        await page.page.bringToFront();
      }
    });
  });

  it('asked for on a page that nobody knows, headings and passwords of its frame tell what it is about', async () => {
    for (const [name, heading, topics] of [
      ['plain', 'Mailbox settings', ['protocol-pop']],
      ['vague', 'Welcome', []],
    ] as const) {
      const inner = `https://plain.example/${name}/inner`;
      stage.server.page(inner, html('', `<h1>${heading}</h1>${pages.vague}`));
      await open(`https://plain.example/${name}`, html('Mail', frame(inner)));
      await ask();
      expect(await topicsAtRest(page, topics)).toEqual(topics);
    }
  });

  it('on a declared site only a frame at a settings address is explained, and left without a trace', async () => {
    const at = 'https://mail.google.com/mail/u';
    stage.server.page(`${at}/32/`, html('Gmail', access));
    await open(
      `${at}/31/#settings/fwdandpop`,
      html('Gmail', frame(`${at}/32/#inbox`) + frame(`${at}/32/#settings/fwdandpop`)),
    );
    await marked();
    const source = async () => {
      const all = page.page
        .frames()
        .map((one) => one.evaluate(() => document.documentElement.outerHTML));
      return (await Promise.all(all)).join('\n');
    };
    expect(await source()).toContain('data-pop-or-imap');
    const shown = await source();
    await page.page.evaluate(() => {
      location.hash = '#inbox';
    });
    await bare();
    expect(await source()).toBe(shown.replace(/<span data-pop-or-imap=[^>]*><\/span>/g, ''));
  });

  it('nothing of the extension reported an error', async () => {
    expect(await stage.browser.extensionErrors()).toEqual([]);
  });
});

function nameOf(topic: TopicId): string {
  return word(topicText(topic, null, 'direct').name);
}
