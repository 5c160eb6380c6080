// Every webmail that is known, and which of them a page belongs to. The build reads this list too: declared
// hosts become the manifest's, and the sentinel gets the route predicates.

import type { Provider } from './define.ts';
import { gmail } from './gmail.ts';
import { outlookCom } from './outlook-com.ts';
import { owaM365 } from './owa-m365.ts';
import { commonSettings, type RouteRow, servesHost } from './route.ts';

/** All providers, alphabetical by id. Ids are unique, and no host belongs to two providers. */
export const providers: readonly Provider[] = [gmail, outlookCom, owaM365];

/** The provider with this id, or null. */
export function providerById(id: string | null): Provider | null {
  return providers.find((provider) => provider.id === id) ?? null;
}

/** The provider whose settings pages stand under this host name (`mail.google.com`), or null. */
export function providerForHost(host: string): Provider | null {
  return providers.find((provider) => provider.hosts.some((own) => servesHost(own, host))) ?? null;
}

/** Predicates of declared hosts, where they are not the common one: a row for each. The build hands it to the sentinel. */
export function routeTable(list: readonly Provider[] = providers): RouteRow[] {
  const rows = new Map<string, [source: string, flags: string, hosts: string[]]>();
  for (const { declared, settings, hosts } of list) {
    if (!declared || settings === commonSettings) continue;
    const row = rows.get(String(settings)) ?? [settings.source, settings.flags, []];
    row[2].push(...hosts);
    rows.set(String(settings), row);
  }
  return [...rows.values()].map(([source, flags, hosts]) => [source, flags, hosts.join(' ')]);
}

/** Match patterns, as manifests write them, of all hosts that are declared. Sorted, without repeats. */
export function declaredPatterns(list: readonly Provider[] = providers): string[] {
  const hosts = list.filter((provider) => provider.declared).flatMap((provider) => provider.hosts);
  return [...new Set(hosts)].sort().map((host) => `https://${host}/*`);
}
