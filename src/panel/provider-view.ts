// What the explainer needs to know of a provider, as plain values.

import type { Provider } from '../providers/define.ts';
import { providerById, providers } from '../providers/index.ts';

/** The name people know a provider by; null when the page belongs to none. */
export function providerName(id: string | null): string | null {
  return providerById(id)?.name ?? null;
}

/** Providers whose POP and IMAP page has a known address, by name. */
export function providersToOpen(
  list: readonly Provider[] = providers,
): { id: string; name: string; url: string }[] {
  return list
    .flatMap(({ id, name, settingsUrl }) => (settingsUrl ? [{ id, name, url: settingsUrl }] : []))
    .sort((a, b) => a.name.localeCompare(b.name));
}
