// npm run -s detect -- FILE.html --url URL      findings of one saved page, as JSON
// npm run -s detect -- --list LIST.json          one line of JSON per page of [{file, url}], one browser start

import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureInstalled } from './install.mjs';

const usage = 'usage: npm run -s detect -- FILE.html --url URL | --list LIST.json';

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { url: { type: 'string' }, list: { type: 'string' } },
  });
  if (!values.list && (positionals.length !== 1 || !values.url)) throw new Error(usage);
  ensureInstalled();
  const base = values.list ? dirname(resolve(values.list)) : process.cwd();
  const pages = values.list
    ? JSON.parse(await readFile(values.list, 'utf8'))
    : [{ file: positionals[0], url: values.url }];
  if (!Array.isArray(pages)) throw new Error(`${values.list}: not an array of {file, url}`);
  const { bundle, openLooker } = await import('./look/browser.mjs');
  const script = await bundle(new URL('./in-page/detect.ts', import.meta.url).pathname);
  const looker = await openLooker();
  let failed = false;
  try {
    for (const { file, url } of pages) {
      const from = await readPage(file, base);
      const findings = await looker
        .run({ url, html: from, file }, script, 'popOrImapLook()')
        .catch((error) => {
          failed = true;
          process.stderr.write(`${file}: ${error.message}\n`);
          return [];
        });
      const line = values.list
        ? JSON.stringify({ file, findings })
        : JSON.stringify(findings, null, 2);
      process.stdout.write(`${line}\n`);
    }
  } finally {
    await looker.close();
  }
  if (failed) process.exitCode = 1;
}

// A list names files as seen from where it was run, or from the list's own folder.
async function readPage(file, base) {
  return readFile(resolve(file), 'utf8').catch(() => readFile(resolve(base, file), 'utf8'));
}

main().catch((error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
});
