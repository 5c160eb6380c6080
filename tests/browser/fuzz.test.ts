// Promise: whatever happens to a page, before or while it is marked, nothing throws, there is at most one marker for
// a control, a look ends in time, and when the hints go the page is what it was.
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserKinds, type PageDriver } from './support/adapter.ts';
import { isolated } from './support/closed-root.ts';
import type { Fuzzed } from './support/fuzz-in-page.ts';
import { openStage, type Stage } from './support/stage.ts';

const folder = new URL('../pages/corpus/settings/', import.meta.url);
const corpus: { file: string; url: string }[] = JSON.parse(
  readFileSync(new URL('index.json', folder), 'utf8'),
);
/** Some pages of many products. */
const pages = corpus
  .filter(({ file }) => file.endsWith('.html'))
  .filter((_, index) => index % 25 === 0);

describe.each(browserKinds)('in %s', (kind) => {
  let stage: Stage;
  let page: PageDriver;
  let script: string;
  let marked = 0;
  const seeds = kind === 'chromium' ? 12 : 4;

  beforeAll(async () => {
    const { outputFiles } = await build({
      entryPoints: ['tests/browser/support/fuzz-in-page.ts'],
      bundle: true,
      write: false,
      format: 'iife',
      target: 'es2022',
      loader: { '.css': 'text' },
    });
    script = outputFiles[0]?.text ?? '';
    // Only the code that marks, without the extension around it.
    stage = await openStage(kind, { extension: null });
    page = await stage.browser.newPage();
  });
  afterAll(() => stage?.close());

  it.each(pages.map(({ file, url }) => [file, url]))(
    `%s, broken in ${seeds} ways`,
    async (file, url) => {
      const source = readFileSync(new URL(file, folder), 'utf8');
      const { hostname } = new URL(url);
      const place = stage.server.page(
        `https://${stage.server.hosts().includes(hostname) ? hostname : 'mail.test'}/fuzz`,
        '<!doctype html><html lang="en"><title>Settings</title><body></body></html>',
      );
      await page.page.goto(place);
      const realm = isolated(page.page.mainFrame());
      await realm.evaluate(script);
      for (let seed = 1; seed <= seeds; seed += 1) {
        const { error, markers, controls, restored, look } = (await realm.evaluate(
          `popOrImapFuzz(${JSON.stringify(source)}, ${seed})`,
        )) as Fuzzed;
        expect({ seed, error, restored }).toEqual({ seed, error: '', restored: true });
        expect(markers).toBeLessThanOrEqual(controls);
        marked += markers;
        expect(look).toBeLessThan(3000);
      }
    },
  );

  it('some of their choices were marked all the same', () => {
    expect(marked).toBeGreaterThan(0);
  });
});
