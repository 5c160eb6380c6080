// What of the findings on a page that no provider declares is believed: the doubtful only among the sure, some topics
// only beside others.

import { doubtful, type PageFacts } from '../classify/subject.ts';
import { fetching } from '../classify/wire.ts';
import { wire } from '../page-facts.ts';
import type { Finding } from '../types.ts';
import { isCutAway } from './cut-away.ts';
import { labelsOther } from './titles.ts';

/** The findings that hold. Yields between pieces of work. */
export function* kept(findings: readonly Finding[], page: PageFacts): Generator<void, Finding[]> {
  const seen = new Set<number>();
  for (const { element, key, parent, label } of findings) {
    yield;
    if (parent === undefined ? !other(label) && !isCutAway(element) : seen.has(parent))
      seen.add(key);
  }
  return believed(
    findings.filter((f) => seen.has(f.key)),
    page,
  );
}

const other = (label: string) => labelsOther(label) && !fetching.test(label);

// What becomes of copies is a choice beside letting POP in, or in an account's form; alone it is of files or backups.
const copies = (findings: readonly Finding[]) =>
  findings.every((f) =>
    /^(?:leave-on|remove-after|pop-after|pop-history|check-|forwarding|delete-when)/.test(f.topic),
  );

// Without a word in title, heading or address that says so, a page of few findings is no page of settings: cards,
// reviews, lists of events and courses have a few.
const plenty = 8;

/** The findings that hold beside each other on this page. */
export function believed(findings: readonly Finding[], page: PageFacts): Finding[] {
  const sure = findings.filter((f) => f.confidence > doubtful);
  const topics = new Set(sure.map((f) => f.topic));
  const access = [...topics].some((t) => /^(?:pop|imap)-/.test(t));
  if (!page.accountForm && (copies(sure) || (!page.settings && sure.length < plenty))) return [];
  const firm =
    page.settings ||
    page.serverForm ||
    sure.some((f) => !wire.has(f.topic) && !/^(?:protocol|oauth|activesync)/.test(f.topic));
  const both =
    findings.some((f) => f.topic === 'protocol-pop') &&
    findings.some((f) => f.topic === 'protocol-imap');
  return findings.filter((f) => {
    if (f.confidence <= doubtful && !firm) return false;
    if (f.topic === 'forwarding') return access;
    if (!f.topic.startsWith('protocol-') || page.accountForm) return true;
    return f.kind === 'radio' ? both : firm;
  });
}
