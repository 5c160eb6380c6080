// The providers whose POP and IMAP page a person can open from here. Plain data, worked out by the build.

import { providers } from '../providers/index.ts';

/** A provider's settings page. */
export interface ProviderPage {
  readonly id: string;
  readonly name: string;
  readonly url: string;
}

/** Settings pages with a known address that the hints know as well, by name of the provider. */
export const providerPages: readonly ProviderPage[] = providers
  .flatMap(({ id, name, declared, settingsUrl }) =>
    declared && settingsUrl ? [{ id, name, url: settingsUrl }] : [],
  )
  .sort((a, b) => a.name.localeCompare(b.name, 'en'));
