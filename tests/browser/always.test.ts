// Promise: a site that is not declared is explained for good only when a person says so in panel and browser; that
// outlives reloads, an ended background and an update; the options list it and take it back.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserKinds, type PageDriver, until } from './support/adapter.ts';
import { explainerIn } from './support/explainer.ts';
import { openProbe, openStage, type Probe, quiet, type Stage } from './support/stage.ts';
import { word } from './support/words.ts';

const host = 'webmail.fogg.example';
const url = `https://${host}/settings`;
const other = 'https://webmail.aouda.example/settings';
const html = `<!DOCTYPE html><html lang="en"><head><title>Mail settings</title></head><body><h1>Mail settings</h1>
  <form><fieldset><legend>IMAP access</legend>
  <div><input type="radio" name="imap" value="1" id="a" checked><label for="a">Enable IMAP</label></div>
  <div><input type="radio" name="imap" value="0" id="b"><label for="b">Disable IMAP</label></div>
  </fieldset></form></body></html>`;

describe.each(browserKinds)('in %s', (kind) => {
  let stage: Stage;
  let probe: Probe;
  let page: PageDriver;
  beforeAll(async () => {
    stage = await openStage(kind, { questions: true });
    stage.server.page(url, html);
    stage.server.page(other, html);
    probe = await openProbe(stage.browser);
    page = await stage.browser.newPage();
  });
  afterAll(() => stage?.close());

  async function open(address: string): Promise<void> {
    await page.page.goto('about:blank');
    await page.page.goto(address, { waitUntil: 'load' });
    await page.page.bringToFront();
  }

  const granted = () =>
    probe.page.evaluate(async () => {
      const { origins = [] } = await chrome.permissions.getAll();
      return origins.filter((origin) => origin.includes('.example'));
    });
  const registered = () =>
    probe.page.evaluate(async () =>
      (await chrome.scripting.getRegisteredContentScripts()).flatMap(({ matches = [] }) => matches),
    );

  /** The explainer of the tab in front, in a tab where it can be driven. */
  async function openPanel(): Promise<PageDriver> {
    const { tabId } = await probe.waitForFront(({ reported }) => reported, 'a report');
    return stage.browser.openExtensionPage(`panel.html?tab=${tabId}`);
  }

  it('offers it on a page that was asked for, and nothing is allowed before the browser was answered', async () => {
    await open(url);
    await quiet(page, 500);
    expect(await page.hints()).toEqual([]);
    await stage.browser.triggerAction(page);
    await page.waitForHints(2);
    const panel = await openPanel();
    const explainer = explainerIn(panel);
    await explainer.waitForText(word('panel_always_what', host), word('panel_always_note'));
    await (await explainer.button(word('panel_always'))).click();
    await stage.browser.answerPermission(false);
    await explainer.waitForText(word('panel_always_refused', host));
    expect(await granted()).toEqual([]);
    await (await explainer.button(word('panel_always'))).click();
    await stage.browser.answerPermission(true);
    await explainer.waitForText(word('panel_always_on', host), word('panel_always_options'));
    expect(await granted()).toEqual([`https://${host}/*`]);
    await until(
      async () => (await registered()).join() === `https://${host}/*`,
      'the script to be registered',
    );
    expect(panel.errors()).toEqual([]);
    await panel.page.close();
  });

  it('explains that site from then on, and no other', async () => {
    await open(url);
    await page.waitForHints(2);
    await open(other);
    await quiet(page, 600);
    expect(await page.hints()).toEqual([]);
  });

  it('goes on when the background was ended, and after an update', async () => {
    await stage.browser.killBackground();
    await open(url);
    await page.waitForHints(2);
    await stage.browser.updateExtension();
    probe = await openProbe(stage.browser);
    await until(async () => (await registered()).length === 1, 'the script to be registered again');
    await open(url);
    await page.waitForHints(2);
  });

  it('is listed in the options, and taken back there, also from pages that are open', async () => {
    await open(url);
    await page.waitForHints(2);
    const options = await stage.browser.openExtensionPage('options.html');
    const row = await options.page.waitForSelector('li');
    expect(await row?.evaluate((element) => element.textContent)).toContain(host);
    expect(await options.axe(null)).toEqual([]);
    await (await options.page.waitForSelector('li button'))?.click();
    await options.page.waitForFunction(() => !document.querySelector('li'));
    expect(await granted()).toEqual([]);
    await until(async () => (await registered()).length === 0, 'no script to be registered');
    await until(async () => (await page.hints()).length === 0, 'the hints to go');
    await open(url);
    await quiet(page, 600);
    expect(await page.hints()).toEqual([]);
    expect(options.errors()).toEqual([]);
    await options.page.close();
  });

  it('is not offered where a site is explained by itself', async () => {
    await open('https://mail.google.com/mail/u/0/#settings/fwdandpop');
    await page.waitForHints(3);
    const panel = await openPanel();
    await explainerIn(panel).waitForText(word('panel_report'));
    await quiet(panel);
    expect(await explainerIn(panel).text()).not.toContain(word('panel_always_title'));
    expect(await stage.browser.extensionErrors()).toEqual([]);
  });
});
