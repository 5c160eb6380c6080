// Every webmail that is known, and which of them a page belongs to. The build reads this list too: declared
// hosts become the manifest's, and the sentinel gets the route predicates.

import { aol } from './aol.ts';
import { comcast } from './comcast.ts';
import { daumAndKakao } from './daum.ts';
import type { Provider } from './define.ts';
import { exchangeAdmin } from './exchange-admin.ts';
import { fastmail } from './fastmail.ts';
import { freenet } from './freenet.ts';
import { gmail } from './gmail.ts';
import { unitedInternet } from './gmx.ts';
import { googleAdmin } from './google-admin.ts';
import { googleWorkspace } from './google-workspace.ts';
import { icloud } from './icloud.ts';
import { inboxLv } from './inbox-lv.ts';
import { m365Admin } from './m365-admin.ts';
import { mailboxOrg } from './mailbox-org.ts';
import { mailru } from './mailru.ts';
import { naver } from './naver.ts';
import { netease } from './netease.ts';
import { o2 } from './o2.ts';
import { outlookCom } from './outlook-com.ts';
import { owaM365 } from './owa-m365.ts';
import { products } from './product.ts';
import { proton } from './proton.ts';
import { qq } from './qq.ts';
import { rambler } from './rambler.ts';
import { commonSettings, type RouteRow, servesHost } from './route.ts';
import { benelux } from './servers/benelux.ts';
import { easternEurope } from './servers/eastern-europe.ts';
import { elsewhere } from './servers/elsewhere.ts';
import { englishSpeaking } from './servers/english.ts';
import { france } from './servers/france.ts';
import { germanSpeaking } from './servers/germany.ts';
import { hosting } from './servers/hosting.ts';
import { selfHosted } from './servers/self-hosted.ts';
import { southernEurope } from './servers/southern-europe.ts';
import { tOnline } from './t-online.ts';
import { tuta } from './tuta.ts';
import { ukrNet } from './ukr-net.ts';
import { uol } from './uol.ts';
import { yahoo } from './yahoo.ts';
import { yahooJapan } from './yahoo-japan.ts';
import { yandex } from './yandex.ts';
import { zoho } from './zoho.ts';

/** All providers, alphabetical by id. Ids are unique, and no host belongs to two providers. */
export const providers: readonly Provider[] = [
  aol,
  comcast,
  ...daumAndKakao,
  exchangeAdmin,
  fastmail,
  freenet,
  gmail,
  ...unitedInternet,
  googleAdmin,
  googleWorkspace,
  icloud,
  inboxLv,
  m365Admin,
  mailboxOrg,
  mailru,
  naver,
  ...netease,
  o2,
  outlookCom,
  owaM365,
  proton,
  qq,
  rambler,
  tOnline,
  tuta,
  ukrNet,
  uol,
  yahoo,
  yahooJapan,
  yandex,
  ...zoho,
  ...products,
  ...benelux,
  ...easternEurope,
  ...elsewhere,
  ...englishSpeaking,
  ...france,
  ...germanSpeaking,
  ...hosting,
  ...selfHosted,
  ...southernEurope,
].sort((a, b) => (a.id < b.id ? -1 : 1));

/** The provider with this id, or null. */
export function providerById(id: string | null): Provider | null {
  return providers.find((provider) => provider.id === id) ?? null;
}

/** The provider whose settings pages stand under this host name (`mail.google.com`), or null. */
export function providerForHost(host: string): Provider | null {
  return providers.find((provider) => provider.hosts.some((own) => servesHost(own, host))) ?? null;
}

/**
 * Whether a page of `host` may have a script of ours in a frame, the top page being one of `topHost` (null: not known,
 * any). Both must be of one provider, which says that it draws its settings so.
 */
export function servesFrame(host: string, topHost: string | null): boolean {
  const { declared, frames, hosts } = providerForHost(host) ?? {};
  const framed = declared && frames?.includes(host);
  return Boolean(framed && (topHost === null || hosts?.some((own) => servesHost(own, topHost))));
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
  return patternsOf(list.filter(({ declared }) => declared).flatMap(({ hosts }) => hosts));
}

/** Those of the declared patterns whose pages are looked at in frames as well. */
export function framePatterns(list: readonly Provider[] = providers): string[] {
  return patternsOf(list.flatMap(({ declared, frames }) => (declared && frames) || []));
}

const patternsOf = (hosts: readonly string[]) =>
  [...new Set(hosts)].sort().map((host) => `https://${host}/*`);
