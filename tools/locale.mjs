// Edits extension/_locales/<lang>/messages.json, where every sentence of the extension stands. Many people
// write into that one file, so it is always read, merged, sorted and replaced in one step, under a lock.
//
//   node tools/locale.mjs merge FILE.json [LANG]      add or change keys: {key: "message"} or {key: {message, description}}
//   node tools/locale.mjs remove PREFIX_OR_KEY [LANG] remove one key, or every key that starts with PREFIX (ends in _)
//   node tools/locale.mjs list [PREFIX] [LANG]        print `key<TAB>message`
//
// LANG is `en` unless told. FILE may be `-` for standard input.

import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', 'extension', '_locales');
const validKey = /^[A-Za-z0-9_@]+$/;

/** Path of the messages of `lang`. */
export function localeFile(lang) {
  return join(root, lang, 'messages.json');
}

/** The messages of `lang` as written in the file, or an empty object for a new language. */
export function readLocale(lang) {
  try {
    return JSON.parse(readFileSync(localeFile(lang), 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT') return {};
    throw error;
  }
}

/** `messages` with `additions` put in, keys sorted by code point. Throws on a key or shape browsers refuse. */
export function mergeMessages(messages, additions) {
  const merged = { ...messages };
  for (const [key, value] of Object.entries(additions)) {
    if (!validKey.test(key)) throw new Error(`not a message key: ${key}`);
    const entry = typeof value === 'string' ? { message: value } : value;
    if (typeof entry?.message !== 'string') throw new Error(`no message for ${key}`);
    merged[key] = { ...merged[key], ...entry };
  }
  return Object.fromEntries(Object.entries(merged).sort(([a], [b]) => (a < b ? -1 : 1)));
}

// mkdir is atomic, so the directory is the lock. A lock older than ten seconds belongs to a run that died.
function locked(lang, work) {
  mkdirSync(dirname(localeFile(lang)), { recursive: true });
  const lock = `${localeFile(lang)}.lock`;
  for (;;) {
    try {
      mkdirSync(lock);
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      const age = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
      if (age > 10_000) rmSync(lock, { recursive: true, force: true });
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
    }
  }
  try {
    return work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

function writeLocale(lang, messages) {
  const file = localeFile(lang);
  const draft = `${file}.${process.pid}.tmp`;
  writeFileSync(draft, `${JSON.stringify(messages, null, 2)}\n`);
  renameSync(draft, file);
}

function main([command, argument, lang = 'en']) {
  if (command === 'merge' && argument) {
    const additions = JSON.parse(readFileSync(argument === '-' ? 0 : argument, 'utf8'));
    const count = locked(lang, () => {
      const merged = mergeMessages(readLocale(lang), additions);
      writeLocale(lang, merged);
      return Object.keys(merged).length;
    });
    console.log(`${Object.keys(additions).length} merged, ${count} messages in ${lang}`);
  } else if (command === 'remove' && argument) {
    const drop = (key) => (argument.endsWith('_') ? key.startsWith(argument) : key === argument);
    locked(lang, () => {
      const kept = Object.entries(readLocale(lang)).filter(([key]) => !drop(key));
      writeLocale(lang, Object.fromEntries(kept));
    });
  } else if (command === 'list') {
    for (const [key, { message }] of Object.entries(readLocale(lang))) {
      if (key.startsWith(argument ?? '')) console.log(`${key}\t${message}`);
    }
  } else {
    console.error(
      'usage: node tools/locale.mjs merge FILE.json [LANG] | remove KEY [LANG] | list [PREFIX] [LANG]',
    );
    process.exitCode = 2;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main(process.argv.slice(2));
