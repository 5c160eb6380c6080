// The explainer as a static web site: one file a language that holds everything, so that it can be hosted anywhere and
// opened from disk. It asks for nothing and its policy lets nothing in.
// @ts-check

import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { hashOf } from './hash.mjs';

/** @typedef {{ message: string, placeholders?: Record<string, { content: string }> }} Message */
/** @typedef {{ language: string, direction: string, messages: Record<string, string> }} Words */

/** Sentences that only the extension says. */
const elsewhere = /^(action|badge|hint_(?!risk)|in_page|menu|options|policy|welcome)_/;

/** Bytes of the script. */
const budget = 200 * 1024;

/**
 * A message with its named gaps (`$COUNT$`) as numbered ones (`$1`).
 * @param {Message} message
 */
function numbered({ message, placeholders = {} }) {
  const contents = Object.fromEntries(
    Object.entries(placeholders).map(([name, { content }]) => [name.toLowerCase(), content]),
  );
  return message.replace(/\$(\w+)\$/g, (whole, name) => contents[name.toLowerCase()] ?? whole);
}

/**
 * The words of a language; what it lacks is in English.
 * @param {string} locales folder
 * @param {string} language folder in it
 * @returns {Words}
 */
function wordsOf(locales, language) {
  /** @type {(name: string) => Record<string, Message>} */
  const read = (name) =>
    JSON.parse(readFileSync(path.join(locales, name, 'messages.json'), 'utf8'));
  const messages = Object.entries({ ...read('en'), ...read(language) })
    .filter(([key]) => !elsewhere.test(key))
    .map(([key, message]) => [key, numbered(message)]);
  const all = Object.fromEntries(messages);
  return {
    language: all.language_tag || language.replace('_', '-'),
    direction: all.language_direction === 'rtl' ? 'rtl' : 'ltr',
    messages: all,
  };
}

const escaped = (/** @type {string} */ text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const fileOf = (/** @type {string} */ language) =>
  language === 'en' ? 'index.html' : `${language.replace('_', '-')}.html`;

/** @param {string} tag */
function nameOf(tag) {
  return new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
}

/**
 * One page.
 * @param {object} parts
 * @param {Words} parts.words
 * @param {{ file: string, words: Words }[]} parts.all every language
 * @param {string} parts.script
 * @param {string} parts.style
 * @param {string} parts.icon a data address
 */
function pageOf({ words, all, script, style, icon }) {
  const { language, direction, messages } = words;
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
  const languages = all.map(({ file, words: other }) => {
    const current = other.language === language ? ' aria-current="page"' : '';
    return `<a href="${file}" hreflang="${other.language}" lang="${other.language}"${current}>${escaped(nameOf(other.language))}</a>`;
  });
  const json = JSON.stringify(words).replaceAll('<', '\\u003c');
  return [
    '<!doctype html>',
    `<html lang="${language}" dir="${direction}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="referrer" content="no-referrer">',
    `<meta name="description" content="${escaped(messages.ext_description ?? '')}">`,
    `<title>${escaped(messages.ext_name ?? '')}</title>`,
    `<link rel="icon" href="${icon}">`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    '<div id="app"></div>',
    `<noscript>${escaped(messages.site_noscript ?? '')}</noscript>`,
    ...(all.length > 1
      ? [
          `<nav id="languages" aria-label="${escaped(messages.site_languages ?? '')}">${languages.join(' ')}</nav>`,
        ]
      : []),
    `<script type="application/json" id="words">${json}</script>`,
    `<script>${script}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/**
 * Writes dist/site.
 * @param {object} options
 * @param {string} options.root repository root
 * @param {(define: Record<string, unknown>) => import('esbuild').BuildOptions} options.scriptOptions
 * @returns {Promise<{ name: string, bytes: number, budget: number }[]>} size of the script
 */
export async function buildSite({ root, scriptOptions }) {
  const at = (/** @type {string[]} */ ...parts) => path.join(root, ...parts);
  const { outputFiles: [built] = [] } = await esbuild.build({
    ...scriptOptions({}),
    entryPoints: ['src/panel/site.tsx'],
    write: false,
  });
  // In a script inside a page, `<!--` would hide what follows. The bundler writes it in strings only, where `\!` is `!`.
  const script = (built?.text ?? '').trim().replaceAll('<!--', '<\\!--');
  if (/<\/script/i.test(script)) throw new Error('the script cannot stand inside a page');
  const css = await esbuild.build({
    stdin: {
      contents: '@import "./panel.css"; @import "./site.css";',
      resolveDir: at('src/panel'),
      loader: 'css',
    },
    bundle: true,
    minify: true,
    charset: 'utf8',
    logLevel: 'error',
    write: false,
  });
  const style = (css.outputFiles[0]?.text ?? '').trim();
  const icon = `data:image/png;base64,${readFileSync(at('extension/icons/32.png')).toString('base64')}`;

  const locales = at('extension', '_locales');
  const all = readdirSync(locales)
    .filter((name) => /^[a-z]{2,3}(_[A-Za-z0-9]+)?$/.test(name))
    .sort()
    .map((name) => ({ file: fileOf(name), words: wordsOf(locales, name) }));
  const out = at('dist', 'site');
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  for (const { file, words } of all) {
    writeFileSync(path.join(out, file), pageOf({ words, all, script, style, icon }));
  }
  return [{ name: 'site, script', bytes: Buffer.byteLength(script), budget }];
}
