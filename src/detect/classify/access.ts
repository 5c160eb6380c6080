// Letting POP and IMAP in: switches, check boxes, Yes/No pairs, On/Off options, "Enable" links in a row.

import { withoutProtocols } from '../text.ts';
import {
  action,
  exclusive,
  is,
  type Protocols,
  type Rule,
  type Subject,
  setting,
  siblings,
  type Verdict,
  within,
} from './subject.ts';

function verdict({ pop, imap }: Protocols, off: boolean, confidence: number): Verdict | null {
  if (pop && imap) return is('pop-imap-enable', confidence, off ? 'inverse' : 'direct');
  if (!pop && !imap) return null;
  return is(`${pop ? 'pop' : 'imap'}-${off ? 'disable' : 'enable'}`, confidence);
}

// Words that make a sentence with POP in it about something else than letting POP in.
const elsewhere = (s: Subject) =>
  s.name.is(
    'expunge|limit|interval|days|spam|trash|forward|archive|prefix|port|inbox|copy|password|appPassword',
  ) || s.name.is('secure -access|enable|allow');

const offWord = / off(?![a-z])/;

/** A choice that names POP or IMAP and says that it may be used, or may not. */
export const namedAccess: Rule = (s) => {
  const { name } = s;
  if (!setting(s) || !(s.named.pop || s.named.imap) || elsewhere(s)) return null;
  if (name.is('remove|keep|folder -enable|allow|disable|forbid')) return null;
  const off = name.is('disable|forbid') || offWord.test(name.text);
  const says = off || name.is('enable|allow|use|on|access|client|yes');
  // "Enable POP3 checking": a virus scanner.
  if (name.is('check -mail|account|fetch|access')) return null;
  const firmly = name.is('enable|allow|disable|forbid');
  const listed = within(s, 1, (g) => g.is('protocol|access|enable|allow'));
  if (s.unexplained() > (firmly ? 0.5 : listed ? 0.45 : 0.25) && withoutProtocols(s.d.name) !== '')
    return null;
  if (says) return verdict(s.named, off, firmly ? 0.9 : 0.8);
  return bareProtocol(s);
};

// Only "IMAP", "POP3 service": a switch among others of its kind. A radio of that name chooses a protocol.
function bareProtocol(s: Subject): Verdict | null {
  if (s.page.network) return null;
  const rest = withoutProtocols(s.d.name);
  if (
    exclusive(s) ||
    (rest &&
      s.words.of(rest).is('-server|access|protocol|mail|client|settings|fetch|incoming|secure'))
  )
    return null;
  const listed = within(
    s,
    4,
    (g) => g.is('protocol|access|client|allow|enable|on|use') || /pop.*imap|imap.*pop/.test(g.text),
  );
  if (s.d.kind === 'switch') return verdict(s.named, false, listed ? 0.85 : 0.75);
  return listed || s.page.known ? verdict(s.named, false, 0.75) : null;
}

/** Yes, No, On, Off, Enable, Disable under a question or heading that names POP or IMAP. */
export const answeredAccess: Rule = (s) => {
  if (!setting(s) || s.named.pop || s.named.imap) return null;
  const answer = s.answer ?? (generic(s) ? (s.name.is('disable|forbid|off') ? 'no' : 'yes') : null);
  if (
    !answer ||
    elsewhere(s) ||
    !subjectGroup(s) ||
    (s.d.kind === 'option' && s.d.siblings.length > 3)
  )
    return null;
  const found = verdict(s.scope, answer === 'no', 0.8);
  // The No of a Yes/No pair for both has no topic of its own.
  return found?.sense === 'inverse' && exclusive(s) ? null : found;
};

// "Enable access for mail apps": says that something is let in, the group says what.
function generic(s: Subject): boolean {
  if (s.d.kind === 'option' || s.name.text.length > 70) return false;
  if (
    !s.name.is('enable|allow|disable|forbid|use') &&
    !(s.name.is('access') && s.d.kind !== 'radio')
  )
    return false;
  return (
    s.unexplained() <= 0.3 &&
    s.name.is(
      '-server|settings|folder|remove|keep|mark|all|fromNow|immediately|secure|sync|auth|fetch|check|add',
    )
  );
}

// The group the answer belongs to: the nearest text, or the next one where the nearest only says "Status:".
function subjectGroup(s: Subject): boolean {
  if (s.scopeDepth > 3) return false;
  let texts = 0;
  for (const between of s.groups.slice(0, s.scopeDepth)) {
    // A state ("off"), an address, a figure: says nothing of the subject.
    if (s.words.answer(between.text) || /@|^[^\p{L}]*$/u.test(between.text)) continue;
    const state = between.text.length <= 30 && between.is('on|off|enable|disable|allow|forbid');
    const plain =
      state || /^.{1,14}:$/.test(between.text) || s.words.unexplained(between.text) <= 0.4;
    if (++texts > 2 || between.text.length > 60 || /[?？؟]/.test(between.text) || !plain)
      return false;
    if (between.is('expunge|limit|remove|keep|folder|forward|secure|spam|password|copy|mark'))
      return false;
  }
  const group = s.groups[s.scopeDepth];
  const rest = withoutProtocols(group?.text ?? '');
  if (rest.length > 6 && s.words.unexplained(rest) > 0.6) return false;
  if (!group || group.text.length > 200 || group.is('expunge|forward|deleted|limit|copy'))
    return false;
  return group.is('-remove|keep') || group.is('allow|enable')
    ? group.text.length < 20 || group.is('-secure|port|prefix') || group.is('access|enable|allow')
    : false;
}

/** Letting mail apps in without naming a protocol, on a page that is about POP and IMAP. */
export const appsAccess: Rule = (s) => {
  const { name } = s;
  if (s.named.pop || s.named.imap || s.d.kind === 'option' || s.d.kind === 'link' || elsewhere(s))
    return null;
  if (!s.page.pop && !s.page.imap && !s.page.known) return null;
  const about =
    name.is('client|other access|use|mail') || (s.answer && s.near.is('client|other access'));
  if (
    !about ||
    !(name.is('enable|allow|disable|forbid') || s.answer) ||
    name.is('remove|secure|add|auth|server|settings')
  )
    return null;
  if (s.unexplained() > 0.4) return null;
  const scope = s.scopeDepth <= 2 ? s.scope : { pop: true, imap: true };
  return verdict(scope, s.answer === 'no' || name.is('disable|forbid'), 0.75);
};

/** A select of Enabled/Disabled, Yes/No, or of POP's reach. */
export const accessSelect: Rule = (s) => {
  const apps = s.scopeDepth > 1 && s.name.is('client access') && (s.page.pop || s.page.imap);
  if (
    s.d.kind !== 'select' ||
    (s.scopeDepth > 1 && !apps) ||
    elsewhere(s) ||
    s.name.is('remove|keep|secure|folder')
  )
    return null;
  const own =
    s.named.pop ||
    s.named.imap ||
    s.d.name === '' ||
    s.answer ||
    s.name.is('access|enable|allow|use|client');
  if (!own) return null;
  const options = siblings(s);
  const says = options.filter(
    (o) =>
      (o.is('enable|disable|allow|forbid') || s.words.answer(o.text)) && o.is('-remove|archive'),
  ).length;
  return says >= 2 && says >= options.length - 1 ? verdict(s.scope, false, 0.85) : null;
};

// Closes a dialog. Chinese and Thai say "close" and "turn off" alike, so they are not here.
const closes =
  /^(?:close|schließen|fermer|cerrar|fechar|chiudi|sluiten|zamknij|закрыть|閉じる|닫기|kapat|סגירה|stäng|sulje|zavřít)$/;

/** "Enable", "Disable", "Turn on IMAP" as a button or link that switches the service. */
export const accessAction: Rule = (s) => {
  const { name } = s;
  if (
    !action(s) ||
    s.d.name.length > 60 ||
    elsewhere(s) ||
    name.is('settings|add|server') ||
    closes.test(s.d.name)
  )
    return null;
  const off = name.is('disable|forbid|off');
  if (s.named.pop || s.named.imap) {
    if (
      !name.is('enable|disable|allow|forbid') ||
      s.unexplained() > (s.d.kind === 'link' ? 0.2 : 0.3) ||
      (s.d.kind === 'link' && !/^$|^(?:#!?$|\?|javascript:)/i.test(s.d.href))
    )
      return null;
    return verdict(s.named, off, 0.85);
  }
  if (!s.answer || !name.is('enable|disable|allow|forbid|on|off')) return null;
  const group = s.groups[s.scopeDepth];
  if (s.scopeDepth > 3 || !group || group.text.length > 90 || !subjectGroup(s)) return null;
  return verdict(s.scope, s.answer === 'no', 0.8);
};

/** Whether a link acts on its page instead of leading to an article. */
export function actsHere(href: string): boolean {
  return (
    href === '' ||
    /^(?:#|\?|javascript:)|[?&](?:action|act|do|cmd|task|op|enable|disable|toggle|set)=/i.test(href)
  );
}
