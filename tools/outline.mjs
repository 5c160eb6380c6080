// npm run -s outline -- FILE.html --url URL      the report that *Report this page* would make of a saved page
// npm run -s outline -- --check LIST.json         for pages of [{file, url}]: whether their reports are read like them

import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureInstalled } from './install.mjs';

const usage = 'usage: npm run -s outline -- FILE.html --url URL | --check LIST.json [--only NAME]';

/** What of `from` is not in `others`, counted. */
function lacking(from, others) {
  const left = [...others];
  return from.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

async function check(list, only, look) {
  const base = dirname(resolve(list));
  const pages = JSON.parse(await readFile(list, 'utf8'));
  const total = { pages: 0, same: 0, choices: 0, kept: 0, added: 0 };
  for (const { file, url } of pages) {
    if (only && !file.includes(only)) continue;
    const page = await look({ url, html: await readFile(resolve(base, file), 'utf8'), file });
    const again = await look({ url, html: page.text });
    const lost = lacking(page.found, again.found);
    const added = lacking(again.found, page.found);
    total.pages += 1;
    total.same += lost.length + added.length === 0 ? 1 : 0;
    total.choices += page.found.length;
    total.kept += page.found.length - lost.length;
    total.added += added.length;
    for (const one of lost) console.log(`${file}: lost ${one}`);
    for (const one of added) console.log(`${file}: added ${one}`);
  }
  console.log(
    `${total.same} of ${total.pages} reports are read like their pages; ${total.kept} of ${total.choices} choices kept, ${total.added} added`,
  );
}

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { url: { type: 'string' }, check: { type: 'string' }, only: { type: 'string' } },
  });
  if (!values.check && (positionals.length !== 1 || !values.url)) throw new Error(usage);
  ensureInstalled();
  const { bundle, openLooker } = await import('./look/browser.mjs');
  const script = await bundle(new URL('./in-page/outline.ts', import.meta.url).pathname);
  const looker = await openLooker();
  const look = (page) => looker.run(page, script, 'popOrImapOutline()');
  try {
    if (values.check) await check(values.check, values.only, look);
    else {
      const [file] = positionals;
      const page = { url: values.url, html: await readFile(file, 'utf8'), file };
      process.stdout.write((await look(page)).text);
    }
  } finally {
    await looker.close();
  }
}

main().catch((error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
});
