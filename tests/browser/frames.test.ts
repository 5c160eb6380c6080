// Promise: settings that a provider is known to draw in a frame are explained like any other; frames of anybody else, and
// the same settings in somebody else's page, get nothing. Frames of the page's own origin: `frames-own`.
import { readFileSync } from 'node:fs';
import type { Frame } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { TopicId } from '../../src/knowledge/topic-ids.ts';
import { topicText } from '../../src/knowledge/topic-text.ts';
import { browserKinds, type PageDriver, until } from './support/adapter.ts';
import { explainerIn } from './support/explainer.ts';
import { access, frame, html } from './support/frame-pages.ts';
import {
  openProbe,
  openStage,
  type Probe,
  quiet,
  type Stage,
  topicsAtRest,
} from './support/stage.ts';
import { word } from './support/words.ts';

// GMX's way, in the parts that are known: the settings stand in a frame of another of its hosts.
const gmxTop = 'https://bap.navigator.gmx.net/mail_settings?sid=1';
const gmxFrame = 'https://3c-bap.gmx.net/mail/client/settings/popImap;jsessionid=1';
const corpus = (file: string) =>
  readFileSync(new URL(`../pages/corpus/settings/${file}`, import.meta.url), 'utf8');
const gmxSettings = corpus('gmx-pop-imap-de.html');
const gmxTopics = [
  'pop-imap-enable',
  'pop-include-folders',
  'pop-include-folders',
  'pop-client-delete-block',
  'app-password',
];
// The page says no language; this is about its frame.
const qqSettings = corpus('qq-old-zh-cn.html').replace('<html ', '<html lang="zh-CN" ');
const qqTopics = ['pop-disable', 'imap-enable'];

describe.each(browserKinds)('in %s', (kind) => {
  let stage: Stage;
  let probe: Probe;
  let page: PageDriver;

  beforeAll(async () => {
    stage = await openStage(kind, {
      hosts: [
        'bap.navigator.gmx.net',
        '3c-bap.gmx.net',
        'mail.qq.com',
        'mail.google.com',
        'navigator-lxa.mail.com',
      ],
    });
    const { server } = stage;
    server.page(gmxTop, html('GMX', `<header>GMX</header>${frame(gmxFrame)}`, 'de'));
    server.page(gmxFrame, gmxSettings);
    server.page('https://evil.example/settings', html('Settings', access));
    server.page('https://3c-bap.gmx.net/mail/client/mail/list', html('Mail', '<p>Mail</p>', 'de'));
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
  const bare = async () => {
    await quiet(page, 800);
    expect(await page.hints()).toEqual([]);
  };

  describe('a frame of another host of the provider', () => {
    beforeEach(async () => {
      await open(gmxTop);
      await page.waitForHints();
    });

    it('is explained, counted and forgotten', async () => {
      expect(await topicsAtRest(page, gmxTopics)).toEqual(gmxTopics);
      await probe.waitForFront(({ badge }) => badge === '5', 'five choices on the badge');
      const { tabId } = await probe.front();
      const reports = await probe.page.evaluate(() => chrome.storage.session.get(null));
      const own = Object.keys(reports).filter((key) => key.startsWith(`report:${tabId}`));
      expect(own).toHaveLength(2);
      await (await frameAt('3c-bap')).evaluate(() => location.assign('/mail/client/mail/list'));
      await probe.waitForFront(({ badge }) => badge === '', 'nothing on the badge');
      await bare();
      await page.page.evaluate(() => history.back());
      expect(await topicsAtRest(page, gmxTopics)).toEqual(gmxTopics);
      await probe.waitForFront(({ badge }) => badge === '5', 'five choices on the badge');
      await page.page.goto('https://evil.example/settings');
      await until(async () => {
        const left = await probe.page.evaluate(() => chrome.storage.session.get(null));
        return !Object.keys(left).some((key) => key.startsWith(`report:${tabId}`));
      }, 'the reports of the tab to be forgotten');
    });

    it('leads to the explainer and back', async () => {
      await page.hoverMarker('pop-imap-enable');
      await page.waitForTip('pop-imap-enable');
      const { tabId } = await probe.front();
      await (await page.insideTip('button.more')).click();
      // In Firefox a tab: the panel in the page would stand in the page on top, which has no choice.
      const inTab = async () => {
        await until(
          async () => (await stage.browser.tabs()).some((tab) => tab.includes(`?tab=${tabId}`)),
          'the tab',
        );
        return stage.browser.openExtensionPage(`panel.html?tab=${tabId}`);
      };
      const panel = kind === 'chromium' ? await stage.browser.sidePanel() : await inTab();
      const explainer = explainerIn(panel);
      await explainer.waitForText('GMX', nameOf('pop-imap-enable'));
      const other = `${word('panel_state_off')}: ${nameOf('pop-client-delete-block')}`;
      await (await explainer.button(other)).click();
      await until(
        async () => (await frameAt('3c-bap')).evaluate(() => document.getAnimations().length > 0),
        'the ring around the choice',
      );
      if (kind === 'firefox') await panel.page.close();
    });

    it('is explained anew after an update', async () => {
      await stage.browser.updateExtension();
      probe = await openProbe(stage.browser);
      await page.page.bringToFront();
      const pointed = async () => {
        const inner = await frameAt('3c-bap');
        await inner.evaluate(() => document.body.append(document.createElement('i')));
        await page.page.mouse.move(1, 1);
        await page.hoverMarker('pop-imap-enable');
        return page.waitForTip('pop-imap-enable', 1000);
      };
      // While the old script goes and the new one comes, what is pointed at may vanish.
      await until(() => pointed().catch(() => null), 'a tooltip of the new script', 15_000);
      expect(await topicsAtRest(page, gmxTopics)).toEqual(gmxTopics);
    });
  });

  it('a frame of the provider at another address is explained when a person asks', async () => {
    const start = 'https://3c-bap.gmx.net/mail/client/start';
    stage.server.page(start, gmxSettings);
    await open('https://bap.navigator.gmx.net/mail', html('GMX', frame(start), 'de'));
    await bare();
    await ask();
    expect(await topicsAtRest(page, gmxTopics)).toEqual(gmxTopics);
  });

  it('the old pages of QQ Mail have their settings in a frame of the same host', async () => {
    stage.server.page('https://mail.qq.com/cgi-bin/setting4', qqSettings);
    await open(
      'https://mail.qq.com/cgi-bin/frame_html?sid=a',
      html(
        'QQ邮箱',
        frame('/cgi-bin/setting4?fun=list', 'id="mainFrame" width="700" height="420"'),
        'zh-CN',
      ),
    );
    expect((await page.waitForHints(2)).map(({ topic }) => topic)).toEqual(
      expect.arrayContaining(qqTopics),
    );
    await quiet(page);
    expect(new Set((await page.hints()).map(({ topic }) => topic)).size).toBe(
      (await page.hints()).length,
    );
  });

  it.each<[string, string, string]>([
    [
      'the settings of a provider in a page of somebody else',
      'https://evil.example/',
      frame(gmxFrame),
    ],
    [
      'settings in a frame of somebody else below the right page',
      'https://bap.navigator.gmx.net/mail',
      frame('https://evil.example/frame'),
    ],
    [
      'settings of one provider in the page of another',
      'https://navigator-lxa.mail.com/mail',
      frame(gmxFrame),
    ],
    [
      'a page in a frame whose provider uses none',
      'https://bap.navigator.gmx.net/mail',
      frame('https://mail.google.com/mail/u/30/#settings/fwdandpop'),
    ],
  ])('%s: nothing', async (_, url, body) => {
    stage.server.page('https://evil.example/frame', html('Frame', frame(gmxFrame)));
    stage.server.page('https://mail.google.com/mail/u/30/', html('Settings', access));
    await open(url, html('Top', body));
    await until(async () => page.page.frames().length > 1, 'the frame');
    await bare();
    await stage.browser.triggerAction(page);
    await bare();
    await stage.browser.closeSidebar();
  });

  it('nothing of the extension reported an error', async () => {
    expect(await stage.browser.extensionErrors()).toEqual([]);
  });
});

function nameOf(topic: TopicId): string {
  return word(topicText(topic, null, 'direct').name);
}
