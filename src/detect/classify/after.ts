// On the provider's side: what POP hands out, and what happens to the provider's copy afterwards.

import { namesImap, namesPop } from '../text.ts';
import { keeps, lasts } from './copies.ts';
import {
  exclusive,
  is,
  onOff,
  type Rule,
  type Subject,
  setting,
  siblings,
  type Verdict,
  within,
} from './subject.ts';

/** What the provider does with its copy once POP has fetched it. */
export const afterDownload: Rule = (s) => {
  const { name } = s;
  const original =
    exclusive(s) && s.page.pop && !s.page.accountForm && name.is('copy keep') && !s.scope.imap;
  if (
    !setting(s) ||
    !(s.scope.pop || original) ||
    (s.named.imap && !s.named.pop) ||
    name.is('spam|forward')
  )
    return null;
  if (original && name.is('not')) return is('pop-after-delete', 0.75);
  const group = within(s, 3, (g) => g.is('fetch|after|deleted|copy|keep|remove -forward'));
  const copy = name.is('copy|mail|inbox|server|read');
  if (onOff(s) && name.is('deleted')) return null;
  if (exclusive(s)) return group || (copy && s.scopeDepth <= 3) ? afterVerdict(s) : null;
  return (s.named.pop && name.is('mail|copy|fetch|after')) ||
    name.is('fetch') ||
    (group && copy && s.scopeDepth <= 1)
    ? afterVerdict(s)
    : null;
};

/** The act in the words of one of the choices of `pop-after`. */
export function afterVerdict(s: Subject): Verdict | null {
  const { name } = s;
  const alone = onOff(s);
  const marks =
    name.is('mark read -trash') &&
    (name.is('-remove') || s.words.of(name.text.split(' ', 2).join(' ')).is('mark'));
  if (marks) return is('pop-after-mark-read');
  const among = siblings(s).some((t) => t.is('keep|remove|archive|trash'));
  if (name.is('read -remove|trash|archive|move') && !alone && among)
    return is('pop-after-mark-read', 0.8);
  if (name.is('archive -inbox')) return is('pop-after-archive');
  if (keeps(s)) return !alone || name.is('copy') ? is('pop-after-keep') : null;
  if (name.is('archive')) return is('pop-after-archive');
  if (name.is('trash') && (!alone || name.is('move|remove'))) return is('pop-after-delete');
  if (name.is('remove'))
    return !alone || s.named.pop || name.is('fetch') ? is('pop-after-delete') : null;
  return name.is('inbox -move') && !alone ? is('pop-after-keep', 0.75) : null;
}

/** Spam or other folders in the POP download. */
export const includeFolders: Rule = (s) => {
  const { name, near } = s;
  if (
    (!onOff(s) && !(s.d.kind === 'radio' && name.is('include'))) ||
    (s.named.imap && !s.named.pop)
  )
    return null;
  if (name.is('forward|mark|move') || name.is('remove|keep -include')) return null;
  // A list of folders to download.
  const { pop, imap } = s.named;
  const ofPop = namesPop(near.text) || (s.page.pop && near.is('fetch|include|copy -access'));
  const list = !pop && !imap && onOff(s) && near.is('folder') && ofPop && !namesImap(near.text);
  if (
    list &&
    near.text.length < 60 &&
    name.is('-remove|keep|enable|allow|access|secure|client|sync|server|mark')
  )
    return is('pop-include-folders', 0.75);
  if (
    !pop &&
    !imap &&
    onOff(s) &&
    name.is('fetch folder -spam|remove') &&
    s.page.pop &&
    !s.scope.imap
  )
    return is('pop-include-folders', 0.75);
  if (!s.scope.pop) return null;
  if (name.is('enable|allow|access|disable')) return null;
  const takes = name.is('include|fetch') || s.named.pop || near.is('include');
  if (takes && (name.is('spam|trash') || name.is('folder include|fetch')))
    return is('pop-include-folders', 0.85);
  return name.is('include mail -all|fromNow') && s.scopeDepth === 0 && s.unexplained() > 0
    ? is('pop-include-folders', 0.75)
    : null;
};

/** How far back POP reaches. */
export const history: Rule = (s) => {
  if (!exclusive(s) || !(s.scope.pop || s.scope.imap)) return null;
  if (lasts(s.name) && s.name.is('-remove|keep|server')) return is('pop-history', 0.85);
  const among =
    siblings(s).some(lasts) &&
    s.near.is('-remove') &&
    !siblings(s).some((t) => t.is('remove|keep'));
  return among && s.name.is('all') ? is('pop-history', 0.8) : null;
};

/** POP for all mail or for mail from now on. */
export const popReach: Rule = (s) => {
  const { name } = s;
  if (
    !exclusive(s) ||
    !s.scope.pop ||
    s.named.imap ||
    name.is('remove|keep|archive|forward|disable|forbid|spam')
  )
    return null;
  const newer = siblings(s).filter((t) => t.is('fromNow')).length;
  const both =
    name.is('fromNow all past|include') ||
    (newer > 1 && name.is('all') && siblings(s).some((t) => t.is('fromNow -all')));
  if (name.is('fromNow') && !both) return is('pop-enable-new');
  return name.is('all') && (name.is('mail|past|fetch|enable') || s.named.pop)
    ? is('pop-enable-all')
    : null;
};
