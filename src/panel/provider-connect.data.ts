// What *Connect*, *Choose* and the search say of each provider: servers, sign-in, what must be switched on. Plain data,
// worked out by the build: how a page is recognised stays in the scripts that run in pages.

import type { Provider } from '../providers/define.ts';
import { providers } from '../providers/index.ts';

/** What a person needs to know of a provider to connect an app. */
export type ConnectFacts = Omit<Provider, 'anchors' | 'declared' | 'product' | 'settings'>;

function factsOf(provider: Provider): ConnectFacts {
  const { anchors, declared, product, settings, ...facts } = provider;
  return facts;
}

/** All providers, in the order of their declaration. */
export const connectFacts: readonly ConnectFacts[] = providers.map(factsOf);
