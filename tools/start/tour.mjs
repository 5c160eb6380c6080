// @ts-check
// `npm start` without a display: walks through the extension in both browsers, light and dark, and takes pictures.
import path from 'node:path';

/** @typedef {import('../../tests/browser/support/adapter.ts').BrowserKind} BrowserKind */
/** @typedef {import('../../tests/browser/support/adapter.ts').TestBrowser} TestBrowser */
/** @typedef {import('../../tests/browser/support/adapter.ts').PageDriver} PageDriver */

/** Hints that show most, best first; a page has at least one of them or the first it has is taken. */
const telling = [
  'imap-auto-expunge-on',
  'imap-expunge-delete',
  'pop-after-delete',
  'imap-enable',
  'pop-enable-all',
];

/**
 * Takes all pictures.
 * @param {object} options
 * @param {BrowserKind[]} options.kinds
 * @param {string} options.url page to begin at, served by `server`
 * @param {import('../serve/server.mjs').PageServer} options.server
 * @param {string} options.folder where the pictures go
 * @param {(file: string) => void} options.onPicture told of each file as soon as it is there
 * @throws {Error} one line that says in which browser and at which picture it went wrong
 */
export async function takeTour({ kinds, url, server, folder, onPicture }) {
  const { openBrowser } = await import('../../tests/browser/support/adapter.ts');
  for (const kind of kinds) {
    for (const scheme of /** @type {const} */ (['light', 'dark'])) {
      const browser = await openBrowser(kind, { server, scheme });
      let current = 'start';
      /** @type {Shoot} */
      const shoot = async (name, take) => {
        current = name;
        const file = path.join(folder, `${kind}-${scheme}-${name}.png`);
        await take(file);
        onPicture(file);
      };
      try {
        await walk(browser, url, shoot);
      } catch (error) {
        const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
        throw new Error(`${kind}, ${scheme}, picture "${current}": ${reason}`);
      } finally {
        await browser.close();
      }
    }
  }
}

/** @typedef {(name: string, take: (file: string) => Promise<void>) => Promise<void>} Shoot */

/**
 * @param {TestBrowser} browser
 * @param {string} url
 * @param {Shoot} shoot
 */
async function walk(browser, url, shoot) {
  const page = await browser.newPage(url);
  await shoot('hint', async (file) => {
    const topics = (await page.waitForHints()).map(({ topic }) => topic);
    const topic = telling.find((wanted) => topics.includes(wanted)) ?? topics[0] ?? '';
    await page.hoverMarker(topic);
    await page.waitForTip(topic);
    // It fades in.
    await new Promise((resolve) => setTimeout(resolve, 300));
    await page.screenshot(file);
  });
  if (browser.kind === 'chromium') {
    await shoot('side-panel', async (file) => {
      await (await page.insideTip('button.more')).click();
      await hasWords(await browser.sidePanel());
      await browser.sidebarScreenshot(file);
    });
    await shoot('page-beside-panel', (file) => page.screenshot(file));
  } else {
    const { inPagePanelHost, until } = await import('../../tests/browser/support/adapter.ts');
    await shoot('in-page-panel', async (file) => {
      await (await page.insideTip('button.more')).click();
      await page.insideHost(inPagePanelHost, 'h1, h2');
      await page.screenshot(file);
    });
    await shoot('window-with-sidebar', async (file) => {
      await page.page.reload();
      await page.waitForHints();
      await browser.openSidebar();
      await until(() => browser.sidebarText(), 'words in the sidebar');
      await page.page.waitForFunction(() => true);
      await browser.windowScreenshot(file);
    });
  }
  for (const view of ['compare', 'choose', 'connect', 'learn']) {
    await shoot(`panel-${view}`, (file) => shootPage(browser, `panel.html#${view}`, file, 400));
  }
  for (const name of ['options', 'welcome']) {
    await shoot(name, (file) => shootPage(browser, `${name}.html`, file, 900));
  }
}

/**
 * A picture of one of the extension's pages in a tab of a certain width.
 * @param {TestBrowser} browser
 * @param {string} place
 * @param {string} file
 * @param {number} width CSS px
 */
async function shootPage(browser, place, file, width) {
  const shown = await browser.openExtensionPage(place);
  await shown.page.setViewport({ width, height: 800 });
  await hasWords(shown);
  await shown.screenshot(file);
  await shown.page.close();
}

/** @param {PageDriver} driver */
async function hasWords({ page }) {
  await page.waitForFunction(() => (document.body.textContent ?? '').trim().length > 20);
}
