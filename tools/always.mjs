// @ts-check
// `npm run pictures:always`: *Always on this site* as a series of pictures in both browsers: a page that nobody knows,
// the offer in the panel, the site allowed, the page explained after a reload, the list in the options, and the site
// taken back. They land in artifacts/pictures/always.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { ensureInstalled, root } from './install.mjs';

/** @typedef {import('../tests/browser/support/adapter.ts').TestBrowser} TestBrowser */

const url = 'https://webmail.fogg.example/settings/accounts';
const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Fogg Mail: settings</title>
<style>body{font:15px system-ui;margin:0;color:#222}header{background:#3b4252;color:#fff;padding:12px 24px}
main{padding:16px 24px}fieldset{border:1px solid #ccc;border-radius:6px;margin:0 0 16px;padding:12px 16px}div{padding:4px 0}</style></head>
<body><header>Fogg Mail</header><main><h1>Settings</h1><form>
<fieldset><legend>POP download</legend>
<div><input type="radio" name="pop" id="p1"><label for="p1">Enable POP for all mail</label></div>
<div><input type="radio" name="pop" id="p0" checked><label for="p0">Disable POP</label></div></fieldset>
<fieldset><legend>IMAP access</legend>
<div><input type="radio" name="imap" id="i1" checked><label for="i1">Enable IMAP</label></div>
<div><input type="radio" name="imap" id="i0"><label for="i0">Disable IMAP</label></div></fieldset>
<button>Save</button></form></main></body></html>`;

const rest = (/** @type {number} */ ms) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * @param {TestBrowser} browser
 * @param {string} folder
 */
async function series(browser, folder) {
  let number = 0;
  const { until } = await import('../tests/browser/support/adapter.ts');
  const shoot = async (
    /** @type {import('../tests/browser/support/adapter.ts').PageDriver} */ page,
    /** @type {string} */ name,
  ) => {
    number += 1;
    const file = path.join(folder, `${browser.kind}-${number}-${name}.png`);
    await rest(400);
    await page.screenshot(file);
    console.log(path.relative(root, file));
  };
  const page = await browser.newPage(url);
  await shoot(page, 'nothing-yet');
  await browser.triggerAction(page);
  await page.waitForHints(4);
  await shoot(page, 'explained-once');
  const probe = await browser.openExtensionPage('options.html');
  const [key = ''] = await probe.page.evaluate(async () =>
    Object.keys(await /** @type {any} */ (globalThis).chrome.storage.session.get(null)).filter(
      (name) => name.startsWith('report:'),
    ),
  );
  await shoot(probe, 'options-before');
  await probe.page.close();

  // A copy of the panel in a tab, which both drivers can press.
  const panel = await browser.openExtensionPage(`panel.html?tab=${key.slice('report:'.length)}`);
  await panel.page.setViewport({ width: 380, height: 860 });
  await panel.page.waitForSelector('.always .action');
  await shoot(panel, 'panel-offers');
  await panel.page.click('.always .action');
  // The question itself is a window of the browser, of which no picture can be taken here.
  await browser.answerPermission(false);
  await rest(500);
  await shoot(panel, 'refused');
  await panel.page.click('.always .action');
  await browser.answerPermission(true);
  await panel.page.waitForSelector('.always .link');
  await shoot(panel, 'allowed');

  await page.page.bringToFront();
  await page.page.reload();
  await page.waitForHints(4);
  await shoot(page, 'after-a-reload');
  const options = await browser.openExtensionPage('options.html');
  await options.page.waitForSelector('main li');
  await shoot(options, 'options-list');
  await options.page.click('main li button');
  await options.page.waitForFunction(() => !document.querySelector('main li'));
  await shoot(options, 'taken-back');
  await page.page.bringToFront();
  await page.page.reload();
  await until(async () => (await page.hints()).length === 0, 'no hint');
  await shoot(page, 'nothing-again');
}

async function main() {
  const kinds = process.argv.slice(2);
  ensureInstalled();
  process.chdir(root);
  const { startServer } = await import('./serve/server.mjs');
  await import('./load-typescript.mjs');
  const { browserKinds, openBrowser } = await import('../tests/browser/support/adapter.ts');
  const folder = path.join(root, 'artifacts', 'pictures', 'always');
  mkdirSync(folder, { recursive: true });
  const server = await startServer();
  server.page(url, html);
  try {
    for (const kind of browserKinds.filter((one) => kinds.length === 0 || kinds.includes(one))) {
      const browser = await openBrowser(kind, {
        server,
        questions: true,
        size: { width: 1000, height: 760 },
      });
      try {
        await series(browser, folder);
      } finally {
        await browser.close();
      }
    }
  } finally {
    await server.close();
  }
}

main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
