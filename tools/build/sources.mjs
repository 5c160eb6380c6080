// Reads what the sources declare (providers, lexicons) by bundling and running them, and writes it as small files
// that are injected on demand: the page gets its own provider and language, not all of them.
// @ts-check

import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

/**
 * Bundles TypeScript and imports the result.
 * @param {string} root directory that imports are relative to
 * @param {string} contents module source
 * @returns {Promise<Record<string, any>>} its exports
 */
async function evaluate(root, contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    write: false,
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}

/**
 * What the build needs to know of the providers.
 * @param {string} root repository root
 * @returns {Promise<{providers: any[], routes: unknown[], patterns: string[], framePatterns: string[]}>}
 */
export async function readProviders(root) {
  const module = await evaluate(root, `export * from './src/providers/index.ts'`);
  for (const { id, settings } of module.providers) {
    if (!/^i?$/.test(settings.flags)) throw new Error(`${id}: settings may have the flag i only`);
  }
  return {
    providers: module.providers,
    routes: module.routeTable(),
    patterns: module.declaredPatterns(),
    framePatterns: module.framePatterns(),
  };
}

/**
 * The lexicons that are injected on demand: all but English, which the hints carry.
 * @param {string} root repository root
 * @returns {Promise<{lang: string}[]>} sorted by tag
 */
export async function readLexicons(root) {
  const folder = path.join(root, 'src/detect/lexicon');
  const files = existsSync(folder) ? readdirSync(folder).sort() : [];
  const modules = await evaluate(
    folder,
    files.map((file, index) => `export * as m${index} from './${file}';`).join('\n'),
  );
  return Object.values(modules)
    .flatMap((module) => Object.values(module))
    .filter((value) => typeof value?.lang === 'string' && typeof value.enable === 'string')
    .filter((value, index, all) => value.lang !== 'en' && all.indexOf(value) === index)
    .sort((a, b) => (a.lang < b.lang ? -1 : 1));
}

/**
 * A literal for plain data that may hold regular expressions.
 * @param {unknown} value
 * @returns {string}
 */
export function toSource(value) {
  if (value instanceof RegExp) return String(value);
  if (Array.isArray(value)) return `[${value.map(toSource).join()}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, item]) => item !== undefined);
    return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${toSource(item)}`).join()}}`;
  }
  if (typeof value === 'function') throw new Error('a declaration must be data, not a function');
  return JSON.stringify(value);
}

/**
 * Files that hand data to the hints: one a provider, one a language.
 * @param {any[]} providers
 * @param {{lang: string}[]} lexicons
 * @returns {Map<string, string>} file name to contents
 */
export function dataFiles(providers, lexicons) {
  return new Map([
    ...providers.map(
      (provider) =>
        /** @type {const} */ ([
          `provider-${provider.id}.js`,
          `globalThis.__popOrImapProvider=${toSource(provider)};\n`,
        ]),
    ),
    ...lexicons.map(
      (lexicon) =>
        /** @type {const} */ ([
          `lexicon-${lexicon.lang}.js`,
          `(globalThis.__popOrImapLexicons??=[]).push(${toSource(lexicon)});\n`,
        ]),
    ),
  ]);
}
