// What an organisation tells its people, out of its policy. Checked by hand, since the panel inside a page reads it too
// and has no room for schemas. An administrator wrote it; rubbish gives nothing.

import type { Organisation } from '../panel/host.ts';

/** Longest note that is shown, in characters. */
const longestNote = 300;

function noteFrom(note: unknown): string | null {
  const trimmed = typeof note === 'string' ? note.trim() : '';
  return trimmed !== '' && trimmed.length <= longestNote ? trimmed : null;
}

function linkFrom(link: unknown): string | null {
  const address = typeof link === 'string' && URL.canParse(link) ? new URL(link) : null;
  return address?.protocol === 'https:' ? address.href : null;
}

/** What `policy` (all of `storage.managed`) tells people; null when that is nothing. */
export function organisationOf(policy: unknown): Organisation | null {
  if (typeof policy !== 'object' || policy === null) return null;
  const given = policy as Readonly<Record<string, unknown>>;
  const recommended = given.recommended === 'pop' || given.recommended === 'imap';
  const organisation = {
    recommended: recommended ? (given.recommended as 'pop' | 'imap') : null,
    note: noteFrom(given.note),
    link: linkFrom(given.link),
  };
  return Object.values(organisation).some((value) => value !== null) ? organisation : null;
}
