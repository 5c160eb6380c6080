// Preferences (storage.sync) and an organisation's policy (storage.managed). Every read survives an absent area, a
// rejection and rubbish: it gives the defaults, field by field.

import * as v from 'valibot';
import type { Organisation } from '../panel/host.ts';
import { read, record, write } from './area.ts';
import { organisationOf } from './organisation.ts';
import { policyPattern } from './sites.ts';

const prefsSchema = v.object({
  /** Hints on settings pages. The toolbar button works either way. */
  hints: v.fallback(v.boolean(), true),
  /** Where *More* opens. */
  explainer: v.fallback(v.picklist(['auto', 'in-page', 'tab']), 'auto'),
});

const policySchema = v.object({
  /** Off: no hints unless the person asks. */
  hints: v.fallback(v.optional(v.boolean()), undefined),
  /** False: the welcome page does not open after installing. */
  welcome: v.fallback(v.optional(v.boolean()), undefined),
  /** Sites that shall be explained beyond the declared ones, as names or addresses. */
  sites: v.fallback(v.array(v.unknown()), []),
});

/** What a person can set. */
export type Prefs = v.InferOutput<typeof prefsSchema>;

/** What an organisation can set. Absent fields are not set. */
export interface Policy {
  readonly hints?: boolean | undefined;
  readonly welcome?: boolean | undefined;
  /** Match patterns of sites that shall be explained beyond the declared ones. */
  readonly sites: readonly string[];
  /** What it tells its people; null when that is nothing. */
  readonly organisation: Organisation | null;
}

/** The preferences, with defaults for all that is missing or wrong. */
export async function readPrefs(): Promise<Prefs> {
  return v.parse(prefsSchema, record(await read('sync', 'prefs')));
}

/** Changes some preferences; false when the browser did not save. */
export async function writePrefs(change: Partial<Prefs>): Promise<boolean> {
  return write('sync', { prefs: { ...(await readPrefs()), ...change } });
}

/** The organisation's policy; without one nothing is set. */
export async function readPolicy(): Promise<Policy> {
  const given = record(await read('managed', null));
  const { sites, ...set } = v.parse(policySchema, given);
  const patterns = sites.flatMap((site) => policyPattern(site) ?? []);
  return { ...set, sites: [...new Set(patterns)].sort(), organisation: organisationOf(given) };
}
