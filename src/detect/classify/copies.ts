// What happens to the server's copy on the fetching side, and whether apps may delete it.

import type { Terms } from '../lexicon/words.ts';
import {
  exclusive,
  is,
  type Rule,
  type Subject,
  setting,
  siblings,
  type Verdict,
  within,
} from './subject.ts';

// "14 days": a length of time, not "every 10 minutes".
/** Whether a text is about a length of time. */
export const lasts = (text: Terms) => text.is('days -interval');

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
  if (
    s.page.network ||
    (name.is('-mail|copy') && !s.scope.pop && !(s.page.pop && s.page.accountForm))
  )
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
/** Whether a choice keeps something, and does not first remove it. */
export const keeps = (s: Subject) => s.name.is('keep') && (s.name.is('-remove') || keepsFirst(s));

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
  // "Delete branches on the server after merge": something else than mail.
  const fetcher = within(s, 3, (g) => g.is('fetch|other') || /pop/.test(g.text));
  if (name.is('-mail|copy|fetch') && !s.scope.pop && !fetcher) return null;
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
