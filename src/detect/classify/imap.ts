// How IMAP deletes and shows: expunge, last folder, folder limits, folders shown (Gmail, Zoho, Yandex, Roundcube).

import { is, type Rule, type Subject } from './subject.ts';

const imapOnly = (s: Subject) => s.scope.imap && !s.named.pop;

// "When a message is deleted and expunged from the last visible IMAP folder": a group about deletion over IMAP.
const aboutDeletion = (s: Subject) =>
  s.groups.slice(0, 3).some((g) => g.has('expunge', 'deleted')) &&
  s.scope.imap &&
  !(s.scope.pop && s.scopeDepth < 2);

/** Auto-expunge on or off. */
export const autoExpunge: Rule = (s) => {
  const own = s.name.has('expunge');
  const toggle = s.d.kind === 'checkbox' || s.d.kind === 'switch';
  if (own && s.name.has('forward')) return null;
  if (own && (s.scope.imap || /expunge/.test(s.name.text) || !s.scope.pop)) {
    if (s.d.kind === 'radio' || s.d.kind === 'option') {
      if (s.name.has('off', 'disable', 'wait') || / off(?![a-z])/.test(s.name.text))
        return is('imap-auto-expunge-off');
      if (s.name.has('on', 'enable', 'immediately') || / on(?![a-z])/.test(s.name.text))
        return is('imap-auto-expunge-on');
      return s.name.has('not') ? is('imap-auto-expunge-off', 0.8) : is('imap-auto-expunge-on', 0.8);
    }
    if (!toggle) return null;
    if (!s.scope.imap && !/expunge/.test(s.name.text) && !s.page.imap) return null;
    return s.name.has('not', 'disable', 'off', 'forbid')
      ? is('imap-auto-expunge-off')
      : is('imap-auto-expunge-on');
  }
  if (s.d.kind !== 'radio' && s.d.kind !== 'option') return null;
  const group = s.groups
    .slice(0, 2)
    .some((g) => g.has('expunge') || (g.has('deleted') && g.has('mark')));
  if (!group || !s.scope.imap || s.name.has('archive', 'trash', 'forever')) return null;
  if (s.name.has('wait', 'disable') || s.answer === 'no') return is('imap-auto-expunge-off', 0.85);
  if (s.name.has('immediately', 'enable') || s.answer === 'yes')
    return is('imap-auto-expunge-on', 0.85);
  return null;
};

/** What happens to a message expunged from its last folder. */
export const expungeAction: Rule = (s) => {
  if (s.d.kind !== 'radio' && s.d.kind !== 'option') return null;
  if (!aboutDeletion(s) || s.named.pop) return null;
  if (
    s.name.has('remove') &&
    (s.name.has('forever', 'immediately') || !s.name.has('trash', 'move', 'archive', 'keep'))
  ) {
    return is('imap-expunge-delete');
  }
  if (s.name.has('trash')) return is('imap-expunge-trash');
  if (s.name.has('archive')) return is('imap-expunge-archive');
  return null;
};

/** How many messages of a folder apps see. */
export const folderLimit: Rule = (s) => {
  const toggle = ['radio', 'checkbox', 'switch', 'option'].includes(s.d.kind);
  if (!toggle || !s.scope.imap || !s.name.has('limit')) return null;
  if (!s.name.has('folder', 'mail', 'amount') && !s.near.has('folder', 'amount')) return null;
  if (s.name.has('remove') && !s.name.has('not')) return null;
  return s.name.has('not', 'disable', 'no') ||
    /unlimited|unbegrenzt|illimit|ilimit/.test(s.name.text)
    ? is('imap-folder-unlimited')
    : is('imap-folder-limit');
};

/** Which folders apps see: "Show in IMAP", subscriptions. */
export const showFolder: Rule = (s) => {
  const toggle = s.d.kind === 'checkbox' || s.d.kind === 'switch';
  if (!toggle || s.name.has('settings', 'fetch') || s.named.pop) return null;
  const shows = (text: typeof s.name, imap: boolean) =>
    imap && text.has('show') && !text.has('enable', 'settings');
  if (shows(s.name, s.named.imap)) return is('imap-show-folder');
  const column = s.groups
    .slice(0, 2)
    .findIndex((g) => g.has('show') && /imap/.test(g.text) && g.text.length < 40);
  if (column >= 0 && !s.named.imap) return is('imap-show-folder', 0.85);
  if (
    imapOnly(s) &&
    s.named.imap &&
    /subscri|abonn|abonné|subscrip|suscri|sottoscri/.test(s.name.text)
  )
    return is('imap-show-folder');
  return null;
};
