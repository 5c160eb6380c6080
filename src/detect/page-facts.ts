// What a page shows as a whole, and what of the single findings holds in its light.

import type { TopicId } from '../knowledge/topic-ids.ts';
import type { Candidate } from './choices.ts';
import { doubtful, type PageFacts, protocolsIn } from './classify/subject.ts';
import { cipher as namesCipher } from './classify/wire.ts';
import { attr, closest } from './dom.ts';
import type { Words } from './lexicon/words.ts';
import type { Description, Finding } from './types.ts';

/** A control and what is known of it. */
export interface Seen {
  readonly spotted: Candidate;
  told: Description;
}

/** Whether a setting names POP or IMAP itself. */
export function namesProtocol(d: Description): boolean {
  const named = protocolsIn(d.name);
  return d.kind !== 'link' && d.kind !== 'button' && (named.pop || named.imap);
}

/** Tells controls their neighbours: radios the names of their family, which are no groups then; boxes what stands before. */
export function joinNeighbours(seen: readonly Seen[]): void {
  let before: string[] = [];
  for (const one of seen) {
    const { kind, name } = one.told;
    one.told = { ...one.told, before };
    if (kind === 'checkbox' || kind === 'switch') before = [name, ...before].slice(0, 2);
  }
  const families = new Map<unknown, Map<string, Seen[]>>();
  for (const one of seen) {
    if (one.spotted.kind !== 'radio') continue;
    const { element } = one.spotted;
    const name = attr(element, 'name');
    const holder = name
      ? (closest(element, 'form') ?? element.getRootNode())
      : (closest(element, '[role=radiogroup],fieldset') ?? element.parentElement?.parentElement);
    const byName = families.get(holder) ?? new Map<string, Seen[]>();
    families.set(holder, byName);
    const family = byName.get(name);
    if (family) family.push(one);
    else byName.set(name, [one]);
  }
  for (const byName of families.values()) {
    for (const family of byName.values()) {
      // A page may have thousands under one name; each of them would carry all.
      const siblings = family.slice(0, 50).map((one) => one.told.name);
      for (const one of family) {
        const groups = one.told.groups.filter((text) => !siblings.includes(text));
        one.told = { ...one.told, siblings, groups };
      }
    }
  }
}

const bothIn = (texts: readonly string[]) =>
  texts.some((text) => protocolsIn(text).pop) && texts.some((text) => protocolsIn(text).imap);

/** What is looked at to judge a page as a whole. */
export interface PageView {
  /** The document, and those of frames that belong to it. */
  readonly pages: readonly Document[];
  readonly words: Words;
  readonly seen: readonly Seen[];
  /** Names of controls, of what they stand in, and of options; each once. */
  readonly texts: ReadonlySet<string>;
  /** Names of options of selects. */
  readonly options: readonly string[];
  /** Some text names POP (or IMAP). */
  readonly pop: boolean;
  readonly imap: boolean;
  /** A form names a mail server and its port. */
  readonly serverForm: boolean;
}

/** What only a page that no provider declares makes doubtful. */
export interface Doubts
  extends Pick<PageFacts, 'about' | 'loose' | 'network' | 'settings' | 'accountHead'> {}

/** What a page that no provider declares has to show; comes with `elsewhere.js`. */
export interface Elsewhere {
  /** Whether the address is that of a message that is being read or written. */
  readonly reads: (location: Location) => boolean;
  /** Whether settings may stand in `frame`, which shows a page of this address. */
  readonly enters: (frame: Element, location: Location) => boolean;
  readonly doubts: (view: PageView) => Generator<void, Doubts>;
  /** What of the findings holds in the light of the whole page. */
  readonly keep: (findings: readonly Finding[], page: PageFacts) => Generator<void, Finding[]>;
}

const none: Doubts = {
  about: true,
  loose: false,
  network: false,
  settings: true,
  accountHead: true,
};

/** What the page as a whole shows. Yields between pieces of work. */
export function* factsOf(
  seen: readonly Seen[],
  pages: readonly Document[],
  words: Words,
  elsewhere: Elsewhere | null,
): Generator<void, PageFacts> {
  // Siblings of a radio are controls of their own.
  const options = seen.flatMap(({ told: d }) => (d.kind === 'select' ? d.siblings : []));
  const texts = new Set([...seen.flatMap(({ told: d }) => [d.name, ...d.groups]), ...options]);
  let pop = false;
  let imap = false;
  let read = 0;
  for (const text of texts) {
    if (++read % 32 === 0) yield;
    const named = protocolsIn(text);
    pop ||= named.pop;
    imap ||= named.imap;
  }
  yield;
  // A field for an address is one to forward to or to sign in with, and tells no form for an account on a server.
  const fields = seen
    .filter(({ spotted: c }) => c.kind === 'field' && attr(c.element, 'type') !== 'email')
    .map((s) => s.told);
  const server = fields.some(
    (d) => words.of(d.name).is('server -port') || /host|server/.test(`${d.formName} ${d.hints}`),
  );
  const port = fields.some(
    (d) => words.of(d.name).is('port') || /^(?:110|995|143|993)$/.test(d.fieldText),
  );
  const cipher =
    seen.some(({ told: d }) => namesCipher.test(d.name)) ||
    options.some((o) => namesCipher.test(o));
  const password = pages.some((page) => page.querySelector('input[type=password]'));
  const known = !elsewhere;
  const serverForm = server && port;
  const view = { pages, words, seen, texts, options, pop, imap, serverForm };
  const doubts = elsewhere ? yield* elsewhere.doubts(view) : none;
  return {
    ...doubts,
    known,
    pop,
    imap,
    accountForm:
      (fields.length > 0 && password && (port || cipher || bothIn(options) || known)) ||
      ((server || (port && cipher && doubts.accountHead)) && !doubts.network),
    serverForm,
    links: seen.every(({ spotted: c }) => c.kind === 'link' || c.kind === 'button'),
  };
}

/** Topics of the wire: on their own they are about any server. */
export const wire: ReadonlySet<TopicId> = new Set([
  'tls-mode',
  'server-port',
  'check-interval',
  'imap-path-prefix',
]);

/** Keeps what makes sense on this page: some topics only beside others. */
export function settle(findings: readonly Finding[], page: PageFacts): Finding[] {
  const alone =
    !page.accountForm && !findings.some((f) => !wire.has(f.topic) && f.confidence > doubtful);
  return findings.filter((f) => !(alone && wire.has(f.topic)));
}
