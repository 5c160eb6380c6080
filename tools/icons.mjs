// Draws extension/icons/*.png from icon.svg with a headless Chromium. Run it after changing the picture; the files
// are committed, since pixels differ from one browser version to the next and builds must not.
//   node tools/icons.mjs
// @ts-check

import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { findBrowser } from './browsers.mjs';

const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', 'extension', 'icons');
const svg = readFileSync(path.join(folder, 'icon.svg'), 'utf8');

const executablePath = findBrowser('chromium');
if (!executablePath) throw new Error('no Chromium found');
const browser = await puppeteer.launch({
  executablePath,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage();
for (const size of [16, 32, 48, 128]) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(
    `<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  const png = await page.screenshot({ omitBackground: true });
  writeFileSync(path.join(folder, `${size}.png`), png);
}
await browser.close();
