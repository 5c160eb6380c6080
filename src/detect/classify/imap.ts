// How IMAP deletes and shows: expunge, last folder, folder limits, folders shown (Gmail, Zoho, Yandex, Roundcube).

import { exclusive, is, onOff, type Rule, setting, within } from './subject.ts';

const off = / off(?![a-z])/;
const on = / on(?![a-z])/;

/** Auto-expunge on or off. */
export const autoExpunge: Rule = (s) => {
  const { name } = s;
  if (name.is('forward|trash|spam|days') || s.named.pop) return null;
  const literal = /expunge/.test(name.text);
  if (
    name.is('expunge') &&
    (literal ||
      (name.is('mail|deleted') && (s.scope.imap || (s.page.imap && !s.scope.pop))) ||
      (exclusive(s) && s.scope.imap))
  ) {
    if (onOff(s))
      return is(`imap-auto-expunge-${name.is('not|disable|off|forbid') ? 'off' : 'on'}`);
    if (!exclusive(s)) return null;
    if (name.is('off|disable|wait') || off.test(name.text)) return is('imap-auto-expunge-off');
    if (name.is('on|enable|immediately') || on.test(name.text)) return is('imap-auto-expunge-on');
    return is(`imap-auto-expunge-${name.is('not') ? 'off' : 'on'}`, 0.8);
  }
  if (!exclusive(s) || !s.scope.imap) return null;
  const question = within(s, 2, (g) => g.is('expunge') || g.is('deleted mark'));
  const waits = s.d.siblings.some((text) => s.words.of(text).is('wait'));
  if (!question || !(waits || s.answer)) return null;
  if (name.is('wait|disable') || s.answer === 'no') return is('imap-auto-expunge-off', 0.85);
  return name.is('immediately|enable|remove') || s.answer ? is('imap-auto-expunge-on', 0.85) : null;
};

/** What happens to a message expunged from its last folder. */
export const expungeAction: Rule = (s) => {
  if (!exclusive(s) || s.named.pop || !s.scope.imap || (s.scope.pop && s.scopeDepth < 2))
    return null;
  if (!within(s, 3, (g) => g.is('expunge|deleted') || g.is('remove folder'))) return null;
  if (s.answer || s.d.siblings.some((text) => s.words.of(text).is('wait'))) return null;
  if (s.name.is('remove forever|immediately') || s.name.is('remove -trash|move|archive|keep'))
    return is('imap-expunge-delete');
  if (s.name.is('trash')) return is('imap-expunge-trash');
  return s.name.is('archive') ? is('imap-expunge-archive') : null;
};

/** How many messages of a folder apps see. */
export const folderLimit: Rule = (s) => {
  const { name, near } = s;
  if (!setting(s) || !s.scope.imap) return null;
  const unlimited = /unlimited|unbegrenzt|illimit|ilimit|onbeperkt/.test(name.text);
  const sized = near.is('folder amount|limit');
  if (!(name.is('limit') || unlimited || (sized && exclusive(s) && name.is('not|mail'))))
    return null;
  if (!name.is('folder|mail|amount') && !near.is('folder|amount')) return null;
  if (name.is('remove -not')) return null;
  return unlimited || name.is('not|disable')
    ? is('imap-folder-unlimited')
    : is('imap-folder-limit');
};

/** Which folders apps see: "Show in IMAP", subscriptions, a list of folders under such a heading. */
export const showFolder: Rule = (s) => {
  const { name } = s;
  if (!onOff(s) || s.named.pop || name.is('settings|fetch|server|secure|remove|keep')) return null;
  if (s.named.imap) return name.is('show -enable') ? is('imap-show-folder') : null;
  const column = within(
    s,
    2,
    (g) => /imap/.test(g.text) && g.text.length < 40 && g.is('show -enable|settings'),
  );
  if (column) return is('imap-show-folder', 0.85);
  if (name.is('show folder require') && s.page.imap) return is('imap-show-folder', 0.8);
  if (!s.scope.imap || s.scope.pop || s.scopeDepth > 3 || s.answer) return null;
  if (name.is('show folder -enable')) return is('imap-show-folder', 0.8);
  if (s.scopeDepth > 1) return null;
  const list = s.groups[s.scopeDepth];
  return list?.is('folder -limit|expunge') &&
    (list.is('show') || list.text.length < 30) &&
    name.is('-enable|allow|disable')
    ? is('imap-show-folder', 0.8)
    : null;
};
