// Opens saved pages at the addresses they came from, in a real Chromium without network, and runs a script
// bundle in a world of its own. Shared by `npm run detect` and `npm run evaluate`.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { ensureBrowsers } from '../browsers.mjs';

/** Bundles a TypeScript entry to one classic script. */
export async function bundle(entry) {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'error',
  });
  return result.outputFiles[0].text;
}

const types = { xhtml: 'application/xhtml+xml', xml: 'application/xml' };

/**
 * One browser. `run({url, html, file}, script, call)` opens `html` as though it came from `url`, runs `script`, then
 * evaluates the expression `call` and returns its value.
 */
export async function openLooker() {
  const profile = await mkdtemp(join(tmpdir(), 'pop-or-imap-look-'));
  const browser = await puppeteer.launch({
    executablePath: ensureBrowsers(['chromium']).chromium,
    headless: true,
    userDataDir: profile,
    pipe: true,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--ignore-certificate-errors',
      '--host-resolver-rules=MAP * ~NOTFOUND',
    ],
  });
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 1600 });
  await page.setRequestInterception(true);
  let current = null;
  page.on('dialog', (dialog) => dialog.dismiss().catch(() => {}));
  page.on('request', (request) => {
    const main = request.isNavigationRequest() && request.frame() === page.mainFrame();
    const answer =
      main && current
        ? request.respond({
            status: 200,
            contentType: `${types[current.type] ?? 'text/html'}; charset=utf-8`,
            body: current.html,
          })
        : request.abort();
    Promise.resolve(answer).catch(() => {});
  });
  const session = await page.createCDPSession();

  async function run({ url, html, file = '' }, script, call) {
    current = { html, type: file.split('.').pop() };
    await page.goto('about:blank');
    await page.goto(url, { waitUntil: 'load', timeout: 20000 }).catch((error) => {
      if (!/timeout/i.test(String(error))) throw error;
    });
    const { frameTree } = await session.send('Page.getFrameTree');
    const { executionContextId } = await session.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: 'pop-or-imap',
    });
    for (const expression of [script, call]) {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression,
        contextId: executionContextId,
        returnByValue: true,
        awaitPromise: true,
      });
      if (exceptionDetails) {
        throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      }
      if (expression === call) return result.value;
    }
  }

  return {
    run,
    async close() {
      await browser.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}
