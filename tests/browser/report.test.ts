// Promise: a report of a page says how its mail settings are built and nothing of the person; it is shown before it can
// be copied, is kept nowhere, and saved as a page it is read like the page it was made of.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserKinds, type PageDriver } from './support/adapter.ts';
import { type Explainer, explainerIn } from './support/explainer.ts';
import { expectedPage, gmailAt } from './support/site-pages.ts';
import {
  openProbe,
  openStage,
  type Probe,
  quiet,
  type Stage,
  topicsAtRest,
} from './support/stage.ts';
import { word } from './support/words.ts';

const where = 'https://webmail.verne-family.example/users/jules.verne/settings?sid=Zk3q9vTT81xw';

/** What must not be in a report, each planted where reports could pick it up. */
const secrets = {
  address: 'jules.verne',
  name: 'Verne',
  firstName: 'Jules',
  domain: 'verne-family',
  otherAddress: 'passepartout',
  csrf: 'a91f4c77e02b4d5f9a',
  hiddenName: 'nautilus_token',
  session: 'Zk3q9vTT81xw',
  message: 'submarine',
  draft: 'harpoon',
  quote: 'kraken',
  fieldValue: 'imap.secret-island',
  password: 'hunter-of-squid',
  phone: '555 0173',
  account: '4711081',
  folder: 'Lidenbrock',
  folderOfMany: 'Phileas',
  appPassword: 'qwer tzui opas dfgh',
  style: 'ff00aa',
  dataId: 'u-20000-leagues',
  hiddenText: 'Ned Land',
  comment: 'captain-nemo',
  script: 'conseil',
};

const html = `<!DOCTYPE html><html lang="en"><head><title>Settings of Jules Verne</title>
<meta name="csrf" content="${secrets.csrf}"><script>window.owner = '${secrets.script}'</script></head>
<body data-user="${secrets.dataId}" class="u-${secrets.style}">
<!-- ${secrets.comment} -->
<header><button aria-label="Account: Jules Verne (jules.verne@verne-family.example)">JV</button></header>
<nav><ul><li><a href="#inbox">Inbox</a></li><li><a href="#f1">${secrets.folder}</a></li></ul></nav>
<article><h2>Message</h2><address>Nemo</address><p>The ${secrets.message} leaves at noon. Use POP3.</p></article>
<div contenteditable="true">The ${secrets.draft} for IMAP</div>
<main><h1>Mail settings of Jules Verne</h1>
<form action="/save?sid=${secrets.session}" method="post">
 <input type="hidden" name="${secrets.hiddenName}" value="${secrets.csrf}">
 <fieldset id="pop-${secrets.csrf}"><legend>POP download</legend>
  <p>Mail for jules.verne@verne-family.example, call ${secrets.phone}, customer ${secrets.account}.</p>
  <p style="color:#${secrets.style}">Your app password: <b>${secrets.appPassword}</b></p>
  <blockquote>${secrets.quote}</blockquote>
  <p hidden>${secrets.hiddenText}</p>
  <div><input type="radio" name="pop" value="1" id="r-${secrets.csrf}"><label for="r-${secrets.csrf}">Enable POP for all mail</label></div>
  <div><input type="radio" name="pop" value="0" id="p0" checked><label for="p0">Disable POP</label></div>
  <label>When messages are accessed with POP
   <select name="pop_after"><option value="keep" selected>keep the copy in the Inbox</option><option value="del">delete the copy</option></select></label>
  <label>Forward a copy to <select name="fwd"><option>passepartout@fogg.example</option></select></label>
  <a href="https://help.example/?user=jules.verne&sid=${secrets.session}">Learn more about POP</a>
 </fieldset>
 <fieldset><legend>IMAP access</legend>
  <settings-switch></settings-switch>
  <label>IMAP server <input name="imap_host" value="${secrets.fieldValue}.example"></label>
  <label>Password <input type="password" name="pw" value="${secrets.password}"></label>
  <textarea name="note">${secrets.draft} of IMAP</textarea>
 </fieldset>
 <table><thead><tr><th>Folder</th><th>Show in IMAP</th></tr></thead><tbody>
  ${['Inbox', 'Sent', secrets.folder, secrets.folderOfMany, 'Taxes 1873']
    .map(
      (folder, at) =>
        `<tr><td>${folder}</td><td><label><input type="checkbox" name="folder_${folder}" value="${folder}" ${at ? '' : 'checked'}> Show in IMAP</label></td></tr>`,
    )
    .join('')}
 </tbody></table>
 <button>Save changes</button>
</form></main>
<script>customElements.define('settings-switch', class extends HTMLElement {
  connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML =
    '<div><label><input type="checkbox" role="switch" name="imap_on" checked> Enable IMAP</label></div>'; }
});</script></body></html>`;

describe.each(browserKinds)('in %s', (kind) => {
  let stage: Stage;
  let probe: Probe;
  let page: PageDriver;

  beforeAll(async () => {
    stage = await openStage(kind, { hosts: ['webmail.verne-family.example', 'poczta.o2.pl'] });
    probe = await openProbe(stage.browser);
    stage.server.page(where, html);
    page = await stage.browser.newPage(where);
  });
  afterAll(() => stage?.close());

  const textOf = (panel: PageDriver) =>
    panel.page
      .waitForSelector('.report textarea')
      .then((field) => field?.evaluate((element) => (element as HTMLTextAreaElement).value) ?? '');

  /** Asks for a report of the tab in front, as a person does beside it. */
  async function report(): Promise<{ panel: PageDriver; explainer: Explainer; text: string }> {
    const { tabId } = await probe.waitForFront(({ reported }) => reported, 'a report of choices');
    const panel = await stage.browser.openExtensionPage(`panel.html?tab=${tabId}`);
    const explainer = explainerIn(panel);
    await (await explainer.button(word('panel_report'))).click();
    return { panel, explainer, text: await textOf(panel) };
  }

  it('tells how the settings are built and nothing of the person', async () => {
    await stage.browser.triggerAction(page);
    await page.waitForHints(6);
    await quiet(page);
    const before = await page.page.evaluate(() => document.documentElement.outerHTML);
    const { panel, explainer, text } = await report();

    for (const [what, secret] of Object.entries(secrets)) {
      expect(text.toLowerCase(), `${what}\n${text}`).not.toContain(secret.toLowerCase());
    }
    expect(text).not.toMatch(/@|\d{5}|https?:/);
    for (const part of [
      'POP download',
      'name="pop" value="1"',
      'Enable POP for all mail',
      '<option value="keep" selected>keep the copy in the Inbox</option>',
      'shadowrootmode="open"',
      'role="switch"',
      'Show in IMAP',
      'host: withheld',
      'language: en',
      'pop-enable-all: radio, off',
      'imap-enable: switch, on',
    ])
      expect(text, part).toContain(part);
    expect(text).toMatch(/Made by: POP or IMAP \d+\.\d+\.\d+, (?:Chrome|Firefox) \d+\./);

    // The panel says what it is, and the text can be read before it is copied.
    await explainer.waitForText(
      word('panel_report_not'),
      word('panel_report_sent'),
      word('panel_report_host'),
    );
    expect(
      await panel.page.$eval('.report textarea', (field) => field.hasAttribute('readonly')),
    ).toBe(true);
    // Scrolled, the head of the panel covers a part of a row, which counts as too small a target.
    await panel.page.evaluate(() => {
      for (const one of document.querySelectorAll('*')) one.scrollTop = 0;
    });
    expect(await panel.axe(null)).toEqual([]);
    await panel.page.evaluate(() => {
      Object.assign(globalThis, { copied: [] });
      navigator.clipboard.writeText = async (value) => {
        (globalThis as unknown as { copied: string[] }).copied.push(value);
      };
    });
    await panel.page.click('.report .copy');
    await panel.page.waitForSelector('.report .copy.done');
    expect(
      await panel.page.evaluate(() => (globalThis as unknown as { copied: string[] }).copied),
    ).toEqual([text]);

    // Nothing is kept, and the page is as it was.
    const kept = await probe.page.evaluate(async () => {
      const { session, local, sync } = chrome.storage;
      return JSON.stringify(
        await Promise.all([session, local, sync].map((area) => area.get(null))),
      );
    });
    expect(kept).not.toContain('Show in IMAP');
    expect(await page.page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    expect(panel.errors()).toEqual([]);
    expect(page.errors()).toEqual([]);
    await panel.page.close();
  });

  it.each([
    ['a page that nobody knows', where, ''],
    ['Gmail', gmailAt(), 'gmail'],
    ['Outlook', expectedPage('outlook.com, POP on').url, 'outlook-com'],
  ])('saved as a page it is read like %s', async (_, url, provider) => {
    await page.page.goto('about:blank');
    await page.page.goto(url, { waitUntil: 'load' });
    await page.page.bringToFront();
    if (provider === '') await stage.browser.triggerAction(page);
    await page.waitForHints(3);
    await quiet(page);
    const shown = (await page.hints()).map(({ topic }) => topic);
    const { panel, text } = await report();
    await panel.page.close();
    if (provider) expect(text).toContain(`provider: ${provider}\nhost: ${new URL(url).host}`);

    // At its own address, since the address tells whose page it is.
    const again = new URL(url);
    again.searchParams.set('report', kind);
    const fixture = again.href;
    stage.server.page(fixture, text);
    await page.page.goto('about:blank');
    await page.page.goto(fixture, { waitUntil: 'load' });
    await page.page.bringToFront();
    await stage.browser.triggerAction(page);
    // Of a long list of folders two are in the report.
    const once = (topics: readonly string[]) => [...new Set(topics)];
    await page.waitForHints(once(shown).length);
    await quiet(page);
    const read = await topicsAtRest(page, shown, 500);
    expect(once(read)).toEqual(once(shown));
    if (provider) expect(read).toEqual(shown);
    expect(page.errors()).toEqual([]);
  });

  it('of the page in docs/adding-a-provider.md is the fixture that was made of it', async () => {
    const address = 'https://poczta.o2.pl/ustawienia/programy';
    const pages = new URL('../pages/', import.meta.url);
    const html = readFileSync(new URL('reports/o2-dostep-pl.html', pages), 'utf8');
    stage.server.page(address, html);
    await page.page.goto('about:blank');
    await page.page.goto(address, { waitUntil: 'load' });
    await page.page.bringToFront();
    await stage.browser.triggerAction(page);
    await page.waitForHints(2);
    await quiet(page);
    const { panel, text } = await report();
    await panel.page.close();
    const fixture = readFileSync(new URL('corpus/settings/o2-dostep-pl.html', pages), 'utf8');
    const marked = fixture.slice(fixture.indexOf('<!doctype')).replace(/ data-truth="[^"]*"/g, '');
    const plain = (one: string) => one.replace(/(?<=Made by: ).*/, '').trim();
    expect(plain(text)).toBe(plain(marked));
    expect(text).not.toMatch(/anna|kowalska|marek|nowak|rozw|faktury|9f3c|88120394|600 100/i);
  });
});
