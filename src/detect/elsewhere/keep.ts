// What of the findings on a page that no provider declares is believed: the doubtful only among the sure, some topics
// only beside others.

import { doubtful, type PageFacts } from '../classify/subject.ts';
import { type PageView, wire } from '../page-facts.ts';
import type { Finding } from '../types.ts';

/** The findings that hold. Yields between pieces of work. */
export function* kept(
  findings: readonly Finding[],
  page: PageFacts,
  _view: PageView,
): Generator<void, Finding[]> {
  const sure = findings.filter((f) => f.confidence > doubtful);
  const topics = new Set(sure.map((f) => f.topic));
  const access = [...topics].some((t) => /^(?:pop|imap)-/.test(t));
  const believed =
    page.settings ||
    page.serverForm ||
    sure.some((f) => !wire.has(f.topic) && !/^(?:protocol|oauth|activesync)/.test(f.topic));
  const both =
    findings.some((f) => f.topic === 'protocol-pop') &&
    findings.some((f) => f.topic === 'protocol-imap');
  yield;
  return findings.filter((f) => {
    if (f.confidence <= doubtful && !believed) return false;
    if (f.topic === 'forwarding') return access;
    if (!f.topic.startsWith('protocol-') || page.accountForm) return true;
    return f.kind === 'radio' ? both : believed;
  });
}
