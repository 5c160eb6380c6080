// Gives the concepts of the lexicons, and the words that rules are written with, names of one or two characters in the
// built files: conditions are most of what the rules weigh. Sources and tests keep the full names.
// @ts-check

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { exportsOf, moduleOf } from './data-modules.mjs';

// No digits: an object lists names that are numbers first, and the order of concepts counts.
const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_';

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
  const vocabulary = vocabularyCodes(root);
  const word = (/** @type {string} */ name) => {
    const short = vocabulary.get(name);
    if (!short) throw new Error(`"${name}" is no word of the rules`);
    return short;
  };
  // A condition of the rules: its words, and the concepts in brackets.
  const short = (/** @type {string} */ text) =>
    text.replace(
      /(?<![\w$])([a-zA-Z]+)(\d?(?:[<>]-?[\d.]+)?)(?:\[([^\]]*)\])?(?::(\w+))?/g,
      (_, name, rest, concepts, shape) =>
        `${word(name)}${rest}${concepts === undefined ? '' : `[${condition(concepts)}]`}${shape ? `:${word(shape)}` : ''}`,
    );
  return {
    name: 'short-concepts',
    setup(build) {
      build.onLoad({ filter: /src[\\/]detect[\\/]classify[\\/]rules\.data\.ts$/ }, async (args) => {
        const { rules, terms, ...rest } = /** @type {any} */ (await exportsOf(args.path));
        const names = Object.keys(terms);
        const named = (/** @type {string} */ text) =>
          short(text).replace(/\$([a-z]\w+)/gi, (_, name) => `$${names.indexOf(name)}`);
        const shared = { rules: rules.map(named), terms: names.map((name) => named(terms[name])) };
        const values = { ...rest, ...withSharedTerms(shared) };
        return { contents: moduleOf(values, args.path), loader: 'js' };
      });
      build.onLoad({ filter: /src[\\/]detect[\\/].*\.ts$/ }, ({ path: file }) => {
        const source = readFileSync(file, 'utf8');
        if (file.includes('lexicon') && /[\\/]en\.ts$/.test(file))
          return {
            contents: source.replace(/^ {2}(\w+):/gm, (line, name) =>
              name === 'lang' ? line : `  '${code(name)}':`,
            ),
            loader: 'ts',
          };
        const contents = source
          .replace(
            /(\.is\(\s*')([^']*)(')/g,
            (_, start, text, end) => start + condition(text) + end,
          )
          .replace(/\.only\(text, ('[^)]*)\)/g, (_, text) => `.only(text, ${list(text)})`)
          .replace(/<Concept>\(\[([^\]]*)\]/g, (_, text) => `([${list(text)}]`)
          .replace(/(\], |\.text, )('\w+')\)/g, (_, start, text) => `${start}${list(text)})`);
        return {
          contents: /[\\/]vocabulary\.ts$/.test(file) ? shortVocabulary(contents, word) : contents,
          loader: 'ts',
        };
      });
    },
  };
}

/**
 * Gives terms that stand in many rules a number, as though they had been written as shared conditions.
 * @param {{ rules: string[], terms: string[] }} written
 * @returns {{ rules: string[], terms: string[] }}
 */
function withSharedTerms({ rules, terms }) {
  const term = /[^\s()|![]+\[[^\]]*\](?::\w+)?/g;
  /** @type {Map<string, number>} */
  const times = new Map();
  for (const text of [...rules, ...terms])
    for (const [found] of text.matchAll(term)) times.set(found, (times.get(found) ?? 0) + 1);
  const worth = [...times].filter(
    ([text, count]) => (count - 1) * (text.length - 3) > text.length + 6,
  );
  const numbers = new Map(worth.map(([text], index) => [text, `$${terms.length + index}`]));
  const put = (/** @type {string} */ text) =>
    text.replace(term, (found) => numbers.get(found) ?? found);
  return { rules: rules.map(put), terms: [...terms.map(put), ...worth.map(([text]) => text)] };
}

const entry = /^ {2}(\w+)([:,])/gm;
const table = /^export const (?:places|shapes|numbers|facts)\b[\s\S]*?^};$/gm;

/**
 * The short name of each place, shape, number and fact.
 * @param {string} root repository root
 * @returns {Map<string, string>}
 */
function vocabularyCodes(root) {
  const source = readFileSync(path.join(root, 'src/detect/classify/vocabulary.ts'), 'utf8');
  const names = [...source.matchAll(table)].flatMap(([text]) =>
    [...text.matchAll(entry)].map(([, name]) => String(name)),
  );
  const short = (/** @type {number} */ index) =>
    index < 50 ? letters[index] : `${letters[50]}${letters[index - 50]}`;
  return new Map([...new Set(names)].map((name, index) => [name, String(short(index))]));
}

/** @param {string} source @param {(name: string) => string} word */
function shortVocabulary(source, word) {
  return source
    .replace(table, (text) =>
      text.replace(entry, (_, name, end) => `  ${word(name)}: ${end === ',' ? `${name},` : ''}`),
    )
    .replace(/\bshapes\.(\w+)/g, (_, name) => `shapes.${word(name)}`);
}
