// Signing in and the wire: encryption, ports, protocols of an account, intervals, prefix, and fields.

import { is, type Rule, type Subject } from './subject.ts';

const mailPorts = new Set(['110', '995', '143', '993']);
const otherServices =
  /(?<![a-z])(?:https?|ftp|ssh|telnet|dns|snmp|nntp|rdp|vnc|ldaps?|sip|mysql)(?![a-z])/;

const setting = (s: Subject) => ['radio', 'checkbox', 'switch', 'option'].includes(s.d.kind);

// About the outgoing server only.
function outgoing(s: Subject): boolean {
  if (/(?<![a-z])smtp(?![a-z])/.test(s.d.name)) return !(s.named.pop || s.named.imap);
  if (s.named.pop || s.named.imap) return false;
  if (s.name.has('outgoing') && !s.name.has('incoming')) return true;
  for (const g of s.groups.slice(0, 4)) {
    const smtp = /(?<![a-z])smtp(?![a-z])/.test(g.text) || g.has('outgoing');
    const fetching = /(?<![a-z])(?:imap|pop)/.test(g.text) || g.has('incoming');
    if (smtp !== fetching) return smtp;
  }
  return /smtp|outgoing/.test(`${s.d.formName} ${s.d.hints}`);
}

const mailServer = (s: Subject) =>
  s.scope.pop || s.scope.imap || (s.page.accountForm && (s.page.pop || s.page.imap));

/** Encryption of the connection to a mail server. */
export const tls: Rule = (s) => {
  const names = s.name.has('secure') || /(?<![a-z])(?:ssl|tls|starttls)(?![a-z])/.test(s.name.text);
  const kind = s.d.kind;
  if (kind === 'select') {
    const kinds = s.d.siblings.filter((o) =>
      /(?<![a-z])(?:ssl|tls|starttls)(?![a-z])/.test(o),
    ).length;
    if (
      (kinds > 0 && s.d.siblings.length <= 8 && kinds * 3 >= s.d.siblings.length) ||
      (names && kinds > 0)
    )
      return tlsVerdict(s);
    return null;
  }
  if (!setting(s) || kind === 'option') return null;
  if (kind === 'radio') {
    const among = names || (s.near.has('secure') && s.d.name.length < 40);
    return among && (s.near.has('secure') || names) && !s.name.has('mail') ? tlsVerdict(s) : null;
  }
  if (!names || s.name.has('remove', 'forward', 'password')) return null;
  if (s.unexplained() > 0.5) return null;
  return tlsVerdict(s);
};

function tlsVerdict(s: Subject) {
  if (outgoing(s)) return 'silent' as const;
  return mailServer(s) ? is('tls-mode', 0.85) : null;
}

/** A port of POP or IMAP. */
export const port: Rule = (s) => {
  if (s.d.kind !== 'field' && s.d.kind !== 'select') return null;
  const named =
    s.name.has('port') || /(?<![a-z])port(?![a-z])/.test(`${s.d.formName} ${s.d.hints}`);
  const ports =
    s.d.kind === 'select'
      ? s.d.siblings.filter((o) => mailPorts.has(o.replace(/\D+/g, ''))).length
      : 0;
  const value = mailPorts.has(s.d.fieldText);
  if (!named && ports < 2 && !value) return null;
  if (s.name.has('folder', 'days', 'interval') || (!named && s.name.has('limit'))) return null;
  if (outgoing(s) && !value) return 'silent';
  if (s.d.siblings.some((o) => otherServices.test(o))) return 'silent';
  if (value || ports >= 2) return mailServer(s) || named ? is('server-port', 0.9) : null;
  return mailServer(s) ? is('server-port', 0.85) : null;
};

/** Choosing POP or IMAP for an account. */
export const protocol: Rule = (s) => {
  const { pop, imap } = s.named;
  if (pop === imap || !['radio', 'option', 'button'].includes(s.d.kind)) return null;
  if (s.name.has('enable', 'disable', 'forbid') || s.answer !== null) return null;
  const fetchOther = s.name.has('add', 'account', 'protocol', 'other');
  if (s.unexplained() > 0.5 && s.d.name.length > 24) return null;
  const verdict = is(pop ? 'protocol-pop' : 'protocol-imap', 0.85);
  if (s.d.kind === 'option') return verdict;
  const question = /[?？؟;]$/.test(s.near.text);
  if (s.d.kind === 'radio')
    return question && !s.page.accountForm ? is(verdict.topic, 0.71) : verdict;
  const chooser = s.groups
    .slice(0, 3)
    .some((g) => g.has('protocol') || (g.has('add') && g.has('account')));
  return chooser && (fetchOther || s.d.name.length < 20) ? verdict : null;
};

/** How often mail is fetched. */
export const interval: Rule = (s) => {
  if (!['select', 'field', 'radio'].includes(s.d.kind)) return null;
  const own =
    s.name.has('interval') ||
    (s.name.has('check', 'fetch') && s.d.siblings.some((o) => s.words.of(o).has('interval')));
  if (!own || s.name.has('port', 'days') || s.name.has('remove', 'keep')) return null;
  const about =
    s.name.has('check', 'fetch', 'mail') ||
    s.groups.slice(0, 3).some((g) => g.has('check', 'fetch')) ||
    s.scope.pop;
  if (
    !about ||
    !(s.scope.pop || s.scope.imap || (s.page.accountForm && (s.page.pop || s.page.imap)))
  )
    return null;
  return s.d.kind === 'radio' && !s.near.has('check', 'fetch', 'interval')
    ? null
    : is('check-interval', 0.8);
};

/** Days after which the server's copy goes, as a number. */
export const daysField: Rule = (s) => {
  if (s.d.kind !== 'field' && s.d.kind !== 'select') return null;
  const all = [s.name, ...s.groups.slice(0, 2)];
  const days = all.some((t) => t.has('days'));
  const server = all.some((t) => t.has('server') && t.has('remove', 'keep'));
  return days && server && (s.page.pop || s.scope.pop || s.page.accountForm)
    ? is('remove-after-days', 0.8)
    : null;
};

/** Root folder, path prefix or namespace of IMAP folders. */
export const prefix: Rule = (s) => {
  if (s.d.kind !== 'field' || !s.name.has('prefix')) return null;
  return s.scope.imap || (s.page.imap && s.page.accountForm) ? is('imap-path-prefix', 0.85) : null;
};

/** Folder limit as a select of plain numbers. */
export const limitField: Rule = (s) => {
  if (s.d.kind !== 'select' && s.d.kind !== 'field') return null;
  const numbers = s.d.kind === 'field' || s.d.siblings.some((o) => /^\d[\d., ]{2,}/.test(o));
  const about = [s.name, s.near].some((t) => t.has('limit') && t.has('folder', 'mail', 'amount'));
  return numbers && about && s.scope.imap ? is('imap-folder-limit', 0.85) : null;
};

/** How far back POP reaches, as a select. */
export const historySelect: Rule = (s) => {
  if (s.d.kind !== 'select' || !(s.scope.pop || (s.page.pop && s.name.has('fetch')))) return null;
  const spans = s.d.siblings.filter((o) => s.words.of(o).has('days')).length;
  if (spans === 0 || s.name.has('remove', 'interval') || s.name.has('server')) return null;
  return s.name.has('fetch', 'mail', 'past') || s.scopeDepth <= 1 ? is('pop-history', 0.8) : null;
};
