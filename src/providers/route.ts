// Which host and which address belong to a settings page. Alone in a file, without imports, because the sentinel
// carries it into every mail page.

/** Route predicate, its flags, and the hosts it serves, separated by blanks: all the sentinel knows of providers. */
export type RouteRow = readonly [source: string, flags: string, hosts: string];

/** The parts of `URL` and `Location` that are looked at. */
export interface Address {
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
}

/** The part of an address that tells pages of one site apart; what `Provider.settings` is matched against. */
export function routeOf(address: Address): string {
  return address.pathname + address.search + address.hash;
}

/** Whether a declared host covers `host`. `*.example.org` covers the domain itself and all below it. */
export function servesHost(declared: string, host: string): boolean {
  return declared[0] === '*' ? `.${host}`.endsWith(declared.slice(1)) : declared === host;
}

/** The predicate for `host`, or null when the table does not know the host. */
export function settingsPattern(table: readonly RouteRow[], host: string): RegExp | null {
  const row = table.find(([, , hosts]) => hosts.split(' ').some((own) => servesHost(own, host)));
  return row ? new RegExp(row[0], row[1]) : null;
}
