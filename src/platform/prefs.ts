// Preferences (storage.sync) and an organisation's policy (storage.managed). Every read survives an absent area, a
// rejection and rubbish: it gives the defaults, field by field.

import * as v from 'valibot';
import { read, record, write } from './area.ts';

const prefsSchema = v.object({
  /** Hints on settings pages. The toolbar button works either way. */
  hints: v.fallback(v.boolean(), true),
  /** Where *More* opens. */
  explainer: v.fallback(v.picklist(['auto', 'in-page', 'tab']), 'auto'),
});

const httpsUrl = v.pipe(v.string(), v.url(), v.startsWith('https://'));

const policySchema = v.object({
  /** Off: no hints unless the person asks. */
  hints: v.fallback(v.optional(v.boolean()), undefined),
  /** The protocol the organisation wants its people to use. */
  recommended: v.fallback(v.optional(v.picklist(['pop', 'imap'])), undefined),
  /** A sentence of the organisation's own, and a page to read on. */
  note: v.fallback(v.optional(v.pipe(v.string(), v.maxLength(300))), undefined),
  link: v.fallback(v.optional(httpsUrl), undefined),
  /** False: the welcome page does not open after installing. */
  welcome: v.fallback(v.optional(v.boolean()), undefined),
});

/** What a person can set. */
export type Prefs = v.InferOutput<typeof prefsSchema>;

/** What an organisation can set. Absent fields are not set. */
export type Policy = v.InferOutput<typeof policySchema>;

/** The preferences, with defaults for all that is missing or wrong. */
export async function readPrefs(): Promise<Prefs> {
  return v.parse(prefsSchema, record(await read('sync', 'prefs')));
}

/** Changes some preferences; false when the browser did not save. */
export async function writePrefs(change: Partial<Prefs>): Promise<boolean> {
  return write('sync', { prefs: { ...(await readPrefs()), ...change } });
}

/** The organisation's policy, empty without one. */
export async function readPolicy(): Promise<Policy> {
  return v.parse(policySchema, record(await read('managed', null)));
}
