// Around the choice: passwords for apps, sign-in methods, other channels, forwarding, fetching, server details.

import { actsHere } from './access.ts';
import { is, type Rule, type Subject } from './subject.ts';

const setting = (s: Subject) => ['radio', 'checkbox', 'switch', 'option'].includes(s.d.kind);
const action = (s: Subject) => s.d.kind === 'button' || s.d.kind === 'link';
const mailPage = (s: Subject) => s.page.known || s.page.pop || s.page.imap;

/** Making an app password or authorization code. */
export const appPassword: Rule = (s) => {
  if (!action(s)) return null;
  if (s.d.name.length > 90) return null;
  const makes = s.name.has('create');
  const names =
    s.name.has('appPassword') || (s.name.has('password') && s.name.has('client', 'other'));
  if (names && (makes || s.page.known) && (mailPage(s) || s.around.has('mail'))) {
    if (s.d.kind === 'link' && !makes && !s.page.known) return null;
    if (s.name.has('remove', 'disable')) return null;
    return is('app-password', 0.9);
  }
  const group = s.groups.slice(0, 2).some((g) => g.has('appPassword') && g.text.length < 120);
  const bare =
    makes &&
    s.words.unexplained(s.d.name) <= 0.3 &&
    s.d.name.length < 40 &&
    !s.name.has('remove', 'mail', 'folder');
  return group &&
    bare &&
    mailPage(s) &&
    (s.name.has('password') || s.d.kind === 'button' || actsHere(s.d.href))
    ? is('app-password', 0.8)
    : null;
};

/** Plain-password sign-in for old apps. */
export const lessSecure: Rule = (s) => {
  if (!setting(s) && s.d.kind !== 'button') return null;
  if (s.name.has('lessSecure')) {
    return s.name.has('disable', 'forbid')
      ? is('less-secure-apps', 0.85, 'inverse')
      : is('less-secure-apps');
  }
  const group = s.groups.slice(0, 2).some((g) => g.has('lessSecure') && g.text.length < 120);
  return group && s.answer !== null && s.d.kind !== 'option'
    ? is('less-secure-apps', 0.8, s.answer === 'no' ? 'inverse' : 'direct')
    : null;
};

/** Requiring or using OAuth. */
export const oauth: Rule = (s) => {
  if (!setting(s) || s.d.kind === 'option') return null;
  if (
    !(s.name.has('modernAuth') || /(?<![a-z])(?:x?oauth2?|oauth 2\.0)(?![a-z])/.test(s.name.text))
  ) {
    // "Allow any mail client" stands against "OAuth mail clients only".
    const rival = s.d.kind === 'radio' && s.d.siblings.some((o) => /oauth/.test(o));
    return rival && s.name.has('client') && s.name.has('all', 'allow')
      ? is('oauth', 0.75, 'inverse')
      : null;
  }
  return mailPage(s) || s.name.has('mail', 'client') ? is('oauth', 0.85) : null;
};

/** Authenticated SMTP. */
export const smtpAuth: Rule = (s) => {
  if (!setting(s) || s.named.pop || s.named.imap) return null;
  const smtp = /(?<![a-z])smtp(?![a-z])/.test(s.name.text);
  if (smtp && s.name.has('auth')) return is('smtp-auth');
  if (smtp && s.name.has('secure', 'port', 'server', 'copy', 'keep')) return null;
  if (smtp && (s.name.has('enable', 'allow', 'access', 'use') || s.unexplained() === 0)) {
    const listed = s.groups
      .slice(0, 4)
      .some((g) => /(?:pop|imap)/.test(g.text) || g.has('protocol', 'client'));
    return listed && s.d.kind !== 'option' && !s.page.accountForm ? is('smtp-auth', 0.75) : null;
  }
  const under =
    /(?<![a-z])smtp(?![a-z])/.test(s.near.text) &&
    !/(?:pop|imap)/.test(s.near.text) &&
    s.near.text.length < 60;
  return under && s.answer === 'yes' && s.d.kind === 'radio' && !s.near.has('secure', 'port')
    ? is('smtp-auth', 0.7)
    : null;
};

/** Exchange ActiveSync. */
export const activeSync: Rule = (s) => {
  if (!setting(s) && !action(s)) return null;
  const names = /active ?sync|(?<![a-z])eas(?![a-z])/.test(s.name.text) || s.name.has('sync');
  if (names && (s.named.pop || s.named.imap)) return null;
  if (names && s.d.kind === 'option') return null;
  if (names && setting(s)) return is('activesync', 0.85);
  if (names && s.name.has('enable', 'disable') && s.unexplained() <= 0.4)
    return is('activesync', 0.8);
  const under =
    /active ?sync|^exchange/.test(s.near.text) &&
    !/(?:pop|imap)/.test(s.near.text) &&
    s.near.text.length < 60;
  const switches = s.answer !== null && s.name.has('enable', 'disable', 'on', 'off', 'yes');
  return under && switches && mailPage(s) && s.answer === 'yes' ? is('activesync', 0.75) : null;
};

/** Forwarding, named beside POP and IMAP as the alternative. */
export const forwarding: Rule = (s) => {
  if (s.d.kind === 'field' || s.d.kind === 'select' || s.d.kind === 'option') return null;
  if (!s.name.has('forward') || s.named.pop || s.named.imap || !(s.page.pop || s.page.imap))
    return null;
  if (s.d.kind === 'link' && !actsHere(s.d.href)) return null;
  if (action(s))
    return s.name.has('add') && s.name.has('account', 'forward') && s.d.name.length < 60
      ? is('forwarding', 0.8)
      : null;
  return is('forwarding', 0.8, s.name.has('disable', 'forbid', 'off') ? 'inverse' : 'direct');
};

/** Having this webmail fetch another account. */
export const fetchExternal: Rule = (s) => {
  if (s.d.kind === 'field' || s.d.kind === 'select' || s.d.kind === 'option') return null;
  if (s.name.has('forward', 'remove', 'password', 'outgoing')) return null;
  const account = s.name.has('account');
  const fetches = s.name.has('fetch', 'check') || s.named.pop;
  const adds = s.name.has('add');
  if (s.named.imap && !s.named.pop && !s.name.has('other')) return null;
  if (s.d.name.length > 110 || s.unexplained() > 0.45) return null;
  const context =
    s.scope.pop ||
    s.groups.slice(0, 3).some((g) => g.has('fetch', 'check') && g.has('other', 'account', 'mail'));
  if (action(s)) {
    if (s.d.kind === 'link' && !actsHere(s.d.href) && !s.page.known) return null;
    if (adds && account && (s.named.pop || s.name.has('other', 'mail')) && context)
      return is('fetch-external-pop', 0.85);
    return adds && s.named.pop && context && s.d.kind === 'button'
      ? is('fetch-external-pop', 0.75)
      : null;
  }
  return account && s.name.has('other') && fetches ? is('fetch-external-pop', 0.85) : null;
};

const help = /(?<![a-z])(?:help|support|faq|hilfe|aide|ayuda|ajuda|aiuto|learn more)(?![a-z])/;

/** A link or button that shows the servers' names and ports. */
export const serverSettings: Rule = (s) => {
  if (!action(s) || s.d.name.length > 80 || help.test(s.name.text)) return null;
  const mail =
    s.named.pop ||
    s.named.imap ||
    s.scopeDepth <= 1 ||
    (mailPage(s) && s.name.has('mail', 'client'));
  if (!mail || s.name.has('add', 'remove', 'disable', 'forward', 'password')) return null;
  const servers = s.name.has('server') || (s.name.has('client') && s.name.has('mail'));
  if (!servers || !s.name.has('settings', 'show') || s.unexplained() > 0.35) return null;
  if (s.d.kind === 'link' && !actsHere(s.d.href)) return null;
  return is('server-settings', 0.8);
};
