// Properties with short names in the page's scripts are nobody else's: a browser API, message, provider or lexicon
// that has one of these names would be missed at run time.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { shortened } from '../../../tools/build/page-bundles.mjs';
import { readLexicons, readProviders } from '../../../tools/build/sources.mjs';

const root = path.resolve(import.meta.dirname, '../../..');

function textsIn(folder: string, name: RegExp): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => name.test(file))
    .map((file) => readFileSync(path.join(folder, file), 'utf8'))
    .join('\n')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '$1');
}

/** Names of everything that a declaration file declares inside braces. */
function membersIn(declarations: string): Set<string> {
  const member = /^\s*(?:readonly |get |set |static )*"?(\w+)"?\??\s*[:(<]/gm;
  return new Set([...declarations.matchAll(member)].map(([, name]) => name ?? ''));
}

function keysOf(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value !== 'object' || value === null || value instanceof RegExp) return found;
  for (const [key, item] of Object.entries(value)) {
    if (!Array.isArray(value)) found.add(key);
    keysOf(item, found);
  }
  return found;
}

const shared = (names: ReadonlySet<string>) => shortened.filter((name) => names.has(name));

describe('the shortened properties', () => {
  it('are in order and named once', () => {
    expect(shortened).toEqual([...new Set(shortened)].sort());
  });

  it('are all in use', () => {
    const sources = ['detect', 'hints', 'content', 'knowledge']
      .map((room) => textsIn(path.join(root, 'src', room), /\.ts$/))
      .join('\n');
    expect(shortened.filter((name) => !new RegExp(`\\b${name}\\b`).test(sources))).toEqual([]);
  });

  it('are no members of the language, the DOM or the browser API', () => {
    const packages = path.join(root, 'node_modules/@typescript');
    const libs = readdirSync(packages)
      .map((name) => path.join(packages, name, 'lib'))
      .find((folder) => existsSync(path.join(folder, 'lib.dom.d.ts')));
    const known = membersIn(textsIn(libs ?? '', /^lib\.(?:dom|es).*\.d\.ts$/));
    expect(known.size).toBeGreaterThan(3000);
    expect(shared(known)).toEqual([]);
    const api = textsIn(path.join(root, 'src/platform'), /^(?:page|text)\.ts$/);
    expect(shared(new Set(api.match(/(?<=\.)\w+/g)))).toEqual([]);
  });

  it('are no keys of providers and lexicons', async () => {
    const { providers } = await readProviders(root);
    const keys = keysOf([providers, await readLexicons(root)]);
    expect(keys.size).toBeGreaterThan(50);
    expect(shared(keys)).toEqual([]);
  });

  it('are in no message and no report', () => {
    const messages =
      textsIn(path.join(root, 'src/messages'), /\.ts$/) +
      readFileSync(path.join(root, 'src/knowledge/report.ts'), 'utf8').replace(/\/\*.*?\*\//gs, '');
    expect(shared(new Set(messages.match(/\w+(?=\??:)/g)))).toEqual([]);
  });

  it('are used by no script that is built apart', () => {
    const others = ['sentinel', 'allowed', 'in-page-panel', 'in-page-panel-rest'].map((name) =>
      readFileSync(path.join(root, `src/content/${name}.ts`), 'utf8'),
    );
    const platform = readFileSync(path.join(root, 'src/platform/in-page-host.ts'), 'utf8');
    const used = [...others, platform].join('\n').match(/(?<=\?\.|\.)\w+/g);
    expect(shared(new Set(used))).toEqual([]);
  });
});
