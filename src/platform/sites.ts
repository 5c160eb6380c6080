// Which sites we may work on beyond the declared ones. The browser's own list of grants is the only record.

import browser from 'webextension-polyfill';
import { declaredPatterns } from '../providers/index.ts';
import { sitePattern } from './one-site.ts';

/** Granted match patterns that the manifest does not declare, sorted. Empty when the browser does not tell. */
export async function allowedSites(): Promise<string[]> {
  const declared = new Set(declaredPatterns());
  const granted = await browser.permissions.getAll().catch(() => null);
  return (granted?.origins ?? []).filter((origin) => !declared.has(origin)).sort();
}

/** The pattern for a site that a policy names as `mail.example.org`, `*.example.org` or by an address; else null. */
export function policyPattern(site: unknown): string | null {
  const named = typeof site === 'string' ? site.trim().toLowerCase() : '';
  const address = /^[a-z]+:\/\//.test(named) ? named : `https://${named}`;
  const pattern = sitePattern(URL.canParse(address) ? address : undefined);
  return pattern && /^https:\/\/(\*\.[a-z0-9-]+\.)?[a-z0-9-]+(\.[a-z0-9-]+)*\/\*$/.test(pattern)
    ? pattern
    : null;
}
