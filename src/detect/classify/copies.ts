// What happens to the server's copy: on the provider's side after a POP download, and on the fetching side.

import type { Terms } from '../lexicon/words.ts';
import { namesImap, namesPop } from '../text.ts';
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

// "14 days": a length of time, not "every 10 minutes".
const lasts = (text: Terms) => text.is('days -interval');

/** Remove when it is removed in the app: two deletions in one sentence, here and there. */
export const deleteWhenDeleted: Rule = (s) => {
  const { name } = s;
  if (!setting(s) || !name.is('remove server -forward') || lasts(name)) return null;
  if (s.d.kind === 'radio' && !s.page.accountForm) return null;
  if (removals(s) >= 2 && name.is('local|client|trash|inbox|deleted'))
    return is('delete-when-deleted-locally');
  return name.is('local deleted') ? is('delete-when-deleted-locally', 0.85) : null;
};

function removals(s: Subject): number {
  const { text } = s.name;
  const words = text.split(/[\s,.;:()"'、，。]+/).filter(Boolean);
  const half = Math.floor(text.length / 2);
  // Without blanks between words: does removal stand in both halves?
  const parts = words.length > 2 ? words : [text.slice(0, half), text.slice(half)];
  return parts.filter((part) => s.words.of(part).is('remove')).length;
}

/** Remove the server's copy after some days. */
export const removeAfterDays: Rule = (s) => {
  const { name } = s;
  const open = endsOpen(s);
  if (!(s.page.pop || s.page.imap || (s.page.accountForm && name.is('mail')))) return null;
  if (s.page.network || (name.is('-mail|copy') && !s.scope.pop && !open && !s.page.pop))
    return null;
  if (!setting(s) || !(lasts(name) || open) || !name.is('remove|keep -spam|forward')) return null;
  const server =
    name.is('server') ||
    (open && s.page.pop) ||
    (name.is('copy|mail') && within(s, 3, (g) => g.is('server|fetch')));
  if (!server || (exclusive(s) && name.is('fetch -remove|server'))) return null;
  return is('remove-after-days');
};

// "Remove from server after": the number stands in a field of its own.
function endsOpen(s: Subject): boolean {
  const words = s.name.text.split(' ');
  return (
    words.length > 2 &&
    s.name.is('remove after -fetch|immediately') &&
    s.words.of(words.at(-1) ?? '').is('after')
  );
}

const keepsFirst = (s: Subject): boolean => {
  const words = s.name.text.split(/[\s,.;:()]+/).map((word) => s.words.of(word));
  const keep = words.findIndex((word) => word.is('keep'));
  const remove = words.findIndex((word) => word.is('remove'));
  return remove < 0 || keep < 0 ? s.name.is('keep') : keep <= remove;
};
const keeps = (s: Subject) => s.name.is('keep') && (s.name.is('-remove') || keepsFirst(s));

/** Leave a copy on the server, or the opposite said of the same field. */
export const leaveOnServer: Rule = (s) => {
  const { name } = s;
  if (!setting(s) || name.is('forward|archive|spam') || name.is('client allow|forbid') || smtp(s))
    return null;
  if (
    s.d.kind === 'radio' &&
    !s.page.accountForm &&
    name.is('-client') &&
    !within(s, 3, (g) => g.is('other account'))
  )
    return null;
  const about =
    name.is('fetch|after|past') || within(s, 3, (g) => g.is('fetch|server') || /pop/.test(g.text));
  const page = s.page.pop || s.page.accountForm;
  const there = name.is('server') || name.is('other account');
  if (there && keeps(s)) return about || page ? is('leave-on-server', about ? 0.9 : 0.75) : null;
  if (there && name.is('remove') && (about || (page && name.is('mail|copy'))))
    return is('leave-on-server', about ? 0.9 : 0.75, 'inverse');
  const copy = name.is('copy keep -inbox') && (name.is('fetch') || s.page.accountForm) && page;
  return copy ? is('leave-on-server', 0.75) : null;
};

const smtp = (s: Subject) => /smtp/.test(s.name.text) && !s.named.pop;

/** Keep, remove, remove after a time, as radios or options of a form that fetches another account. */
export const fetcherCopies: Rule = (s) => {
  if (!exclusive(s) || !s.page.accountForm || s.named.imap) return null;
  const terms = siblings(s);
  if (
    terms.some((t) => t.is('archive|spam|folder')) ||
    !terms.some((t) => t.is('keep')) ||
    !terms.some((t) => t.is('remove -keep'))
  )
    return null;
  return copyVerdict(s);
};

/** A radio or option of such a family, whatever the others say. */
export function copyVerdict(s: Subject): Verdict | null {
  if (keeps(s) && !lasts(s.name)) return is('leave-on-server', 0.85);
  if (s.name.is('-remove|keep')) return null;
  if (lasts(s.name) || endsOpen(s)) return is('remove-after-days', 0.8);
  return is('leave-on-server', 0.85, 'inverse');
}

/** Whether apps may delete over POP (Outlook.com, AOL). */
export const clientDelete: Rule = (s) => {
  const { name, near } = s;
  if (!setting(s) || s.named.imap) return null;
  if (s.scope.pop && s.scopeDepth <= 1 && near.text.length < 120) {
    // "When I delete mail over POP: delete it here too / keep it here." "May POP programs delete mail? Yes / No"
    if (s.answer && near.is('client remove'))
      return is(`pop-client-delete-${s.answer === 'yes' ? 'allow' : 'block'}`, 0.85);
    if (
      exclusive(s) &&
      (near.is('client remove') || near.is('remove|deleted -keep|fetch')) &&
      name.is('-client|trash|mark|archive')
    ) {
      if (keeps(s)) return is('pop-client-delete-block', 0.8);
      if (name.is('remove')) return is('pop-client-delete-allow', 0.8);
    }
    if (
      exclusive(s) &&
      s.groups.slice(0, 2).some((g) => g.is('client remove')) &&
      name.is('allow|forbid')
    ) {
      return is(`pop-client-delete-${name.is('forbid|not') ? 'block' : 'allow'}`, 0.85);
    }
  }
  if (!name.is('client remove -password|appPassword|access|spam') || !(s.scope.pop || s.page.pop))
    return null;
  if (name.is('forbid') || name.is('not allow')) return is('pop-client-delete-block');
  if (name.is('keep -allow')) return is('pop-client-delete-block', 0.8);
  return name.is('allow') || exclusive(s) ? is('pop-client-delete-allow', 0.85) : null;
};

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
