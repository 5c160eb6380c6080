// Promise: choices are found in the language the page is really in, whether it says so at once, later, in an old
// spelling, or wrongly.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserKinds, type PageDriver } from './support/adapter.ts';
import { load, openStage, type Stage, topicsAtRest } from './support/stage.ts';

// With words enough to tell the language by, as settings pages have.
const german = `<h2>Zugriff auf das Postfach über POP und IMAP mit anderen Programmen</h2>
<p><input type="checkbox" id="p"><label for="p">POP3-Zugriff erlauben</label></p>
<p><input type="checkbox" id="i"><label for="i">IMAP-Zugriff erlauben</label></p>`;
const portuguese = `<h2>POP e IMAP</h2>
<p><input type="checkbox" id="p"><label for="p">Ativar o acesso POP</label></p>
<p><input type="checkbox" id="i"><label for="i">Ativar o acesso IMAP</label></p>`;
const english = `<h2>POP and IMAP</h2>
<p><input type="checkbox" id="p"><label for="p">Enable POP access</label></p>`;
const expected = ['pop-enable', 'imap-enable'];

describe.each(browserKinds)('in %s', (kind) => {
  let stage: Stage;
  let page: PageDriver;

  beforeAll(async () => {
    stage = await openStage(kind);
    page = await stage.browser.newPage();
  });
  afterAll(() => stage?.close());

  async function open(lang: string, body: string): Promise<void> {
    const url = stage.server.page(
      'https://mail.google.com/mail/u/7/',
      `<!doctype html><html lang="${lang}"><title>Mail</title><body>${body}</body></html>`,
    );
    await load(page, `${url}#settings/fwdandpop`);
  }

  it('a page that says its language is read in it', async () => {
    await open('de', german);
    expect(await topicsAtRest(page, expected)).toEqual(expected);
  });

  it('a page that spells its language with an underscore is read in it', async () => {
    await open('pt_BR', portuguese);
    expect(await topicsAtRest(page, expected)).toEqual(expected);
  });

  it('a page that changes its language after it was marked is marked anew', async () => {
    await open('en', english);
    expect(await topicsAtRest(page, ['pop-enable'])).toEqual(['pop-enable']);
    await page.page.evaluate((html) => {
      document.documentElement.lang = 'de';
      document.body.innerHTML = html;
    }, german);
    expect(await topicsAtRest(page, expected)).toEqual(expected);
  });

  it.each([
    ['says nothing', ''],
    ['says English', 'en'],
    ['says a language that nobody speaks', 'tlh'],
  ])('a German page that %s is understood all the same', async (_, lang) => {
    await open(lang, german);
    expect(await topicsAtRest(page, expected)).toEqual(expected);
  });

  it('no page reported an error', async () => {
    expect(page.errors()).toEqual([]);
    expect(await stage.browser.extensionErrors()).toEqual([]);
  });
});
