// What the providers are called, by id, for the head of the explainer. Plain data: the build works it out and puts
// the result into the bundle, without hosts, anchors and servers.

import { providers } from '../providers/index.ts';

/** Name of each provider, by id. */
export const providerNames: Readonly<Record<string, string>> = Object.fromEntries(
  providers.map(({ id, name }) => [id, name]),
);
