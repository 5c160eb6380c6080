// Promise: what an organisation recommends is shown as its words, what it sets is locked and said to be set by it, and a
// link of its opens only on https.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserKinds, type PageDriver, until } from './support/adapter.ts';
import { explainerIn, openedByMore, pressMore } from './support/explainer.ts';
import { gmailAt } from './support/site-pages.ts';
import { drawn, openStage, type Stage } from './support/stage.ts';
import { word } from './support/words.ts';

const policy = {
  hints: true,
  recommended: 'imap',
  note: 'Ask <b>Nadia</b> in room 12.',
  link: 'https://help.example/mail',
  sites: ['mail.firm.example'],
};

describe.each(browserKinds)('in %s', (kind) => {
  let stage: Stage;
  let page: PageDriver;

  beforeAll(async () => {
    stage = await openStage(kind, { policy });
    // Managed storage may come a moment after the start.
    const { page: probe } = await stage.browser.openExtensionPage('panel.html');
    await until(
      () => probe.evaluate(async () => 'note' in (await chrome.storage.managed.get())),
      'the policy',
      10_000,
    );
    await probe.close();
  });
  afterAll(() => stage?.close());

  const words = [
    word('panel_organisation'),
    word('panel_organisation_imap'),
    policy.note,
    word('panel_organisation_link', 'help.example'),
  ];

  it.each(['page', 'choose'])(
    'the explainer shows the recommendation in the view %s',
    async (view) => {
      page = await stage.browser.openExtensionPage(`panel.html#${view}`);
      await explainerIn(page).waitForText(...words);
      expect(page.errors()).toEqual([]);
      await page.page.close();
    },
  );

  it('so does the explainer that *More* opens', async () => {
    page = await stage.browser.newPage();
    await page.page.goto(gmailAt(), { waitUntil: 'load' });
    await drawn(page.page);
    await pressMore(page, 'imap-expunge-trash');
    await (await openedByMore(stage.browser, page)).waitForText(...words);
    expect(page.errors()).toEqual([]);
    await stage.browser.closeSidebar();
    await page.page.close();
  });

  it('the options say what is set by the organisation, and lock it', async () => {
    page = await stage.browser.openExtensionPage('options.html');
    const text = await until(async () => {
      const said = await page.page.evaluate(() => document.body.textContent ?? '');
      return said.includes(policy.note) && said;
    }, 'the options');
    expect(text).toContain(word('options_organisation_imap'));
    expect(text).toContain('mail.firm.example');
    const hints = await page.page.$eval('input[type=checkbox]', (box) => {
      const { checked, disabled } = box as HTMLInputElement;
      return { checked, disabled };
    });
    expect(hints).toEqual({ checked: true, disabled: true });
    expect(text.split(word('options_by_policy')).length - 1).toBe(2);
    const link = await page.page.$eval('main a', (a) => a.getAttribute('href'));
    expect(link).toBe(policy.link);
    expect(page.errors()).toEqual([]);
    await page.page.close();
  });

  it('nothing of the extension reported an error', async () => {
    expect(await stage.browser.extensionErrors()).toEqual([]);
  });
});
