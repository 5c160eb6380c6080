// Facts about servers, ports and encryption that rules ask for.

import type { Terms } from '../lexicon/words.ts';
import type { Subject } from './subject.ts';

const mailPorts = new Set(['110', '995', '143', '993']);
/** A cipher is named. */
export const cipher = /(?<![a-z])(?:ssl|tls|starttls)/;
/** SMTP is named. */
export const smtp = /(?<![a-z])smtp(?![a-z])/;
/** POP or IMAP is named, in whatever sense. */
export const fetching = /(?<![a-z])(?:imap|pop)/;
/** Services that no mail account speaks: a list with these is a firewall's or a server's. */
export const otherServices =
  /(?<![a-z])(?:https?|ftp|ssh|telnet|dns|snmp|nntp|rdp|vnc|ldaps?|sip|mysql|tcp|udp)(?![a-z])/;

/** About the outgoing server only. */
export function outgoing(s: Subject): boolean {
  if (smtp.test(s.d.name)) return !(s.named.pop || s.named.imap);
  if (s.named.pop || s.named.imap) return false;
  if (s.name.is('outgoing -incoming')) return true;
  for (const g of s.groups.slice(0, 4)) {
    const sends = smtp.test(g.text) || g.is('outgoing');
    const fetches = fetching.test(g.text) || g.is('incoming');
    if (sends !== fetches) return sends;
  }
  return /smtp|outgoing/.test(`${s.d.formName} ${s.d.hints}`);
}

/** About a server of POP or IMAP, by its own words or those of the form. */
export function mailServer(s: Subject): boolean {
  const { page, scope } = s;
  if (scope.pop || scope.imap || (page.accountForm && (page.pop || page.imap))) return true;
  const fetches = (g: Terms) => g.is('incoming server|mail') || g.is('fetch mail|account|other');
  return page.serverForm || (page.accountForm && s.groups.slice(0, 4).some(fetches));
}

/** A select of encryption: options name ciphers, none a port or a protocol. */
export function cipherSelect({ d }: Subject): boolean {
  return (
    d.siblings.some((o) => cipher.test(o)) &&
    !d.siblings.some((o) => /^\d+$/.test(o) || fetching.test(o))
  );
}

/** How many options are ports of POP or IMAP. */
export function ports({ d }: Subject): number {
  return d.siblings.filter((o) => mailPorts.has(o.replace(/\D+/g, ''))).length;
}

/** The field holds a port of POP or IMAP. */
export function portValue({ d }: Subject): boolean {
  return mailPorts.has(d.fieldText);
}

/** Among these radios one names POP and another IMAP, and none is about letting it in. */
export function rivals(s: Subject): boolean {
  const others = s.d.siblings.filter((text) => text !== s.d.name && fetching.test(text));
  const other = others.some(
    (text) =>
      (s.named.pop ? /imap/ : /pop/).test(text) && !(s.named.pop ? /pop/ : /imap/).test(text),
  );
  return other && !s.d.siblings.some((text) => s.words.of(text).is('enable|disable|forbid'));
}
