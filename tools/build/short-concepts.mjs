// Gives the concepts of the lexicons names of one character in the built files: conditions such as
// `is('remove server -forward')` are half of what the rules weigh. Sources and tests keep the full names.
// @ts-check

import { readFileSync } from 'node:fs';
import path from 'node:path';

const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';

/**
 * The short name of each concept, in the order of the English lexicon.
 * @param {string} root repository root
 * @returns {Map<string, string>}
 */
export function conceptCodes(root) {
  const source = readFileSync(path.join(root, 'src/detect/lexicon/en.ts'), 'utf8');
  const concepts = [...source.matchAll(/^ {2}(\w+):/gm)]
    .map(([, name]) => String(name))
    .filter((name) => name !== 'lang');
  const short = (/** @type {number} */ index) =>
    letters[index] ?? `_${letters[index - letters.length]}`;
  return new Map(concepts.map((name, index) => [name, short(index)]));
}

/**
 * A lexicon under the short names.
 * @param {any} lexicon
 * @param {Map<string, string>} codes
 * @returns {any}
 */
export function shortLexicon(lexicon, codes) {
  return Object.fromEntries(
    Object.entries(lexicon).map(([name, words]) => [codes.get(name) ?? name, words]),
  );
}

/**
 * The esbuild plugin for bundles that hold rules and lexicons.
 * @param {string} root repository root
 * @returns {import('esbuild').Plugin}
 */
export function shortConcepts(root) {
  const codes = conceptCodes(root);
  const code = (/** @type {string} */ name) => {
    const short = codes.get(name);
    if (!short) throw new Error(`"${name}" is no concept of the lexicons`);
    return short;
  };
  const condition = (/** @type {string} */ text) => text.replace(/\w+/g, code);
  const list = (/** @type {string} */ text) =>
    text.replace(/'(\w+)'/g, (_, name) => `'${code(name)}'`);
  return {
    name: 'short-concepts',
    setup(build) {
      build.onLoad({ filter: /src[\\/]detect[\\/].*\.ts$/ }, ({ path: file }) => {
        const source = readFileSync(file, 'utf8');
        const contents =
          file.includes('lexicon') && /[\\/]en\.ts$/.test(file)
            ? source.replace(/^ {2}(\w+):/gm, (line, name) =>
                name === 'lang' ? line : `  '${code(name)}':`,
              )
            : source
                .replace(
                  /(\.is\(\s*')([^']*)(')/g,
                  (_, start, text, end) => start + condition(text) + end,
                )
                .replace(/whole\(('[^)]*)\)/g, (_, text) => `whole(${list(text)})`)
                .replace(/(\], |\.text, )('\w+')\)/g, (_, start, text) => `${start}${list(text)})`);
        return { contents, loader: 'ts' };
      });
    },
  };
}
