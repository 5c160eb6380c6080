// Promise: of the frames in a page those with messages, and those of anybody else, get nothing, also where a person asks.
import type { Frame } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { browserKinds, type PageDriver, until } from './support/adapter.ts';
import * as pages from './support/frame-pages.ts';
import {
  openProbe,
  openStage,
  type Probe,
  quiet,
  type Stage,
  topicsAtRest,
} from './support/stage.ts';

const { accessTopics, frame, html, section } = pages;
// Without a word of settings nothing would be believed anyway.
const around = (body: string) => html('Settings', `<h1>Mail settings</h1>${body}`);

describe.each(browserKinds)('in %s', (kind) => {
  let stage: Stage;
  let probe: Probe;
  let page: PageDriver;

  beforeAll(async () => {
    stage = await openStage(kind);
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
  const bare = async () => {
    await quiet(page, 800);
    expect(await page.hints()).toEqual([]);
  };

  it.each(pages.silent)('asked for, %s gets nothing', async (name, body, inner = '') => {
    const address = `https://rc.example/roundcube/?_task=settings&n=${encodeURIComponent(name)}`;
    stage.server.page('https://rc.example/roundcube/section', inner || pages.sectionPage);
    await open(address, around(body));
    await ask();
    await bare();
    stage.server.page('https://rc.example/roundcube/section', pages.sectionPage);
  });

  it('a frame of another site beside the settings stays as it is', async () => {
    await open(
      'https://rc.example/roundcube/?_task=settings&beside',
      around(frame('https://evil.example/settings') + frame(section('access'))),
    );
    const stranger = await frameAt('evil.example');
    const before = await stranger.evaluate(() => document.documentElement.outerHTML);
    await ask();
    expect(await topicsAtRest(page, accessTopics)).toEqual(accessTopics);
    expect(await stranger.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });

  it('asked for where a message is open, its frames get nothing', async () => {
    const view = `<button>Reply</button> <button>Forward</button>${frame(section('access'))}`;
    await open('https://rc.example/view', around(view));
    await ask();
    await bare();
  });

  it('nothing of the extension reported an error', async () => {
    expect(await stage.browser.extensionErrors()).toEqual([]);
  });
});
