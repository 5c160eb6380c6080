// Letting POP and IMAP in: switches, check boxes, Yes/No pairs, On/Off options, "Enable" links in a row.

import { withoutProtocols } from '../text.ts';
import { is, type Rule, type Subject, type Verdict } from './subject.ts';

const toggles = new Set(['checkbox', 'switch', 'radio', 'option']);

function verdict(pop: boolean, imap: boolean, off: boolean, confidence: number): Verdict | null {
  if (pop && imap) return off ? null : is('pop-imap-enable', confidence);
  if (pop) return is(off ? 'pop-disable' : 'pop-enable', confidence);
  if (imap) return is(off ? 'imap-disable' : 'imap-enable', confidence);
  return null;
}

// Words that make a sentence with POP in it about something else than letting POP in.
function elsewhere(s: Subject): boolean {
  return (
    s.name.has(
      'expunge',
      'limit',
      'interval',
      'days',
      'spam',
      'trash',
      'forward',
      'archive',
      'prefix',
      'port',
    ) ||
    s.name.has('inbox', 'copy') ||
    (s.name.has('secure') && !s.name.has('access')) ||
    s.name.has('password', 'appPassword')
  );
}

/** A choice that names POP or IMAP and says that it may be used, or may not. */
export const namedAccess: Rule = (s) => {
  if (!toggles.has(s.d.kind) || !(s.named.pop || s.named.imap) || elsewhere(s)) return null;
  if (s.name.has('remove', 'keep') && !s.name.has('enable', 'allow', 'disable', 'forbid'))
    return null;
  if (s.name.has('folder') && !s.name.has('enable', 'allow')) return null;
  const off = s.name.has('disable', 'forbid') || / off(?![a-z])/.test(s.name.text);
  const on = s.name.has('enable', 'allow', 'use', 'on', 'access', 'client', 'yes') || off;
  const bare = withoutProtocols(s.d.name) === '' || s.unexplained() <= 0.25;
  if (!on && !bare) return null;
  if (s.unexplained() > 0.5) return null;
  if (!on) return bareProtocol(s);
  return verdict(
    s.named.pop,
    s.named.imap,
    off && s.d.kind !== 'checkbox' ? off : off && !s.name.has('on'),
    s.name.has('enable', 'allow', 'disable', 'forbid') ? 0.9 : 0.8,
  );
};

// Only "IMAP", "POP3 service": a switch among others of its kind. A radio of that name chooses a protocol.
function bareProtocol(s: Subject): Verdict | null {
  if (s.d.kind === 'radio' || s.d.kind === 'option') return null;
  const listed = s.groups
    .slice(0, 4)
    .some(
      (g) =>
        g.has('protocol', 'access', 'client', 'allow', 'enable', 'on') ||
        /pop.*imap|imap.*pop/.test(g.text),
    );
  if (s.d.kind === 'switch') return verdict(s.named.pop, s.named.imap, false, listed ? 0.85 : 0.75);
  return listed || s.page.known ? verdict(s.named.pop, s.named.imap, false, 0.75) : null;
}

/** Yes, No, On, Off, Enable, Disable under a question or heading that names POP or IMAP. */
export const answeredAccess: Rule = (s) => {
  if (!toggles.has(s.d.kind) || s.named.pop || s.named.imap) return null;
  const answer =
    s.answer ?? (generic(s) ? (s.name.has('disable', 'forbid', 'off') ? 'no' : 'yes') : null);
  if (answer === null || elsewhere(s)) return null;
  const subject = subjectGroup(s);
  if (!subject) return null;
  if (s.d.kind === 'option' && s.d.siblings.length > 3) return null;
  return verdict(s.scope.pop, s.scope.imap, answer === 'no', 0.8);
};

// "Enable access for mail apps": says that something is let in, the group says what.
function generic(s: Subject): boolean {
  if (s.d.kind === 'option' || s.name.text.length > 70) return false;
  if (
    !s.name.has('enable', 'allow', 'disable', 'forbid', 'use') &&
    !(s.name.has('access') && s.d.kind !== 'radio')
  )
    return false;
  return (
    s.words.unexplained(s.d.name) <= 0.3 &&
    !s.name.has(
      'server',
      'settings',
      'folder',
      'remove',
      'keep',
      'mark',
      'all',
      'fromNow',
      'immediately',
      'secure',
      'sync',
    )
  );
}

// The group the answer belongs to: the nearest text, or the next one where the nearest only says "Status:".
function subjectGroup(s: Subject): boolean {
  if (s.scopeDepth > 2) return false;
  for (let i = 0; i < s.scopeDepth; i++) {
    const between = s.groups[i];
    if (!between) continue;
    const short = between.text.length <= 60 && !/[?？؟]/.test(between.text);
    if (!short || s.words.unexplained(between.text) > 0.5) return false;
    if (
      between.has(
        'expunge',
        'limit',
        'remove',
        'keep',
        'folder',
        'forward',
        'secure',
        'spam',
        'password',
        'copy',
        'mark',
      )
    )
      return false;
  }
  const group = s.groups[s.scopeDepth];
  if (!group || group.text.length > 200) return false;
  if (
    group.has('expunge', 'forward', 'deleted', 'limit', 'copy') ||
    (group.has('remove', 'keep') && !group.has('allow', 'enable'))
  )
    return false;
  if (group.has('secure', 'port', 'prefix') && !group.has('access', 'enable', 'allow'))
    return false;
  return true;
}

/** A select of Enabled/Disabled, Yes/No, or of POP's reach. */
export const accessSelect: Rule = (s) => {
  if (s.d.kind !== 'select' || !(s.scope.pop || s.scope.imap) || s.scopeDepth > 1 || elsewhere(s))
    return null;
  const answers = s.d.siblings.map((o) => s.words.answer(o));
  const yesNo =
    s.d.siblings.length >= 2 &&
    s.d.siblings.length <= 3 &&
    answers.includes('yes') &&
    answers.includes('no');
  const says = s.d.siblings.filter((o) => {
    const t = s.words.of(o);
    return (
      (t.has('enable', 'disable', 'allow', 'forbid') || s.words.answer(o) !== null) &&
      !t.has('remove', 'archive')
    );
  }).length;
  if (!yesNo && !(says >= 2 && says >= s.d.siblings.length - 1)) return null;
  if (s.name.has('remove', 'keep', 'secure', 'folder')) return null;
  return verdict(s.scope.pop, s.scope.imap, false, 0.85);
};

/** "Enable", "Disable", "Turn on IMAP" as a button or link that switches the service. */
export const accessAction: Rule = (s) => {
  if (s.d.kind !== 'button' && s.d.kind !== 'link') return null;
  if (s.d.name.length > 60 || elsewhere(s) || s.name.has('settings', 'add', 'server')) return null;
  if (s.named.pop || s.named.imap) {
    if (!s.name.has('enable', 'disable') || s.unexplained() > 0.3) return null;
    if (s.d.kind === 'link' && !actsHere(s.d.href)) return null;
    return verdict(s.named.pop, s.named.imap, s.name.has('disable'), 0.85);
  }
  const polarity = s.answer;
  if (polarity === null || !s.name.has('enable', 'disable', 'allow', 'forbid', 'on', 'off'))
    return null;
  const group = s.groups[s.scopeDepth];
  if (s.scopeDepth > 1 || !group || group.text.length > 90 || !subjectGroup(s)) return null;
  if (s.scopeDepth === 1 && s.near.text.length > 0 && s.words.unexplained(s.near.text) > 0.2)
    return null;
  return verdict(s.scope.pop, s.scope.imap, polarity === 'no', 0.8);
};

/** Whether a link acts on its page instead of leading to an article. */
export function actsHere(href: string): boolean {
  return (
    href === '' ||
    /^(?:#|\?|javascript:)/i.test(href) ||
    /[?&](?:action|act|do|cmd|task|op|enable|disable|toggle|set)=/i.test(href)
  );
}
