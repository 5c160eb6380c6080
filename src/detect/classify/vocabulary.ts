// The words that rules are written with: places to look at, facts and numbers about a control, and shapes of text.
// Names here may be used in `rules/*.ts` only; the build gives them short ones.

import type { TopicId } from '../../knowledge/topic-ids.ts';
import type { Terms } from '../lexicon/words.ts';
import { namesImap, namesPop, withoutProtocols } from '../text.ts';
import { keepsFirst, marksFirst, removals, subjectGroup } from './sentences.ts';
import { type Protocols, protocolsIn, type Subject, type Verdict } from './subject.ts';
import {
  cipher,
  cipherSelect,
  fetching,
  mailServer,
  otherServices,
  outgoing,
  ports,
  portValue,
  rivals,
  smtp,
} from './wire.ts';

/** Texts of a control, by place; `count` is the digit of `in2`. */
export const places: Readonly<
  Record<string, (s: Subject, count: number) => readonly (Terms | undefined)[]>
> = {
  name: (s) => [s.name],
  near: (s) => [s.near],
  in: (s, count) => s.groups.slice(0, count),
  at: (s) => [s.groups[s.scopeDepth]],
  by: (s) => [s.name, ...s.groups.slice(0, 2)],
  around: (s) => [s.name, s.words.of(s.d.note), ...s.groups.slice(0, 1)],
  sibs: (s) => siblings(s),
  prev: (s) => s.d.before.map((text) => s.words.of(text)),
};

const siblings = (s: Subject) => s.d.siblings.map((text) => s.words.of(text));
const among = (s: Subject, test: (text: Terms) => unknown) => siblings(s).filter(test).length;

/** Shapes of a text in normal form. */
export const shapes: Readonly<Record<string, Pick<RegExp, 'test'>>> = {
  pop: { test: namesPop },
  imap: { test: namesImap },
  popAny: /pop/,
  imapAny: /imap/,
  protocol: fetching,
  both: /pop.*imap|imap.*pop/,
  smtp,
  cipher,
  services: otherServices,
  onWord: / on(?![a-z])/,
  offWord: / off(?![a-z])/,
  /** "IMAP SSL/TLS", "POP3 over TLS": a service by itself. */
  overTls: /(?:pop3?|imap)(?: over)? (?:ssl|tls)/,
  /** The protocol, then what it does: a card to choose it. */
  led: /^(?:pop3?|imap4?) /,
  expunge: /expunge/,
  oauth: /oauth/,
  activeSync: /active ?sync|(?<![a-z])eas(?![a-z])/,
  exchange: /active ?sync|^exchange/,
  question: /[?？؟]$/,
  /** Being told of something, which is no setting of it. */
  notices: /(?<![a-z])(?:notif|alert|updates? about|benachrichtig)|通知/,
  sync: /s[yi]n[ckh]|синхр|同期|同步|동기/,
  collector: /(?<![a-z])(?:multi-?pop|r-?pop|pop3? ?collector|fetchmail)/,
  dots: /\.\.\.$/,
  figures: /^\D{0,9}\d[\d., ]{2,}/,
  figure: /\d{3}/,
  unlimited: /unlimited|unbegrenzt|illimit|ilimit|onbeperkt/,
  // Closes a dialog. Chinese and Thai say "close" and "turn off" alike, so they are not here.
  closes:
    /^(?:close|schließen|fermer|cerrar|fechar|chiudi|sluiten|zamknij|закрыть|閉じる|닫기|kapat|stäng)$/,
};

/** Figures about a control. */
export const numbers: Readonly<Record<string, (s: Subject) => number>> = {
  /** Characters of the name. */
  long: (s) => s.d.name.length,
  /** Characters of the nearest group. */
  nearLong: (s) => s.near.text.length,
  /** Characters of the group that names the protocol. */
  atLong: (s) => s.groups[s.scopeDepth]?.text.length ?? 999,
  /** Share of the name's letters that no concept explains. */
  rest: (s) => s.unexplained(),
  /** Index of the group that names the protocol: -1 when the name does, 99 when none does. */
  depth: (s) => s.scopeDepth,
  /** How many siblings there are, with itself. */
  family: (s) => s.d.siblings.length,
  newer: (s) => among(s, (t) => t.is('fromNow')),
  secured: (s) => among(s, (t) => t.is('secure')),
  ports,
  removals,
};

const kinds = (s: Subject, ...list: string[]) => list.includes(s.d.kind);
const leadsAway = (s: Subject) => kinds(s, 'link') && !actsHere(s.d.href);

/** What is so or not. */
export const facts: Readonly<Record<string, (s: Subject) => unknown>> = {
  radio: (s) => kinds(s, 'radio'),
  option: (s) => kinds(s, 'option'),
  switch: (s) => kinds(s, 'switch'),
  select: (s) => kinds(s, 'select'),
  field: (s) => kinds(s, 'field'),
  button: (s) => kinds(s, 'button'),
  link: (s) => kinds(s, 'link'),
  /** One of several that exclude each other. */
  exclusive: (s) => kinds(s, 'radio', 'option'),
  /** On or off by itself. */
  onOff: (s) => kinds(s, 'checkbox', 'switch'),
  setting: (s) => kinds(s, 'radio', 'option', 'checkbox', 'switch'),
  action: (s) => kinds(s, 'button', 'link'),
  /** The name names the protocol. */
  pop: (s) => s.named.pop,
  imap: (s) => s.named.imap,
  /** The name, or else the nearest group that names one, names it. */
  ofPop: (s) => s.scope.pop,
  ofImap: (s) => s.scope.imap,
  pagePop: (s) => s.page.pop,
  pageImap: (s) => s.page.imap,
  known: (s) => s.page.known,
  mailPage: (s) => s.page.known || s.page.pop || s.page.imap,
  network: (s) => s.page.network,
  accountForm: (s) => s.page.accountForm,
  links: (s) => s.page.links,
  answer: (s) => s.answer,
  yes: (s) => s.answer === 'yes',
  no: (s) => s.answer === 'no',
  /** "No POP", "POP off". */
  refuses: (s) => s.words.answer(withoutProtocols(s.d.name)) === 'no',
  /** A protocol is named as near as the nearest group. */
  scopeNear: (s) => s.scopeDepth < 1,
  unnamed: (s) => s.d.name === '',
  /** The name is that of a protocol and nothing else. */
  bare: (s) => withoutProtocols(s.d.name) === '',
  /** The name says more than a service of that protocol would. */
  says: (s) => {
    const rest = withoutProtocols(s.d.name);
    return (
      rest &&
      s.words.of(rest).is('-server|access|protocol|mail|client|settings|fetch|incoming|secure')
    );
  },
  subjectGroup,
  /** In a row, whose head is read twice. */
  row: (s) => s.near === s.groups[1],
  /** A link that leads elsewhere. */
  leads: leadsAway,
  /** A link without a target. */
  stays: (s) => /^$|^(?:#!?$|\?|javascript:)/i.test(s.d.href),
  keeps: (s) => s.name.is('keep') && (s.name.is('-remove') || keepsFirst(s)),
  marksFirst,
  /** "Remove from server after": the number stands in a field of its own. */
  endsOpen: (s) => {
    const words = s.name.text.split(' ');
    return (
      words.length > 2 &&
      s.name.is('remove after -fetch|immediately') &&
      s.words.of(words.at(-1) ?? '').is('after')
    );
  },
  /** Options that say on and off, with one other at most. */
  switchOptions: (s) => {
    const says = among(
      s,
      (o) =>
        (o.is('enable|disable|allow|forbid') || s.words.answer(o.text)) && o.is('-remove|archive'),
    );
    return says >= 2 && says >= s.d.siblings.length - 1;
  },
  answers: (s) => among(s, (o) => s.words.answer(o.text)),
  mostAct: (s) =>
    among(s, (t) => t.is('keep|archive|remove|trash|read')) >= s.d.siblings.length - 1,
  bothProtocols: (s) => protocols(s, 'pop', 'imap') && protocols(s, 'imap', 'pop'),
  foreign: (s) =>
    (!s.d.many && s.d.siblings.includes('smtp')) ||
    s.d.siblings.some((option) => otherServices.test(option)) ||
    telling(s).length * 3 < s.d.siblings.length,
  plainProtocols: (s) => telling(s).every((option) => plain(s, option)),
  cipherSelect,
  /** As many options name a cipher as a select of encryption has. */
  ciphers: (s) =>
    s.d.siblings.length <= 8 && among(s, (t) => cipher.test(t.text)) * 3 >= s.d.siblings.length,
  mailServer,
  outgoing,
  portNamed: (s) => /(?<![a-z])port(?![a-z])/.test(`${s.d.formName} ${s.d.hints}`),
  portValue,
  otherService: (s) => otherServices.test(s.name.text.replace('tcp', '')),
  rivals,
};

const protocols = (s: Subject, one: keyof Protocols, other: keyof Protocols) =>
  s.d.siblings.map(protocolsIn).some((n) => n[one] && !n[other]);
const telling = (s: Subject) =>
  s.d.siblings.filter((option) => {
    const named = protocolsIn(option);
    return named.pop !== named.imap;
  });

function plain(s: Subject, option: string): boolean {
  const bare = option.replace(/\(.*?\)/g, ' ').replace(/^((?:pop3?|imap4?)s?)(?::| -) .*$/, '$1');
  const rest = withoutProtocols(bare);
  return (
    rest.length <= 2 ||
    (rest.length <= 24 &&
      s.words.of(rest).is('secure|server|protocol|access|incoming|enable|allow'))
  );
}

// Whether a link acts on its page instead of leading to an article.
function actsHere(href: string): boolean {
  return (
    href === '' ||
    /^(?:#|\?|javascript:)|[?&](?:action|act|do|cmd|task|op|enable|disable|toggle|set)=/i.test(href)
  );
}

/**
 * The verdict of an outcome. Besides topics there are `protocol` (of the one the name names) and `on`, `off`, said of
 * what the `name`, the `scope` or the apps at large name: `scope-off`.
 */
export function verdictOf(
  said: string,
  s: Subject,
  confidence: number,
  inverse: boolean,
): Verdict | null {
  const verdict = (topic: string, turned = inverse): Verdict => ({
    topic: topic as TopicId,
    sense: turned ? 'inverse' : 'direct',
    confidence,
  });
  if (said === 'protocol') return verdict(s.named.pop ? 'protocol-pop' : 'protocol-imap');
  const [, whose, how] = /^(name|scope|apps)-(on|off)$/.exec(said) ?? [];
  if (!whose) return verdict(said);
  const apps = whose === 'apps' && s.scopeDepth > 2;
  const { pop, imap } = whose === 'name' ? s.named : apps ? { pop: true, imap: true } : s.scope;
  const off = how === 'off';
  if (pop && imap) return verdict('pop-imap-enable', off);
  return pop || imap ? verdict(`${pop ? 'pop' : 'imap'}-${off ? 'disable' : 'enable'}`) : null;
}
