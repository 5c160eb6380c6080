// What happens to the server's copy: on the provider's side after a POP download, and on the fetching side.

import { is, type Rule, type Subject, type Verdict } from './subject.ts';

const setting = (s: Subject) => ['radio', 'checkbox', 'switch', 'option'].includes(s.d.kind);
const exclusive = (s: Subject) => s.d.kind === 'radio' || s.d.kind === 'option';

// "14", "7 days": a length of time in figures or words.
const lasts = (s: Subject) => s.name.has('days') && !s.name.has('interval');

/** Remove when it is removed in the app. Two deletions in one sentence: here and there. */
export const deleteWhenDeleted: Rule = (s) => {
  if (!setting(s) || !s.name.has('remove') || s.name.has('forward')) return null;
  const removals = countRemovals(s);
  const here = s.name.has('local', 'client') || s.name.has('trash', 'inbox', 'deleted');
  if (s.name.has('server') && removals >= 2 && here && !lasts(s))
    return is('delete-when-deleted-locally');
  if (s.name.has('server') && s.name.has('local') && s.name.has('deleted') && !lasts(s))
    return is('delete-when-deleted-locally', 0.85);
  return null;
};

function countRemovals(s: Subject): number {
  const parts = s.name.text.split(/[\s,.;:()"'、，。]+/).filter(Boolean);
  if (parts.length > 2) return parts.filter((word) => s.words.of(word).has('remove')).length;
  // Without blanks between words: does removal appear on both halves?
  const half = Math.floor(s.name.text.length / 2);
  return [s.name.text.slice(0, half), s.name.text.slice(half)].filter((t) =>
    s.words.of(t).has('remove'),
  ).length;
}

/** Remove the server's copy after some days. */
export const removeAfterDays: Rule = (s) => {
  if (!setting(s) || !lasts(s) || s.name.has('spam') || s.name.has('forward')) return null;
  const server =
    s.name.has('server') ||
    (s.name.has('copy') && s.groups.slice(0, 3).some((g) => g.has('server', 'fetch')));
  if (!s.name.has('remove', 'keep') || !server) return null;
  if (exclusive(s) && s.name.has('fetch') && !s.name.has('remove') && !s.name.has('server'))
    return null;
  return is('remove-after-days');
};

/** Leave a copy on the server, or the opposite said of the same field. */
export const leaveOnServer: Rule = (s) => {
  if (!setting(s) || s.name.has('forward', 'archive') || s.name.has('spam')) return null;
  if (s.d.kind === 'radio' && s.scope.pop && !s.page.accountForm && !s.name.has('client'))
    return null;
  const server = s.name.has('server');
  const fetched =
    s.name.has('fetch', 'after', 'past') ||
    s.groups.slice(0, 3).some((g) => g.has('fetch', 'server') || /pop/.test(g.text));
  const keep = s.name.has('keep');
  const remove = s.name.has('remove');
  if (s.name.has('client') && s.name.has('allow', 'forbid')) return null;
  if (server && keep && (!remove || keepsFirst(s)))
    return is('leave-on-server', fetched || s.page.pop ? 0.9 : 0.7);
  if (server && remove && fetched) return is('leave-on-server', 0.9, 'inverse');
  if (server && remove && (s.page.pop || s.page.accountForm) && s.name.has('mail', 'copy'))
    return is('leave-on-server', 0.75, 'inverse');
  if (
    s.name.has('copy') &&
    keep &&
    !s.name.has('inbox') &&
    (s.name.has('fetch') || s.page.accountForm) &&
    (s.page.pop || s.page.accountForm)
  ) {
    return is('leave-on-server', 0.75);
  }
  return null;
};

function keepsFirst(s: Subject): boolean {
  const words = s.name.text.split(/[\s,.;:()]+/);
  const keep = words.findIndex((w) => s.words.of(w).has('keep'));
  const remove = words.findIndex((w) => s.words.of(w).has('remove'));
  return remove < 0 || keep < 0 ? s.words.of(s.name.text).has('keep') : keep < remove;
}

/** Keep, remove, remove after a time, as radios or options of a form that fetches another account. */
export const fetcherCopies: Rule = (s) => {
  if (!exclusive(s) || !s.page.accountForm || s.named.imap) return null;
  const terms = s.d.siblings.map((text) => s.words.of(text));
  const keeps = terms.some((t) => t.has('keep'));
  const removes = terms.some((t) => t.has('remove') && !t.has('keep'));
  if (!keeps || !removes || terms.some((t) => t.has('archive', 'spam', 'folder'))) return null;
  if (s.name.has('keep') && (!s.name.has('remove') || keepsFirst(s)) && !lasts(s))
    return is('leave-on-server', 0.85);
  if (!s.name.has('remove') && !s.name.has('keep')) return null;
  if (lasts(s) || (s.name.has('after') && !s.name.has('fetch', 'immediately')))
    return is('remove-after-days', 0.8);
  return is('leave-on-server', 0.85, 'inverse');
};

/** Whether apps may delete over POP (Outlook.com, AOL). */
export const clientDelete: Rule = (s) => {
  // "When I delete mail over POP: delete it here too / keep it here."
  const question =
    s.near.has('remove', 'deleted') && !s.near.has('keep', 'fetch') && s.near.text.length < 120;
  if (exclusive(s) && s.scope.pop && s.scopeDepth <= 1 && question && !s.name.has('client')) {
    if (s.name.has('keep') && !(s.name.has('remove') && !keepsFirst(s)))
      return is('pop-client-delete-block', 0.8);
    if (s.name.has('remove') && !s.name.has('trash', 'mark'))
      return is('pop-client-delete-allow', 0.8);
  }
  if (!setting(s) || !s.name.has('client') || !s.name.has('remove')) return null;
  if (!s.scope.pop && !s.page.pop) return null;
  if (s.name.has('password', 'appPassword', 'access', 'spam') || s.named.imap) return null;
  if (s.name.has('forbid') || (s.name.has('not') && s.name.has('allow')))
    return is('pop-client-delete-block');
  if (s.name.has('keep') && !s.name.has('allow')) return is('pop-client-delete-block', 0.8);
  return s.name.has('allow') || exclusive(s) ? is('pop-client-delete-allow', 0.85) : null;
};

/** What the provider does with its copy once POP has fetched it. */
export const afterDownload: Rule = (s) => {
  if (!setting(s) || !s.scope.pop || (s.named.imap && !s.named.pop)) return null;
  if (s.name.has('spam') || s.name.has('forward')) return null;
  const group = s.groups
    .slice(0, 3)
    .some(
      (g) =>
        (g.has('fetch', 'after', 'deleted', 'copy') || g.has('keep', 'remove')) &&
        !g.has('forward'),
    );
  const copy = s.name.has('copy', 'mail', 'inbox', 'server') || s.words.of(s.name.text).has('read');
  if (
    exclusive(s)
      ? !(group || (copy && s.scopeDepth <= 3))
      : !(s.named.pop || (group && copy) || s.name.has('fetch'))
  )
    return null;
  return act(s, exclusive(s));
};

function act(s: Subject, exclusiveChoice: boolean): Verdict | null {
  const { name } = s;
  if (name.has('mark') && name.has('read') && !name.has('remove') && !name.has('trash'))
    return is('pop-after-mark-read');
  if (name.has('keep') && !(name.has('remove') && !keepsFirst(s)))
    return exclusiveChoice || name.has('copy') ? is('pop-after-keep') : null;
  if (name.has('archive')) return is('pop-after-archive');
  if (name.has('trash') && name.has('move', 'remove')) return is('pop-after-delete');
  if (name.has('remove'))
    return exclusiveChoice || s.named.pop || name.has('fetch') ? is('pop-after-delete') : null;
  if (name.has('mark') && name.has('read')) return is('pop-after-mark-read', 0.8);
  return null;
}

/** Spam or other folders in the POP download. */
export const includeFolders: Rule = (s) => {
  if (!['checkbox', 'switch', 'radio'].includes(s.d.kind)) return null;
  if (!s.scope.pop || (s.named.imap && !s.named.pop)) return null;
  if (s.name.has('remove', 'forward', 'keep') && !s.name.has('include')) return null;
  const folder =
    s.name.has('spam', 'trash') || (s.name.has('folder') && s.name.has('fetch', 'include'));
  if (
    folder &&
    (s.name.has('include', 'fetch') ||
      s.named.pop ||
      s.near.has('include', 'fetch') ||
      s.scopeDepth <= 1)
  ) {
    return s.name.has('mark', 'move') ? null : is('pop-include-folders', 0.85);
  }
  return null;
};

/** How far back POP reaches. */
export const history: Rule = (s) => {
  if (!exclusive(s) || !(s.scope.pop || s.scope.imap)) return null;
  const among = s.d.siblings.some((text) => s.words.of(text).has('days'));
  if (lasts(s) && !s.name.has('remove', 'keep') && !s.name.has('server'))
    return is('pop-history', 0.85);
  if (among && s.name.has('all') && !s.near.has('remove')) return is('pop-history', 0.8);
  return null;
};

/** POP for all mail or for mail from now on. */
export const popReach: Rule = (s) => {
  if (!exclusive(s) || !s.scope.pop || s.named.imap) return null;
  if (s.name.has('remove', 'keep', 'archive', 'forward') || s.name.has('disable', 'forbid'))
    return null;
  if (
    s.name.has('fromNow') &&
    !(
      s.name.has('past') &&
      s.name.has('all') &&
      !/\bnow\b/.test(s.name.text) &&
      !s.name.has('enable')
    )
  ) {
    return is('pop-enable-new');
  }
  if (s.name.has('all') && (s.name.has('mail', 'past', 'fetch', 'enable') || s.named.pop))
    return is('pop-enable-all');
  return null;
};
