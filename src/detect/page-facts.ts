// What a page shows as a whole, and what of the single findings holds in its light.

import type { TopicId } from '../knowledge/topic-ids.ts';
import type { Candidate } from './choices.ts';
import { doubtful } from './classify/index.ts';
import { type PageFacts, protocolsIn } from './classify/subject.ts';
import { otherServices } from './classify/wire.ts';
import { attr, closest } from './dom.ts';
import type { Words } from './lexicon/words.ts';
import type { Description, Finding } from './types.ts';

/** A control and what is known of it. */
export interface Seen {
  readonly candidate: Candidate;
  description: Description;
}

/** Whether a setting names POP or IMAP itself. */
export function namesProtocol(d: Description): boolean {
  const named = protocolsIn(d.name);
  return d.kind !== 'link' && d.kind !== 'button' && (named.pop || named.imap);
}

/** Tells each radio the names of its family; what only repeats a sibling is no group. */
export function joinRadios(seen: readonly Seen[]): void {
  const families = new Map<unknown, Map<string, Seen[]>>();
  for (const one of seen) {
    if (one.candidate.kind !== 'radio') continue;
    const { element } = one.candidate;
    const name = attr(element, 'name');
    const holder = name
      ? (closest(element, 'form') ?? element.getRootNode())
      : (closest(element, '[role=radiogroup],fieldset') ?? element.parentElement?.parentElement);
    const byName = families.get(holder) ?? new Map<string, Seen[]>();
    families.set(holder, byName);
    byName.set(name, [...(byName.get(name) ?? []), one]);
  }
  for (const byName of families.values()) {
    for (const family of byName.values()) {
      const siblings = family.map((one) => one.description.name);
      for (const one of family) {
        const groups = one.description.groups.filter((text) => !siblings.includes(text));
        one.description = { ...one.description, siblings, groups };
      }
    }
  }
}

/** What the page as a whole shows. */
export function factsOf(
  seen: readonly Seen[],
  known: boolean,
  document: Document,
  words: Words,
): PageFacts {
  const texts = [
    ...new Set(seen.flatMap(({ description: d }) => [d.name, ...d.groups, ...d.siblings])),
  ];
  const named = texts.map(protocolsIn);
  const pop = named.some((n) => n.pop);
  const imap = named.some((n) => n.imap);
  const pop3 = texts.some((text) => /(?<![a-z])pop3/.test(text));
  const mail =
    (pop3 && imap) ||
    texts.some((text) => /(?<![a-z])smtp/.test(text) || words.of(text).is('mail'));
  const fields = seen.filter((s) => s.candidate.kind === 'field').map((s) => s.description);
  const some = (test: (d: Description) => boolean) => seen.some((one) => test(one.description));
  const server = fields.some(
    (d) => words.of(d.name).is('server -port') || /host|server/.test(`${d.formName} ${d.hints}`),
  );
  const port = fields.some(
    (d) => words.of(d.name).is('port') || /^(?:110|995|143|993)$/.test(d.fieldText),
  );
  const cipher = some(
    (d) =>
      /(?<![a-z])(?:ssl|tls|starttls)/.test(d.name) ||
      d.siblings.some((o) => /(?<![a-z])(?:ssl|tls|starttls)/.test(o)),
  );
  const password = document.querySelector('input[type=password]') !== null && fields.length > 0;
  const services = new Set(
    texts.flatMap((text) => (text.length < 60 ? (text.match(otherServices) ?? []) : [])),
  );
  return {
    known,
    pop,
    imap,
    about: known || mail,
    loose: !known && !pop3 && !imap,
    network: services.size >= 3,
    accountForm: password || ((server || (port && cipher)) && services.size < 3),
    links: seen.every(({ candidate: c }) => c.kind === 'link' || c.kind === 'button'),
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
  const believed = sure.some((f) => !f.topic.startsWith('protocol-'));
  return findings.filter((f) => {
    if (f.confidence <= doubtful && !believed) return false;
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
