// Which host and which address belong to a settings page. Alone in a file, without imports, because the sentinel
// carries it into every mail page.

/** A predicate other than the common one, its flags, and the hosts it serves, separated by blanks. */
export type RouteRow = readonly [source: string, flags: string, hosts: string];

/**
 * For webmail whose settings address was not seen: words that settings addresses have in common, in the languages
 * of the providers that use it. A search for such a word is not a settings page. Shared by reference: hosts of a
 * provider that uses this very object cost the sentinel nothing.
 */
export const commonSettings =
  /^(?!.*\b(?:q|query|search)[=/?]).*(?:setting|\b(?:options?|prefs|preferences?|setup|security)\b|einstell|nastaven|parametre|impostaz|ustawien|configu?ra|passwords)/i;

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

/** The predicate for a declared host: its row's, else the common one. */
export function settingsPattern(table: readonly RouteRow[], host: string): RegExp {
  const row = table.find(([, , hosts]) => hosts.split(' ').some((own) => servesHost(own, host)));
  return row ? new RegExp(row[0], row[1]) : commonSettings;
}
