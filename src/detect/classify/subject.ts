// What the rules look at: a description with the concepts of its texts and the protocols they name.

import type { TopicId } from '../../knowledge/topic-ids.ts';
import type { Terms, Words } from '../lexicon/words.ts';
import { namesImap, namesPop, withoutProtocols } from '../text.ts';
import type { Description, Sense } from '../types.ts';

/** Findings up to this confidence need others beside them: a poll's question is not a setting. */
export const doubtful = 0.72;

/** What the whole page shows, gathered before any control is judged. */
export interface PageFacts {
  /** The page is that of a known provider. */
  readonly known: boolean;
  /** Some control, label or heading names POP (or IMAP). */
  readonly pop: boolean;
  readonly imap: boolean;
  /** The page speaks of mail at all. */
  readonly about: boolean;
  /** "POP" stands alone, no POP3 and no IMAP near: it may be music, a display, a payment. */
  readonly loose: boolean;
  /** The page lists network services: a firewall, a router, a monitor. */
  readonly network: boolean;
  /** There is a form for an account on a mail server: fields for server, port or user and password. */
  readonly accountForm: boolean;
  /** That form names the server and its port. */
  readonly serverForm: boolean;
  /** Its title, a heading, or its address says that it is for settings. */
  readonly settings: boolean;
  /** One of these is about accounts, servers or access. */
  readonly accountHead: boolean;
  /** The page has no control that sets a value: an article, not a form. */
  readonly links: boolean;
}

/** Which protocols a text names. */
export interface Protocols {
  readonly pop: boolean;
  readonly imap: boolean;
}

/** One control as the rules see it. */
export interface Subject {
  readonly d: Description;
  readonly page: PageFacts;
  readonly words: Words;
  readonly name: Terms;
  /** Nearest group text. */
  readonly near: Terms;
  readonly groups: readonly Terms[];
  /** Protocols its name names. */
  readonly named: Protocols;
  /** Protocols it is about: of its name, else of the nearest group that names one. */
  readonly scope: Protocols;
  /** Index of the group that gave the scope; -1 when the name did, 99 when none did. */
  readonly scopeDepth: number;
  /** The name is a short answer. */
  readonly answer: 'yes' | 'no' | null;
  /** Share of the name's letters that no concept explains. */
  unexplained(): number;
}

/** What a rule finds: a topic, its sense, how sure. */
export interface Verdict {
  readonly topic: TopicId;
  readonly sense?: Sense;
  readonly confidence: number;
}

/** Which protocols `text` (normal form) names. */
export function protocolsIn(text: string): Protocols {
  return { pop: namesPop(text), imap: namesImap(text) };
}

/** Prepares `d` for the rules. */
export function subjectOf(d: Description, page: PageFacts, words: Words): Subject {
  const named = protocolsIn(d.name);
  let scope = named;
  let scopeDepth = named.pop || named.imap ? -1 : 99;
  for (let i = 0; i < d.groups.length && scopeDepth === 99; i++) {
    const found = protocolsIn(d.groups[i] ?? '');
    if (found.pop || found.imap) {
      scope = found;
      scopeDepth = i;
    }
  }
  let share: number | undefined;
  return {
    d,
    page,
    words,
    name: words.of(d.name),
    near: words.of(d.groups[0] ?? ''),
    groups: d.groups.map((text) => words.of(text)),
    named,
    scope,
    scopeDepth,
    answer: words.answer(d.name),
    unexplained() {
      share ??= words.unexplained(withoutProtocols(d.name));
      return share;
    },
  };
}
