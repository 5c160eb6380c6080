// The wire: encryption, ports, the protocol of an account, intervals, prefix, and other fields and selects.

import { withoutProtocols } from '../text.ts';
import {
  action,
  exclusive,
  is,
  type Rule,
  type Subject,
  setting,
  siblings,
  within,
} from './subject.ts';

const mailPorts = new Set(['110', '995', '143', '993']);
const cipher = /(?<![a-z])(?:ssl|tls|starttls)/;
const smtp = /(?<![a-z])smtp(?![a-z])/;
const fetching = /(?<![a-z])(?:imap|pop)/;
/** Services that no mail account speaks: a list with these is a firewall's or a server's. */
export const otherServices =
  /(?<![a-z])(?:https?|ftp|ssh|telnet|dns|snmp|nntp|rdp|vnc|ldaps?|sip|mysql|tcp|udp)(?![a-z])/;

// About the outgoing server only.
function outgoing(s: Subject): boolean {
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

const mailServer = (s: Subject) =>
  s.scope.pop || s.scope.imap || (s.page.accountForm && (s.page.pop || s.page.imap));

/** Encryption of the connection to a mail server. "None" is the same topic said the other way. */
export const tls: Rule = (s) => {
  const { name, d } = s;
  const names = name.is('secure') || cipher.test(name.text);
  if (d.kind === 'select') {
    const kinds = d.siblings.filter((o) => cipher.test(o)).length;
    const numbers = d.siblings.filter((o) => /^\d+$/.test(o)).length;
    if (kinds === 0 || numbers > 0 || d.siblings.some((o) => fetching.test(o))) return null;
    return (d.siblings.length <= 8 && kinds * 3 >= d.siblings.length) || names
      ? verdict(s, false)
      : null;
  }
  if (!setting(s) || d.kind === 'option') return null;
  if (d.kind === 'radio') {
    const rival =
      siblings(s).some((t) => cipher.test(t.text)) ||
      siblings(s).filter((t) => t.is('secure')).length > 1;
    if (!(names || rival) || name.is('mail|fetch') || s.d.name.length > 60) return null;
    return s.near.is('secure') || rival
      ? verdict(s, !cipher.test(name.text) && name.is('off|no|not|disable'))
      : null;
  }
  if (!names || name.is('remove|forward|password|auth -secure') || s.unexplained() > 0.5)
    return null;
  return name.is('enable|use|require|secure') || cipher.test(name.text) ? verdict(s, false) : null;
};

function verdict(s: Subject, none: boolean) {
  if (outgoing(s)) return 'silent' as const;
  return mailServer(s) ? is('tls-mode', 0.85, none ? 'inverse' : 'direct') : null;
}

/** A port of POP or IMAP. */
export const port: Rule = (s) => {
  const { d, name } = s;
  if (d.kind !== 'field' && d.kind !== 'select') return null;
  const named = name.is('port') || /(?<![a-z])port(?![a-z])/.test(`${d.formName} ${d.hints}`);
  const ports = d.siblings.filter((o) => mailPorts.has(o.replace(/\D+/g, ''))).length;
  const value = mailPorts.has(d.fieldText);
  if (
    d.kind === 'select' &&
    (d.siblings.some((o) => otherServices.test(o) || fetching.test(o)) || ports < 1)
  )
    return null;
  if (
    (!named && ports < 2 && !value) ||
    name.is('folder|days|interval') ||
    otherServices.test(name.text.replace('tcp', ''))
  )
    return null;
  if (outgoing(s) && !value) return 'silent';
  if (s.page.network || (d.kind === 'field' && !s.page.accountForm)) return null;
  if (value || ports > 0) return mailServer(s) || named ? is('server-port') : null;
  return mailServer(s) && name.is('-amount|limit') ? is('server-port', 0.85) : null;
};

/** Choosing POP or IMAP for an account. */
export const protocol: Rule = (s) => {
  const { pop, imap } = s.named;
  if (
    pop === imap ||
    !(exclusive(s) || s.d.kind === 'button') ||
    s.name.is('disable|forbid') ||
    s.answer
  )
    return null;
  const found = is(pop ? 'protocol-pop' : 'protocol-imap', 0.85);
  if (s.d.kind === 'option') return s.name.is('enable') ? null : found;
  if (s.d.name.length > 24 && s.unexplained() > 0.5) return null;
  const chooser = within(s, 3, (g) => g.is('protocol') || g.is('add account'));
  if (action(s)) return chooser && s.name.is('-enable') && s.d.name.length < 30 ? found : null;
  const pair = rivals(s);
  if (!pair && (s.name.is('enable|access|allow') || s.unexplained() > 0.5)) return null;
  if (!pair && !chooser && !(s.page.accountForm && withoutProtocols(s.d.name) === '')) return null;
  return found;
};

/** Two radios of which one names POP and the other IMAP, and neither is about letting it in. */
export const protocolPair: Rule = (s) =>
  s.d.kind === 'radio' && rivals(s) && s.d.siblings.length <= 4 ? protocol(s) : null;

function rivals(s: Subject): boolean {
  const others = s.d.siblings.filter((text) => text !== s.d.name && fetching.test(text));
  const other = others.some(
    (text) =>
      (s.named.pop ? /imap/ : /pop/).test(text) && !(s.named.pop ? /pop/ : /imap/).test(text),
  );
  return other && !siblings(s).some((t) => t.is('enable|disable|forbid'));
}

/** How often mail is fetched. */
export const interval: Rule = (s) => {
  const { d, name } = s;
  if (!['select', 'field', 'radio'].includes(d.kind) || name.is('port|days|remove|keep|spam'))
    return null;
  const often = siblings(s).filter((o) => o.is('interval')).length;
  if (!name.is('interval') && !(often > 0 && name.is('check|fetch'))) return null;
  const about =
    name.is('check|fetch|mail') || within(s, 3, (g) => g.is('check|fetch')) || s.scope.pop;
  if (!about || !mailServer(s)) return null;
  return d.kind === 'radio' && !s.near.is('check|fetch|interval')
    ? null
    : is('check-interval', 0.8);
};

/** Days after which the server's copy goes, as a number. */
export const daysField: Rule = (s) => {
  if (exclusive(s) || setting(s)) return null;
  const texts = [s.name, s.words.of(s.d.note), ...s.groups.slice(0, 2)];
  const days = texts.some((t) => t.is('days'));
  const goes = texts.some(
    (t) =>
      t.is('server remove|keep -trash|spam') ||
      (t.is('remove after -trash|spam') &&
        (t.is('mail|server|copy') || (s.page.pop && s.page.accountForm))) ||
      t.is('remove server after -trash|spam'),
  );
  return days && goes && (s.page.pop || s.page.accountForm) ? is('remove-after-days', 0.8) : null;
};

/** Root folder, path prefix or namespace of IMAP folders. */
export const prefix: Rule = (s) => {
  if (s.d.kind !== 'field' || !s.name.is('prefix')) return null;
  return s.scope.imap || (s.page.imap && s.page.accountForm) ? is('imap-path-prefix', 0.85) : null;
};

/** Folder limit as a select of plain numbers. */
export const limitField: Rule = (s) => {
  if (!s.scope.imap || s.named.pop) return null;
  const numbers = s.d.kind === 'field' || s.d.siblings.some((o) => /^\d[\d., ]{2,}/.test(o));
  const texts = [s.name, ...s.groups.slice(0, 2)];
  const about =
    texts.some((t) => t.is('limit folder|mail|amount')) ||
    (texts.some((t) => t.is('limit')) && texts.some((t) => t.is('folder')));
  return numbers && (about || texts.some((t) => t.is('amount folder')))
    ? is('imap-folder-limit', 0.85)
    : null;
};

/** How far back POP reaches, as a select. */
export const historySelect: Rule = (s) => {
  if (s.d.kind !== 'select' || !(s.scope.pop || (s.page.pop && s.name.is('fetch')))) return null;
  const spans = siblings(s).filter((o) => o.is('days -interval')).length;
  if (
    spans === 0 ||
    s.name.is('remove|interval|server|check') ||
    siblings(s).some((o) => o.is('remove|keep|interval'))
  )
    return null;
  return s.name.is('fetch|mail|past') || s.scopeDepth <= 1 ? is('pop-history', 0.8) : null;
};
