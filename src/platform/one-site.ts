// One site: what the explainer offers where a person asked for a page. Apart from the list of sites, since that needs
// all providers, and the explainer is to be there at once.

import browser from 'webextension-polyfill';
import { servesHost } from '../providers/route.ts';

/** Asks the browser for a site. Call it first thing in a click. False when the person or the browser said no. */
export function allowSite(pattern: string): Promise<boolean> {
  return browser.permissions.request({ origins: [pattern] }).catch(() => false);
}

/** The site of a tab that is not explained by itself. */
export interface OtherSite {
  readonly host: string;
  readonly pattern: string;
  /** The person has allowed it. */
  readonly allowed: boolean;
}

/** The site in `tabId`, as far as the browser tells it (it does after a click of the person there); null if none. */
export async function otherSite(tabId: number): Promise<OtherSite | null> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  const pattern = sitePattern(tab?.url);
  if (!pattern) return null;
  const host = new URL(tab?.url ?? '').hostname;
  const isAllowed = browser.permissions.contains({ origins: [pattern] });
  const allowed = await isAllowed.catch(() => false);
  const declared = browser.runtime.getManifest().host_permissions ?? [];
  const isDeclared = declared.some((one) => servesHost(one.slice('https://'.length, -2), host));
  return isDeclared && allowed ? null : { host, pattern, allowed };
}

/** Calls back when a site was allowed or given back. Returns what ends the subscription. */
export function onSitesChanged(listener: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  const heard = () => listener();
  onAdded.addListener(heard);
  onRemoved.addListener(heard);
  return () => {
    onAdded.removeListener(heard);
    onRemoved.removeListener(heard);
  };
}

/** The pattern to ask the browser for, so that all of the site at `url` is explained; null for no web site. */
export function sitePattern(url: string | undefined): string | null {
  const address = URL.canParse(url ?? '') ? new URL(url ?? '') : null;
  return address?.protocol === 'https:' ? `https://${address.hostname}/*` : null;
}
