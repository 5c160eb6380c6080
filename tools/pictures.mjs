// @ts-check
// `npm run pictures`: every tab of the explainer in both browsers, light and dark, narrow (360 px) and wide, as pictures
// to look at. They land in artifacts/pictures.
//
//   npm run pictures                     all of them
//   npm run pictures -- compare dark     only files whose name has all of these words
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { ensureInstalled, root } from './install.mjs';

/** @typedef {import('../tests/browser/support/adapter.ts').TestBrowser} TestBrowser */

const home = 'https://mail.google.com/mail/u/0/#settings/fwdandpop';
const folder = path.join(root, 'artifacts', 'pictures');

/** Name of a picture and the place it shows; the tab of a settings page is put in for `TAB`. */
const places = [
  ['page', 'panel.html?tab=TAB'],
  ['topic', 'panel.html?tab=TAB#topic/pop-after-delete'],
  ['start', 'panel.html'],
  ['compare', 'panel.html#compare'],
  ['choose', 'panel.html#choose'],
  ['connect', 'panel.html#connect/gmail'],
  ['providers', 'panel.html#connect/all'],
  ...['myths', 'dangers', 'words', 'settings', 'dates', 'sources'].map((section) => [
    `learn-${section}`,
    `panel.html#learn/${section}`,
  ]),
];

/**
 * The tab of the only page that has hints.
 * @param {TestBrowser} browser
 */
async function explainedTab(browser) {
  const page = await browser.newPage(home);
  await page.waitForHints();
  const probe = await browser.openExtensionPage('options.html');
  const keys = await probe.page.evaluate(async () =>
    Object.keys(await /** @type {any} */ (globalThis).chrome.storage.session.get(null)),
  );
  await probe.page.close();
  return /^report:(\d+)$/.exec(keys.find((key) => key.startsWith('report:')) ?? '')?.[1] ?? '';
}

/**
 * The explainer where it stands beside or inside a page.
 * @param {TestBrowser} browser
 * @param {(name: string) => string | null} fileFor null when the picture is not wanted
 */
async function shootBeside(browser, fileFor) {
  const inPage = fileFor('in-page');
  const beside = fileFor('beside');
  if (!inPage && !beside) return;
  const { inPagePanelHost, until } = await import('../tests/browser/support/adapter.ts');
  const page = await browser.newPage(home);
  await page.waitForHints();
  if (inPage) {
    const probe = await browser.openExtensionPage('options.html');
    await probe.page.evaluate(() =>
      /** @type {any} */ (globalThis).chrome.storage.sync.set({ prefs: { explainer: 'in-page' } }),
    );
    await probe.page.close();
    await page.page.bringToFront();
    await page.page.reload();
    await page.waitForHints();
    // The wish is read ahead of the click.
    await new Promise((resolve) => setTimeout(resolve, 300));
    await page.clickMarker('pop-after');
    await page.waitForTip('pop-after');
    await (await page.insideTip('button.more')).click();
    await page.insideHost(inPagePanelHost, '.row.arrived');
    await new Promise((resolve) => setTimeout(resolve, 1800));
    await page.screenshot(inPage);
    console.log(path.relative(root, inPage));
    await page.page.reload();
    await page.waitForHints();
  }
  if (beside) {
    await browser.triggerAction(page);
    if (browser.kind === 'firefox') {
      await until(() => browser.isSidebarOpen(), 'the sidebar').catch(() => browser.openSidebar());
      await until(() => browser.sidebarText(), 'words in the sidebar');
    } else await (await browser.sidePanel()).page.waitForSelector('.row');
    await new Promise((resolve) => setTimeout(resolve, 500));
    await browser.sidebarScreenshot(beside);
    console.log(path.relative(root, beside));
  }
  await page.page.close();
}

async function main() {
  const words = process.argv.slice(2);
  ensureInstalled();
  process.chdir(root);
  const { startServer } = await import('./serve/server.mjs');
  await import('./load-typescript.mjs');
  const { browserKinds, openBrowser } = await import('../tests/browser/support/adapter.ts');
  mkdirSync(folder, { recursive: true });
  const server = await startServer();
  try {
    for (const kind of browserKinds) {
      for (const scheme of /** @type {const} */ (['light', 'dark'])) {
        const shots = places.flatMap(([name = '', place = '']) =>
          [360, 1000]
            .map((width) => ({ file: `${kind}-${scheme}-${width}-${name}.png`, place, width }))
            .filter(({ file }) => words.every((word) => file.includes(word))),
        );
        const fileFor = (/** @type {string} */ name) => {
          const file = `${kind}-${scheme}-${name}.png`;
          return words.every((word) => file.includes(word)) ? path.join(folder, file) : null;
        };
        if (shots.length === 0 && !fileFor('in-page') && !fileFor('beside')) continue;
        const extension = process.env.POP_OR_IMAP_DIST
          ? path.join(process.env.POP_OR_IMAP_DIST, kind === 'chromium' ? 'chrome' : 'firefox')
          : undefined;
        const browser = await openBrowser(kind, {
          server,
          scheme,
          ...(extension && { extension }),
        });
        try {
          const tab = await explainedTab(browser);
          for (const { file, place, width } of shots) {
            const shown = await browser.openExtensionPage(place.replace('TAB', tab));
            await shown.page.setViewport({ width, height: 900 });
            await shown.page.waitForFunction(() => document.querySelector('.view h2'));
            // Pictures move for two seconds when they are first seen.
            await new Promise((resolve) => setTimeout(resolve, 2200));
            await shown.page.screenshot({
              path: /** @type {`${string}.png`} */ (path.join(folder, file)),
              fullPage: !place.includes('sources') && !place.includes('settings'),
            });
            console.log(path.join('artifacts', 'pictures', file));
            for (const error of shown.errors()) console.log(`  ${error}`);
            await shown.page.close();
          }
          await shootBeside(browser, fileFor);
        } finally {
          await browser.close();
        }
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
