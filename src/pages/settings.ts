// What the options page reads and changes, gathered so that the page itself only draws.

import browser from 'webextension-polyfill';
import { type Policy, type Prefs, readPolicy, readPrefs } from '../platform/prefs.ts';
import { allowedSites } from '../platform/sites.ts';
import { declaredPatterns } from '../providers/index.ts';

/** All that the options page shows. */
export interface Settings {
  readonly prefs: Prefs;
  readonly policy: Policy;
  /** Match patterns the person allowed beyond the declared ones. */
  readonly sites: readonly string[];
  /** Match patterns that the organisation wants and the person has not allowed yet. */
  readonly wanted: readonly string[];
  /** Whether the browser lets us work on every declared host. Firefox asks again for hosts of a later version. */
  readonly knownAllowed: boolean;
  /** The shortcut as the browser has it, or empty. */
  readonly shortcut: string;
}

/** Reads everything anew. Never rejects. */
export async function readSettings(): Promise<Settings> {
  const [prefs, policy, sites, knownAllowed, commands] = await Promise.all([
    readPrefs(),
    readPolicy(),
    allowedSites(),
    browser.permissions.contains({ origins: declaredPatterns() }).catch(() => true),
    browser.commands.getAll().catch(() => []),
  ]);
  const there = new Set([...sites, ...declaredPatterns()]);
  const wanted = policy.sites.filter((pattern) => !there.has(pattern));
  const shortcut = commands.find(({ name }) => name === '_execute_action')?.shortcut ?? '';
  return { prefs, policy, sites, wanted, knownAllowed, shortcut };
}

/** Gives a site back. False when the browser refused. */
export function removeSite(pattern: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [pattern] }).catch(() => false);
}

/** Asks for more sites. False when the person or the browser refused. Call it first thing in a click. */
export function allowSites(patterns: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...patterns] }).catch(() => false);
}

/** Asks for all declared hosts. Call it first thing in a click. */
export function allowKnown(): Promise<boolean> {
  return allowSites(declaredPatterns());
}
