// @ts-check
// `npm start` with a display: a browser window to try the extension in, until the person closes it.

/** @typedef {import('../../tests/browser/support/adapter.ts').BrowserKind} BrowserKind */

/**
 * Opens the window and waits until it is closed.
 * @param {object} options
 * @param {BrowserKind} options.kind
 * @param {string} options.url where to begin
 * @param {import('../serve/server.mjs').PageServer} [options.server] without it, the real site is opened
 * @returns {Promise<void>}
 * @throws {Error} one line, when the browser does not start or the page does not load
 */
export async function openWindow({ kind, url, server }) {
  const { openBrowser } = await import('../../tests/browser/support/adapter.ts');
  const browser = await openBrowser(kind, { server, headless: false });
  try {
    const driver = await browser.newPage();
    const opened = driver.page.browser();
    // The empty tab every browser begins with.
    for (const page of await opened.pages()) {
      if (page !== driver.page && page.url() === 'about:blank') await page.close();
    }
    await driver.page.goto(url, { waitUntil: 'domcontentloaded' });
    await driver.page.bringToFront();
    console.log(`${kind === 'chromium' ? 'Chromium' : 'Firefox'} shows ${url}`);
    console.log(
      server ? 'This is a bundled copy, served from this computer.' : 'This is the real site.',
    );
    console.log('Point at a marker, click it, choose "More". Close the window to end.');
    // On macOS a browser goes on without windows; then the last tab that closes is the end.
    opened.on('targetdestroyed', async () => {
      if ((await opened.pages().catch(() => [])).length === 0) await browser.close();
    });
    await browser.ended;
  } finally {
    await browser.close();
  }
}
