// What a provider is called, without all that is known of it.

import { providerNames } from './provider-names.data.ts';

/** The name people know a provider by; null when the page belongs to none, or to one of another version. */
export function providerName(id: string | null): string | null {
  return id !== null && Object.hasOwn(providerNames, id) ? (providerNames[id] ?? null) : null;
}
