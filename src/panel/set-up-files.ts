// Files that set up a mail app: Apple's configuration profile and Thunderbird's autoconfig. Servers only, never a
// password; the address is the person's to give or to leave out. Pure.
// Apple: developer.apple.com/documentation/devicemanagement/mail (payload com.apple.mail.managed).
// Thunderbird: wiki.mozilla.org/Thunderbird:Autoconfiguration:ConfigFileFormat (version 1.1).

import type { Server, SignIn, Tls, UserName } from '../providers/define.ts';
import type { ConnectFacts } from './provider-connect.data.ts';

/** How mail is fetched. */
export type Fetching = 'imap' | 'pop';

/** A file to save. */
export interface SetUpFile {
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly text: string;
}

const address = /^[^\s@<>&"']+@([A-Za-z0-9][A-Za-z0-9.-]*[A-Za-z0-9])$/;

/** `typed` when it is an address, else null. */
export function readAddress(typed: string): string | null {
  const trimmed = typed.trim();
  return address.test(trimmed) ? trimmed : null;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

type PlistValue = string | number | boolean | readonly PlistValue[] | PlistDict;
interface PlistDict {
  readonly [key: string]: PlistValue | undefined;
}

function plistLines(value: PlistValue): string[] {
  if (typeof value === 'string') return [`<string>${escaped(value)}</string>`];
  if (typeof value === 'number') return [`<integer>${value}</integer>`];
  if (typeof value === 'boolean') return [value ? '<true/>' : '<false/>'];
  const indented = (lines: string[]) => lines.map((line) => `  ${line}`);
  if (Array.isArray(value)) {
    return ['<array>', ...indented(value.flatMap((item) => plistLines(item))), '</array>'];
  }
  const entries = Object.entries(value as PlistDict).flatMap(([key, item]) =>
    item === undefined ? [] : [`<key>${escaped(key)}</key>`, ...plistLines(item)],
  );
  return ['<dict>', ...indented(entries), '</dict>'];
}

/** 32 bits of FNV-1a. Only to tell profiles apart, so nothing rests on it being hard to guess. */
function hash(text: string): number {
  let bits = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) bits = Math.imul(bits ^ byte, 0x01000193);
  return bits >>> 0;
}

/** A UUID (RFC 9562, version 8) that is the same for the same name, so that a profile installed again replaces itself. */
export function uuidOf(name: string): string {
  const hex = [0, 1, 2, 3]
    .map((part) => hash(`${part} ${name}`).toString(16).padStart(8, '0'))
    .join('');
  const groups = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`];
  return [...groups, `8${hex.slice(17, 20)}`, hex.slice(20)].join('-').toUpperCase();
}

const takesPassword = (ways: readonly SignIn[]) =>
  ways.some((way) => way === 'password' || way === 'app-password');

/** Whether files can set up an app at all: what a bridge on the person's own computer wants, only the bridge knows. */
export function hasSetUpFiles({ signIn }: ConnectFacts): boolean {
  return signIn.some((way) => way !== 'bridge');
}

/** Whether Apple's profile can describe an account at this provider: it has both servers and lets passwords in. */
export function hasAppleProfile(provider: ConnectFacts, fetching: Fetching): boolean {
  const { servers, signIn } = provider;
  return Boolean(servers[fetching] && servers.smtp) && takesPassword(signIn);
}

function appleServers(provider: ConnectFacts, fetching: Fetching, given: string | null): PlistDict {
  const { servers, userName, smtpUserName = userName } = provider;
  const incoming = servers[fetching] as Server;
  const outgoing = servers.smtp as Server;
  const [local] = given?.split('@') ?? [];
  const forms = { address: given, 'local-part': local, other: null };
  const user = forms[userName] ?? undefined;
  return {
    IncomingMailServerAuthentication: 'EmailAuthPassword',
    IncomingMailServerHostName: incoming.host,
    IncomingMailServerPortNumber: incoming.port,
    IncomingMailServerUseSSL: incoming.tls !== 'none',
    IncomingMailServerUsername: user,
    OutgoingMailServerAuthentication: 'EmailAuthPassword',
    OutgoingMailServerHostName: outgoing.host,
    OutgoingMailServerPortNumber: outgoing.port,
    OutgoingMailServerUseSSL: outgoing.tls !== 'none',
    // Where the name for receiving is short, some servers want the whole address for sending: unless it is known, the
    // device asks.
    OutgoingMailServerUsername:
      smtpUserName === 'address' ? (forms[smtpUserName] ?? undefined) : undefined,
    OutgoingPasswordSameAsIncomingPassword: true,
  };
}

/**
 * Apple's configuration profile for Mail on Mac, iPhone and iPad. What is left out (address, name, password) the device
 * asks for. Call it only where `hasAppleProfile` is true.
 * @param given the person's address, or null
 */
export function appleProfile(
  provider: ConnectFacts,
  fetching: Fetching,
  given: string | null,
): SetUpFile {
  const { id, name } = provider;
  const seed = [id, fetching, given ?? ''].join(' ');
  const identifier = `pop-or-imap.${id}.${fetching}.${uuidOf(seed).slice(0, 8).toLowerCase()}`;
  const title = `${name} (${fetching.toUpperCase()})`;
  const account: PlistDict = {
    PayloadType: 'com.apple.mail.managed',
    PayloadVersion: 1,
    PayloadIdentifier: `${identifier}.mail`,
    PayloadUUID: uuidOf(`mail ${seed}`),
    PayloadDisplayName: title,
    EmailAccountDescription: name,
    EmailAccountType: fetching === 'imap' ? 'EmailTypeIMAP' : 'EmailTypePOP',
    EmailAddress: given ?? undefined,
    ...appleServers(provider, fetching, given),
  };
  const profile: PlistDict = {
    PayloadType: 'Configuration',
    PayloadVersion: 1,
    PayloadIdentifier: identifier,
    PayloadUUID: uuidOf(`profile ${seed}`),
    PayloadDisplayName: title,
    PayloadContent: [account],
  };
  const text = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">',
    '<plist version="1.0">',
    ...plistLines(profile),
    '</plist>',
    '',
  ].join('\n');
  return { name: `${id}-${fetching}.mobileconfig`, type: 'application/x-apple-aspen-config', text };
}

const socketTypes: Readonly<Record<Tls, string>> = {
  implicit: 'SSL',
  starttls: 'STARTTLS',
  none: 'plain',
};

const authentications: Readonly<Record<SignIn, string>> = {
  oauth: 'OAuth2',
  'app-password': 'password-cleartext',
  password: 'password-cleartext',
  bridge: 'password-cleartext',
};

/** The domain a configuration is for: of the address, else as the servers' name tells. */
export function domainOf({ servers, id }: ConnectFacts, given: string | null): string {
  const own = given && address.exec(given)?.[1];
  if (own) return own.toLowerCase();
  const host = servers.imap?.host ?? servers.pop?.host ?? '';
  const labels = host.split('.');
  return labels.length > 2 && !/^[\d.]+$/.test(host) ? labels.slice(1).join('.') : `${id}.example`;
}

function serverLines(
  element: string,
  type: string,
  server: Server | undefined,
  signIn: ConnectFacts['signIn'],
  userName: UserName,
): string[] {
  if (!server) return [];
  const ways = [...new Set(signIn.map((way) => authentications[way]))];
  const user = userName === 'local-part' ? '%EMAILLOCALPART%' : '%EMAILADDRESS%';
  return [
    `    <${element} type="${type}">`,
    `      <hostname>${escaped(server.host)}</hostname>`,
    `      <port>${server.port}</port>`,
    `      <socketType>${socketTypes[server.tls]}</socketType>`,
    ...ways.map((way) => `      <authentication>${way}</authentication>`),
    `      <username>${user}</username>`,
    `    </${element}>`,
  ];
}

/** Thunderbird's configuration file with all servers of the provider. */
export function thunderbirdConfig(provider: ConnectFacts, given: string | null): SetUpFile {
  const { servers, name, signIn, userName, smtpUserName = userName } = provider;
  const domain = domainOf(provider, given);
  const text = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<clientConfig version="1.1">',
    `  <emailProvider id="${domain}">`,
    `    <domain>${domain}</domain>`,
    `    <displayName>${escaped(name)}</displayName>`,
    `    <displayShortName>${escaped(name)}</displayShortName>`,
    ...serverLines('incomingServer', 'imap', servers.imap, signIn, userName),
    ...serverLines('incomingServer', 'pop3', servers.pop, signIn, userName),
    ...serverLines('outgoingServer', 'smtp', servers.smtp, signIn, smtpUserName),
    '  </emailProvider>',
    '</clientConfig>',
    '',
  ].join('\n');
  return { name: `${domain}.xml`, type: 'text/xml', text };
}
