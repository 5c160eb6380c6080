// Promise: no rule of WCAG 2.2 AA that axe-core can check is broken by anything the extension shows, on light and on dark
// pages: marker, tooltip, pinned tooltip, the panel in the page, options and welcome. (The explainer's own tests check
// each of its tabs.)
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  type AxeViolation,
  browserKinds,
  inPagePanelHost,
  type PageDriver,
} from './support/adapter.ts';
import { explainerInPage, pressMore } from './support/explainer.ts';
import { gmailAt, outlookAt } from './support/site-pages.ts';
import { load, openProbe, openStage, quiet, type Stage } from './support/stage.ts';

const hint = (topic: string) => `span[data-pop-or-imap="${topic}"]`;
/** What a person who has to mend it needs to read. */
const told = (violations: readonly AxeViolation[]) =>
  violations.map(({ id, nodes }) => `${id}: ${nodes.join(' | ')}`);

const schemes = ['light', 'dark'] as const;
const stages = browserKinds.flatMap((kind) => schemes.map((scheme) => ({ kind, scheme })));

describe.each(stages)('in $kind, $scheme', ({ kind, scheme }) => {
  let stage: Stage;
  let page: PageDriver;
  const dark = scheme === 'dark' ? 'dark=1&' : '';

  beforeAll(async () => {
    stage = await openStage(kind, { scheme });
    const probe = await openProbe(stage.browser);
    await probe.page.evaluate(() =>
      chrome.storage.sync.set({ prefs: { hints: true, explainer: 'in-page' } }),
    );
    page = await stage.browser.newPage();
  });
  afterAll(() => stage?.close());
  afterEach(() => expect(page.errors()).toEqual([]));

  it.each([
    [
      'Gmail',
      gmailAt(undefined, `${dark}pop=on`),
      ['imap-expunge-delete', 'imap-auto-expunge-off', 'pop-after'],
    ],
    [
      'Outlook.com',
      outlookAt(undefined, `${dark}pop=on`),
      ['pop-client-delete-allow', 'imap-enable'],
    ],
  ])('markers and tooltips on %s', async (_, url, topics) => {
    await load(page, url);
    await page.waitForHints(topics.length);
    await quiet(page);
    expect(told(await page.axe('span[data-pop-or-imap]'))).toEqual([]);
    for (const topic of topics) {
      await page.hoverMarker(topic);
      await page.waitForTip(topic);
      await rested();
      expect(told(await page.axe(hint(topic)))).toEqual([]);
      await page.clickMarker(topic);
      await page.inside(topic, '[role=dialog]');
      expect(told(await page.axe(hint(topic)))).toEqual([]);
      await page.pressKey('Escape');
      await page.waitForNoTip();
      await page.page.mouse.move(1, 1);
    }
  });

  it('the panel in the page, with a choice opened', async () => {
    await load(page, gmailAt(undefined, dark));
    await page.waitForHints();
    await pressMore(page, 'imap-expunge-delete');
    await explainerInPage(page).find('.row[aria-expanded=true]');
    expect(told(await page.axe(inPagePanelHost))).toEqual([]);
  });

  it('a marker that had lost its name would be noticed', async () => {
    await load(page, gmailAt(undefined, dark));
    await page.waitForHints();
    await (await page.inside('forwarding', 'button')).evaluate((button) => {
      button.removeAttribute('aria-label');
    });
    expect((await page.axe(hint('forwarding'))).map(({ id }) => id)).toEqual(['button-name']);
  });

  it.each(['options.html', 'welcome.html'])('%s', async (place) => {
    const own = await stage.browser.openExtensionPage(place);
    await own.page.waitForSelector('h1');
    expect(told(await own.axe(null))).toEqual([]);
    expect(own.errors()).toEqual([]);
    await own.page.close();
  });

  /** Waits until the tooltip has come: while it fades in, its colours are not its own. */
  async function rested(): Promise<void> {
    const box = await page.insideTip('.box');
    await box.evaluate((tip) => Promise.all(tip.getAnimations().map(({ finished }) => finished)));
  }
});
