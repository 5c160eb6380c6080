// Around the choice: passwords for apps, sign-in methods, other channels, forwarding, fetching, server details.

import { actsHere } from './access.ts';
import {
  action,
  is,
  onOff,
  type Rule,
  type Subject,
  setting,
  siblings,
  within,
} from './subject.ts';

const mailPage = (s: Subject) => s.page.known || s.page.pop || s.page.imap;
const protocolName = /(?<![a-z])(?:pop|imap)/;
const smtp = /(?<![a-z])smtp(?![a-z])/;
const leads = (s: Subject) => s.d.kind === 'link' && !actsHere(s.d.href);

/** Making an app password or authorization code. */
export const appPassword: Rule = (s) => {
  const { name } = s;
  if (!action(s) || s.d.name.length > 90 || name.is('remove|disable') || /[?？؟]$/.test(name.text))
    return null;
  const makes = name.is('create');
  if (name.is('appPassword') || name.is('password client|other')) {
    if (!(makes || s.page.known) || !(mailPage(s) || within(s, 3, (g) => g.is('mail client'))))
      return null;
    // An article's link to making one leads away; a page's own button does not.
    return leads(s) && !s.page.known && s.page.links ? null : is('app-password');
  }
  const group = within(s, 2, (g) => g.is('appPassword') && g.text.length < 120);
  if (!group || !makes || !mailPage(s) || s.d.name.length > 40 || name.is('mail|folder'))
    return null;
  return s.unexplained() <= 0.3 && (name.is('password') || !leads(s))
    ? is('app-password', 0.8)
    : null;
};

/** Plain-password sign-in for old apps. */
export const lessSecure: Rule = (s) => {
  if ((!setting(s) && s.d.kind !== 'button') || s.d.kind === 'option') return null;
  if (s.name.is('lessSecure password|auth|client|access|modernAuth'))
    return is('less-secure-apps', 0.9, s.name.is('disable|forbid') ? 'inverse' : 'direct');
  const group = s.answer && within(s, 2, (g) => g.is('lessSecure') && g.text.length < 120);
  return group ? is('less-secure-apps', 0.8, s.answer === 'no' ? 'inverse' : 'direct') : null;
};

/** Requiring or using OAuth. */
export const oauth: Rule = (s) => {
  if (!setting(s) || s.d.kind === 'option') return null;
  if (s.name.is('modernAuth') || /oauth/.test(s.name.text))
    return mailPage(s) || s.name.is('mail|client') ? is('oauth', 0.85) : null;
  // "Allow any mail client" stands against "OAuth mail clients only".
  const rival = s.d.kind === 'radio' && siblings(s).some((o) => /oauth/.test(o.text));
  return rival && s.name.is('client all|allow') ? is('oauth', 0.75, 'inverse') : null;
};

/** Authenticated SMTP. */
export const smtpAuth: Rule = (s) => {
  const { name } = s;
  if (!setting(s) || s.named.pop || s.named.imap || s.d.kind === 'option') return null;
  if (smtp.test(name.text)) {
    if (name.is('auth')) return is('smtp-auth');
    if (name.is('secure|port|server|copy|keep') || s.page.accountForm) return null;
    if (!name.is('enable|allow|access|use') && s.unexplained() > 0) return null;
    return within(s, 4, (g) => protocolName.test(g.text) || g.is('protocol|client'))
      ? is('smtp-auth', 0.75)
      : null;
  }
  const under =
    smtp.test(s.near.text) && !protocolName.test(s.near.text) && s.near.text.length < 60;
  return under &&
    s.answer === 'yes' &&
    (s.d.kind === 'radio' || s.near.is('auth')) &&
    s.near.is('-secure|port')
    ? is('smtp-auth', 0.72)
    : null;
};

/** Exchange ActiveSync. */
export const activeSync: Rule = (s) => {
  const { name, near } = s;
  if (
    (!setting(s) && !action(s) && s.d.kind !== 'select') ||
    s.d.kind === 'option' ||
    s.named.pop ||
    s.named.imap
  )
    return null;
  if (/active ?sync|(?<![a-z])eas(?![a-z])/.test(name.text) || name.is('sync')) {
    if (s.d.kind === 'select')
      return siblings(s).some((o) => s.words.answer(o.text)) ? is('activesync', 0.8) : null;
    return setting(s) || (name.is('enable|disable') && s.unexplained() <= 0.4)
      ? is('activesync', 0.85)
      : null;
  }
  const under =
    /active ?sync|^exchange/.test(near.text) &&
    !protocolName.test(near.text) &&
    near.text.length < 60;
  return under && s.answer === 'yes' && mailPage(s) ? is('activesync', 0.75) : null;
};

/** Forwarding, named beside POP and IMAP as the alternative. */
export const forwarding: Rule = (s) => {
  if (
    (!setting(s) && !action(s)) ||
    s.d.kind === 'option' ||
    s.named.pop ||
    s.named.imap ||
    !(s.page.pop || s.page.imap)
  )
    return null;
  if (!s.name.is('forward')) {
    const under =
      s.answer && !action(s) && s.near.is('forward') && s.near.text.length < 60 && !s.scope.pop;
    return under ? is('forwarding', 0.75, s.answer === 'no' ? 'inverse' : 'direct') : null;
  }
  if (leads(s)) return null;
  if (action(s))
    return s.name.is('add account|forward') && s.d.name.length < 60 ? is('forwarding', 0.8) : null;
  return is('forwarding', 0.8, s.name.is('disable|forbid|off') ? 'inverse' : 'direct');
};

/** Having this webmail fetch another account. */
export const fetchExternal: Rule = (s) => {
  const { name } = s;
  if (
    (!setting(s) && !action(s)) ||
    s.d.kind === 'option' ||
    name.is('forward|remove|password|outgoing|forbid|disable')
  )
    return null;
  if (
    (s.named.imap && !s.named.pop && name.is('-other')) ||
    s.d.name.length > 110 ||
    s.unexplained() > 0.45
  )
    return null;
  if (s.near.is('forward')) return null;
  const about = (g: typeof name) => g.is('fetch|check other|account|mail') || g.is('other account');
  if (s.d.kind === 'radio' && s.named.pop !== s.named.imap)
    return is(s.named.pop ? 'protocol-pop' : 'protocol-imap', 0.8);
  const context = action(s)
    ? (s.scope.pop && s.scopeDepth <= 1) ||
      within(s, 2, (g) => g.is('fetch|check account|mail|other -access'))
    : s.scope.pop || within(s, 3, about);
  if (action(s) && within(s, 2, (g) => g.is('access account -other')) && !s.named.pop) return null;
  if (action(s)) {
    if ((leads(s) && !s.page.known) || !context) return null;
    if (name.is('add account') && (s.named.pop || name.is('other|mail')))
      return is('fetch-external-pop', 0.85);
    if (s.d.kind === 'button' && name.is('fetch other account'))
      return is('fetch-external-pop', 0.8);
    return name.is('add') && s.named.pop && s.d.kind === 'button' && !name.is('settings')
      ? is('fetch-external-pop', 0.75)
      : null;
  }
  if (
    name.is('account fetch|check') ||
    (name.is('account') && s.named.pop && name.is('-enable|allow'))
  ) {
    return name.is('other') || (onOff(s) && within(s, 2, (g) => g.is('other account')))
      ? is('fetch-external-pop', 0.85)
      : null;
  }
  return null;
};

const help = /(?<![a-z])(?:help|support|faq|hilfe|aide|ayuda|ajuda|aiuto|learn more)(?![a-z])/;

/** A link or button that shows the servers' names and ports. */
export const serverSettings: Rule = (s) => {
  const { name } = s;
  if (
    !action(s) ||
    s.d.name.length > 80 ||
    help.test(name.text) ||
    leads(s) ||
    /[?？؟]$/.test(name.text)
  )
    return null;
  if (name.is('add|remove|disable|forward|password') || s.unexplained() > 0.45) return null;
  const named = s.named.pop || s.named.imap;
  const opens = (s.d.kind === 'button' || /\.\.\.$/.test(name.text)) && name.is('settings access');
  if (named)
    return opens || name.is('settings show') || name.is('server settings|show')
      ? is('server-settings', 0.8)
      : null;
  if (!mailPage(s) || s.unexplained() > 0.35) return null;
  const servers = name.is('server') || name.is('client mail');
  return servers &&
    name.is('settings|show') &&
    (s.scopeDepth <= 1 || name.is('mail|client|incoming|outgoing'))
    ? is('server-settings', 0.8)
    : null;
};
