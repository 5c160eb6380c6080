// Finds words of the glossary in a sentence, so that they can lead to their explanation. Pure.

import { type TermId, terms } from '../knowledge/glossary.ts';
import type { Text } from '../knowledge/text.ts';

/** A stretch of a sentence; with a term when it is a word of the glossary. */
export interface Stretch {
  readonly words: string;
  readonly term: TermId | null;
}

/** Splits sentences at words of the glossary. */
export type TermFinder = (sentence: string, except?: string) => Stretch[];

// The two that everything here is about, and words everybody knows: as links they would only be noise.
const plainWords: ReadonlySet<TermId> = new Set(['pop', 'imap', 'server', 'webmail', 'client']);

/** "TLS (SSL)" is written "TLS" or "SSL", "Archive file (mbox, PST)" "mbox" as well. */
function formsOf(name: string): string[] {
  return name.split(/[(),]/).flatMap((form) => form.trim() || []);
}

const escaped = (form: string) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Abbreviations are matched as they are written: an "IDLE" is not idle. */
function patternOf(form: string): string {
  if (form === form.toUpperCase()) return escaped(form);
  return [...escaped(form)]
    .map((letter, index) => {
      const [small, big] = [letter.toLowerCase(), letter.toUpperCase()];
      return index === 0 && small !== big ? `[${small}${big}]` : letter;
    })
    .join('');
}

/** A finder for the words of `text`. Each term is linked once in a sentence, where it first stands. */
export function createTermFinder(text: Text): TermFinder {
  const forms = new Map<string, TermId>();
  for (const { id, name } of terms) {
    if (plainWords.has(id)) continue;
    for (const form of formsOf(text(name))) forms.set(form.toLowerCase(), id);
  }
  const names = terms
    .filter(({ id }) => !plainWords.has(id))
    .flatMap(({ name }) => formsOf(text(name)));
  // The longest first: "app password" before "password". Inside a word nothing is found, except in scripts that do not
  // part words.
  const alternatives = names
    .sort((a, b) => b.length - a.length)
    .map(patternOf)
    .join('|');
  const apart = '(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\p{N}-])';
  const end = apart.replace('?<!', '?!');
  const words = names.length > 0 ? new RegExp(`${apart}(?:${alternatives})${end}`, 'gu') : null;
  return (sentence, except) => {
    const stretches: Stretch[] = [];
    const linked = new Set<string | undefined>([except]);
    let from = 0;
    for (const match of words ? sentence.matchAll(words) : []) {
      const term = forms.get(match[0].toLowerCase());
      if (!term || linked.has(term)) continue;
      linked.add(term);
      if (match.index > from)
        stretches.push({ words: sentence.slice(from, match.index), term: null });
      stretches.push({ words: match[0], term });
      from = match.index + match[0].length;
    }
    if (from < sentence.length) stretches.push({ words: sentence.slice(from), term: null });
    return stretches;
  };
}
