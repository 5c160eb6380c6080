// Promise: on a page that no provider declares, only what stands among settings of a mailbox and can be seen gets a hint;
// and on saved pages nobody looks at one by one, detection stays as good as it was.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle, openLooker } from '../../tools/look/browser.mjs';
import { emptyTally, tally } from '../../tools/look/tally.mjs';

interface Saved {
  readonly file: string;
  readonly url: string;
}

const corpus = new URL('../pages/corpus/', import.meta.url);
const saved = (folder: string): Saved[] =>
  JSON.parse(readFileSync(new URL(`${folder}/index.json`, corpus), 'utf8'));

let looker: Awaited<ReturnType<typeof openLooker>>;
let evaluate: string;
let detect: string;

beforeAll(async () => {
  const script = (name: string) => bundle(`tools/in-page/${name}.ts`);
  [evaluate, detect] = await Promise.all([script('evaluate'), script('detect')]);
  looker = await openLooker();
});
afterAll(() => looker?.close());

const compared = async (folder: string, { file, url }: Saved) => {
  const html = readFileSync(new URL(`${folder}/${file}`, corpus), 'utf8');
  return looker.run({ url, html, file }, evaluate, 'popOrImapEvaluate(null)');
};

describe('on saved pages', () => {
  it('most choices are found, and hardly anything else', { timeout: 240_000 }, async () => {
    const sum = emptyTally();
    for (const page of saved('settings').filter((_, index) => index % 10 === 3))
      tally(sum, await compared('settings', page));
    expect(sum.choices).toBeGreaterThan(500);
    expect(sum.found / sum.choices).toBeGreaterThan(0.93);
    expect(sum.found / (sum.found + sum.extra)).toBeGreaterThan(0.98);
    expect(sum.right / sum.found).toBeGreaterThan(0.96);
  });

  it('without a choice there is hardly a hint', { timeout: 240_000 }, async () => {
    const pages = saved('none').filter((_, index) => index % 3 === 0);
    const sum = emptyTally();
    for (const page of pages) tally(sum, await compared('none', page));
    expect(sum.pages).toBeGreaterThan(60);
    expect(sum.pagesWithExtra).toBeLessThan(5);
  });
});

describe('of these choices', () => {
  const form = `
    <fieldset><legend>POP access</legend>
      <label><input type="radio" name="p" checked> Enable POP</label>
      <label><input type="radio" name="p"> Disable POP</label>
      <label><input type="checkbox"> Leave a copy of messages on the server</label></fieldset>
    <fieldset><legend>IMAP access</legend>
      <label><input type="radio" name="i" checked> Enable IMAP</label>
      <label><input type="radio" name="i"> Disable IMAP</label></fieldset>`;

  const found = async (body: string, head = '<h1>Settings</h1>', url = '/settings/access') => {
    const html = `<!doctype html><html lang="en"><title>Owl Post</title><body>${head}${body}</body></html>`;
    const page = { url: `https://owlpost.example${url}`, html, file: 'page.html' };
    const findings: unknown[] = await looker.run(page, detect, 'popOrImapLook()');
    return findings.length;
  };

  it.each([
    ['drawn as they are', form],
    ['in a box that scrolls', `<div style="height:60px;overflow:auto"><p>Long<p>text${form}</div>`],
    [
      'below others in a page of fixed height that scrolls inside',
      `<div style="height:200px;overflow:hidden"><div style="height:100%;overflow:auto"><p style="height:900px">Other${form}</div></div>`,
    ],
    [
      'in a dialog',
      `<div style="height:0;overflow:hidden"><dialog open style="position:fixed">${form}</dialog></div>`,
    ],
    [
      'as switches drawn over controls of no size',
      form.replaceAll('<input', '<input style="position:absolute;width:0;height:0;opacity:0"'),
    ],
  ])('all are found %s', async (_, body) => {
    expect(await found(body)).toBe(5);
  });

  it.each([
    ['in a section that is folded', `<div style="height:0;overflow:hidden">${form}</div>`],
    [
      'in a drawer that is pushed out',
      `<div style="position:fixed;right:0;top:0;width:300px;transform:translateX(110%)">${form}</div>`,
    ],
    [
      'on a slide that is not shown',
      `<div style="width:400px;overflow:hidden;position:relative"><div style="display:flex;width:800px"><p style="width:400px;flex:none">First</p><div style="width:400px;flex:none">${form}</div></div></div>`,
    ],
    ['far outside the page', `<div style="position:absolute;left:-9999px">${form}</div>`],
  ])('none is found %s', async (_, body) => {
    expect(await found(body)).toBe(0);
  });

  it.each([
    ['of notifications', '<h1>Notifications</h1>', '/settings/notifications'],
    ['of backups', '<h1>Backup</h1>', '/settings/backup'],
    ['of help', '<h1>Help</h1>', '/settings/help'],
    ['without a word of settings', '<h1>Migration</h1>', '/b/1234'],
  ])('none is found on a page %s', async (_, head, url) => {
    expect(await found(form.replace(/<legend>.*?<\/legend>/g, ''), head, url)).toBe(0);
  });
});
