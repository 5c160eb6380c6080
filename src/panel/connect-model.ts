// What *Connect* shows of a provider, worked out from its declaration. Pure.

import type { MessageKey } from '../knowledge/text.ts';
import type { Offer, Provider, Server, SignIn, UserName } from '../providers/define.ts';
import type { ConnectFacts } from './provider-connect.data.ts';

/** The three connections a mail app makes. */
export const lines = ['imap', 'pop', 'smtp'] as const;

/** One of the three connections. */
export type Line = (typeof lines)[number];

/** A server to show, or the reason why there is none. */
export interface ServerCard {
  readonly line: Line;
  readonly server: Server | null;
  /** What must be so before it works, or why it cannot; null when nothing needs saying. */
  readonly condition: MessageKey | null;
}

const conditions: Record<Offer, MessageKey | null> = {
  always: null,
  switch: 'panel_offer_switch',
  plan: 'panel_offer_plan',
  admin: 'panel_offer_admin',
  no: 'panel_offer_no',
  unknown: 'panel_offer_unknown',
};

function conditionOf(line: Line, { pop, imap }: ConnectFacts): MessageKey | null {
  return line === 'smtp' ? null : conditions[line === 'pop' ? pop : imap];
}

/** IMAP, POP and sending, in this order. Sending is left out where there is nothing to say about it. */
export function serverCards(provider: ConnectFacts): ServerCard[] {
  return lines
    .map((line) => ({
      line,
      server: provider.servers[line] ?? null,
      condition: conditionOf(line, provider),
    }))
    .filter(({ line, server }) => line !== 'smtp' || server !== null);
}

/** Whether no app gets in before the person has switched something on at the provider. */
export function needsSwitch({ pop, imap }: Pick<Provider, 'pop' | 'imap'>): boolean {
  const offered = [pop, imap].filter((offer) => offer !== 'no');
  return offered.length > 0 && offered.every((offer) => offer === 'switch');
}

/** The words for each way to sign in, in the provider's order of preference. */
export function signInKeys(ways: readonly SignIn[]): MessageKey[] {
  const keys: Record<SignIn, MessageKey> = {
    oauth: 'panel_sign_oauth',
    'app-password': 'panel_sign_app_password',
    password: 'panel_sign_password',
    bridge: 'panel_sign_bridge',
  };
  return ways.map((way) => keys[way]);
}

/** The words for what to type as user name. */
export function userNameKey(form: UserName): MessageKey {
  const keys: Record<UserName, MessageKey> = {
    address: 'panel_user_address',
    'local-part': 'panel_user_local_part',
    other: 'panel_user_other',
  };
  return keys[form];
}

/** What is known of the provider called `id`; null for none and for one of another version. */
export function factsById(list: readonly ConnectFacts[], id: string | null): ConnectFacts | null {
  return list.find((provider) => provider.id === id) ?? null;
}

/** Providers whose name, host or server contains what was typed; all of them for an empty query. */
export function filterProviders(list: readonly ConnectFacts[], query: string): ConnectFacts[] {
  const wanted = query.trim().toLowerCase();
  // An address says which provider it is: "me@gmail.com" is looked up as "gmail.com", then as "gmail".
  const domain = wanted.slice(wanted.lastIndexOf('@') + 1);
  const haystack = ({ name, id, hosts, servers }: ConnectFacts) =>
    [name, id, ...hosts, servers.imap?.host, servers.pop?.host].join(' ').toLowerCase();
  const matching = (needle: string) => list.filter((one) => haystack(one).includes(needle));
  const found = matching(domain);
  const sorted = found.length > 0 ? found : matching(domain.split('.')[0] ?? domain);
  return [...sorted].sort((a, b) => a.name.localeCompare(b.name));
}

/** Mail apps with step lists and the number of steps each has in the texts. */
export const apps = [
  { id: 'thunderbird', steps: 5 },
  { id: 'apple_mail', steps: 4 },
  { id: 'outlook_new', steps: 4 },
  { id: 'outlook_classic', steps: 5 },
  { id: 'android', steps: 4 },
  { id: 'ios', steps: 4 },
] as const;

/** Text keys of the steps of one app. */
export function stepKeys({ id, steps }: (typeof apps)[number]): MessageKey[] {
  return Array.from({ length: steps }, (_, n) => `panel_steps_${id}_${n + 1}` as MessageKey);
}
