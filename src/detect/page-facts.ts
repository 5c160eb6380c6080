// What a page shows as a whole, and what of the single findings holds in its light.

import type { TopicId } from '../knowledge/topic-ids.ts';
import type { Candidate } from './choices.ts';
import { doubtful } from './classify/index.ts';
import { type PageFacts, protocolsIn } from './classify/subject.ts';
import { fetching, cipher as namesCipher, otherServices, smtp } from './classify/wire.ts';
import { attr, closest } from './dom.ts';
import type { Words } from './lexicon/words.ts';
import { textOf } from './reading.ts';
import { normalise } from './text.ts';
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

const headings = 'h1,h2,[role=heading],[aria-current],[aria-selected=true]';
const bothIn = (texts: readonly string[]) =>
  texts.some((text) => protocolsIn(text).pop) && texts.some((text) => protocolsIn(text).imap);

// Titles of pages that watch or shield services instead of setting up mail.
const watched =
  /^(?:[\p{L} ]{0,12}\bmonitors?|(?:new|add|edit) monitor|uptime.{0,20}|firewall.{0,20})$/u;

/** What the page as a whole shows. Yields between pieces of work. */
export function* factsOf(
  seen: readonly Seen[],
  known: boolean,
  document: Document,
  words: Words,
): Generator<void, PageFacts> {
  // Siblings of a radio are controls of their own.
  const options = seen.flatMap(({ told: d }) => (d.kind === 'select' ? d.siblings : []));
  const texts = new Set([...seen.flatMap(({ told: d }) => [d.name, ...d.groups]), ...options]);
  const services = new Set<string>();
  let pop = false;
  let imap = false;
  let pop3 = false;
  let mail = false;
  let presence = false;
  let virus = false;
  let read = 0;
  for (const text of texts) {
    if (++read % 32 === 0) yield;
    const named = protocolsIn(text);
    pop ||= named.pop;
    imap ||= named.imap;
    pop3 ||= /(?<![a-z])pop3(?!\.[a-z])/.test(text);
    mail ||= imap || pop3 || smtp.test(text) || words.of(text).is('mail');
    presence ||= /points? of (?:presence|sale|purchase)/.test(text);
    virus ||= /v[ií]rus|вирус/.test(text);
    const service = text.length < 60 && text.match(otherServices)?.[0];
    if (service) services.add(service);
  }
  yield;
  // Parameters of an interface, as documentation lists them.
  const code = seen.filter(({ told: d }) => /^[a-z]+(?:_[a-z]+)+$/.test(d.name)).length > 1;
  const fields = seen.filter((s) => s.spotted.kind === 'field').map((s) => s.told);
  const some = (test: (d: Description) => boolean) => seen.some((one) => test(one.told));
  const server = fields.some(
    (d) => words.of(d.name).is('server -port') || /host|server/.test(`${d.formName} ${d.hints}`),
  );
  const port = fields.some(
    (d) => words.of(d.name).is('port') || /^(?:110|995|143|993)$/.test(d.fieldText),
  );
  const cipher = some((d) => namesCipher.test(d.name)) || options.some((o) => namesCipher.test(o));
  const password = document.querySelector('input[type=password]') !== null;
  const heads = [
    document.title,
    ...[...document.querySelectorAll(headings)].slice(0, 20).map((head) => textOf(head)),
  ]
    .map(normalise)
    .map((text) => words.of(text));
  const settings =
    known ||
    heads.some((head) => head.is('settings')) ||
    /setting|option|pref|config|account|admin|profile|setup/i.test(
      location.pathname + location.hash,
    );
  const headed =
    settings ||
    heads.some((head) => head.is('account|server|client|access|fetch') || fetching.test(head.text));
  // A firewall, a router, a monitor.
  const shield =
    services.has('udp') ||
    options.includes('tcp') ||
    some((d) => /^(?:192\.168|10\.\d+)\.\d+/.test(d.fieldText)) ||
    heads.some((head) => watched.test(head.text));
  const network = shield || virus || services.size >= 3;
  return {
    known,
    pop,
    imap,
    about:
      known ||
      (mail &&
        !code &&
        !shield &&
        (imap || pop3 || !presence) &&
        !heads.some((head) => head.is('survey'))),
    loose: !known && pop && !pop3 && !imap,
    network,
    accountForm:
      (fields.length > 0 && password && (port || cipher || bothIn(options) || known)) ||
      ((server || (port && cipher && headed)) && !network),
    serverForm: server && port,
    settings,
    links: seen.every(({ spotted: c }) => c.kind === 'link' || c.kind === 'button'),
  };
}

const wire: ReadonlySet<TopicId> = new Set([
  'tls-mode',
  'server-port',
  'check-interval',
  'imap-path-prefix',
]);

/** Keeps what makes sense on this page: some topics only beside others, the doubtful only among the sure. */
export function settle(findings: readonly Finding[], page: PageFacts): Finding[] {
  const sure = findings.filter((f) => f.confidence > doubtful);
  const topics = new Set(sure.map((f) => f.topic));
  const access = [...topics].some((t) => /^(?:pop|imap)-/.test(t));
  const believed =
    page.settings ||
    page.serverForm ||
    sure.some((f) => !wire.has(f.topic) && !/^(?:protocol|oauth|activesync)/.test(f.topic));
  return findings.filter((f) => {
    if (f.confidence <= doubtful && !believed) return false;
    if (f.topic.startsWith('protocol-') && f.kind !== 'radio' && !page.accountForm && !believed)
      return false;
    if (f.topic === 'forwarding') return access || page.known;
    if (wire.has(f.topic) && !page.accountForm && !sure.some((other) => !wire.has(other.topic)))
      return false;
    if (f.kind === 'radio' && f.topic.startsWith('protocol-')) {
      return page.accountForm || page.known || both(findings);
    }
    return true;
  });
}

const both = (findings: readonly Finding[]) =>
  findings.some((f) => f.topic === 'protocol-pop') &&
  findings.some((f) => f.topic === 'protocol-imap');
