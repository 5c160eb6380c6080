// Data files and archives: the same input gives the same bytes.

import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runInThisContext } from 'node:vm';
import { afterEach, describe, expect, it } from 'vitest';
import type {} from '../../../src/content/world.ts';
import { allLexicons } from '../../../src/detect/lexicon/all.ts';
import { providers } from '../../../src/providers/index.ts';
import { dataFiles, readLexicons, toSource } from '../../../tools/build/sources.mjs';
import { zipFolder } from '../../../tools/build/zip.mjs';

describe('data files', () => {
  it('give the provider back, predicates included', () => {
    for (const [file, contents] of dataFiles([...providers], [])) {
      runInThisContext(contents);
      const given = globalThis.__popOrImapProvider;
      const { id, settings } = given ?? {};
      const original = providers.find((provider) => provider.id === id);
      expect(file).toBe(`provider-${id}.js`);
      expect(String(settings)).toBe(String(original?.settings));
      expect(toSource(given)).toBe(toSource(original));
    }
  });

  it('name each lexicon once: Chromium refuses a list of scripts with one twice, and then injects none', async () => {
    const root = fileURLToPath(new URL('../../..', import.meta.url));
    const tags = (await readLexicons(root)).map(({ lang }: { lang: string }) => lang);
    expect(tags.length).toBeGreaterThan(30);
    expect(tags).toEqual([...new Set(tags)]);
    expect(new Set([...tags, 'en'])).toEqual(new Set(allLexicons.map(({ lang }) => lang)));
  });

  it('refuse a declaration that is code', () => {
    expect(() => toSource({ settings: () => true })).toThrow(/data/);
  });
});

describe('archives', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'pop-or-imap-zip-'));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('do not depend on the order or time of writing, or on the time zone', async () => {
    const hashes: string[] = [];
    for (const [run, zone] of [
      ['a', 'UTC'],
      ['b', 'Asia/Tokyo'],
    ] as const) {
      process.env.TZ = zone;
      const from = path.join(folder, run);
      mkdirSync(path.join(from, 'icons'), { recursive: true });
      const names = ['icons/16.png', 'b.js', 'a.js'];
      for (const name of run === 'a' ? names : names.reverse())
        writeFileSync(path.join(from, name), name);
      await zipFolder(from, `${from}.zip`);
      hashes.push(
        createHash('sha256')
          .update(readFileSync(`${from}.zip`))
          .digest('hex'),
      );
    }
    delete process.env.TZ;
    expect(hashes[0]).toBe(hashes[1]);
  });
});
