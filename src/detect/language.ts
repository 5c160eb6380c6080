// Which languages a page is read in: what it declares, what its words say, and English.

import type { Lexicon } from './lexicon/types.ts';
import { Words } from './lexicon/words.ts';

/** The lexicon for a BCP 47 tag: exact, else by language and script, else by language; or undefined. */
export function lexiconFor(tag: string, lexicons: readonly Lexicon[]): Lexicon | undefined {
  const wanted = tag.toLowerCase().replace('_', '-');
  const base = wanted.split('-')[0];
  const traditional = /^zh-(?:hant|tw|hk|mo)/.test(wanted);
  return (
    lexicons.find((l) => l.lang.toLowerCase() === wanted) ??
    (base === 'zh'
      ? lexicons.find((l) => l.lang === (traditional ? 'zh-TW' : 'zh-CN'))
      : undefined) ??
    (base === 'no' || base === 'nn' ? lexicons.find((l) => l.lang === 'nb') : undefined) ??
    lexicons.find((l) => l.lang.toLowerCase() === base) ??
    lexicons.find((l) => l.lang.toLowerCase().split('-')[0] === base)
  );
}

/**
 * The lexicons to read a page with: English, the declared language, and where the words fit another language
 * clearly better (a missing or lying `lang`), that one.
 * @param sample some thousand characters of the page's labels and headings, in normal form
 */
export function activeLexicons(
  declared: string,
  sample: string,
  lexicons: readonly Lexicon[],
): Lexicon[] {
  const stated = declared ? lexiconFor(declared, lexicons) : undefined;
  const fits = lexicons
    .map((lexicon) => ({ lexicon, fit: Words.fit(lexicon, sample) }))
    .sort((a, b) => b.fit - a.fit);
  const best = fits[0];
  const statedFit = fits.find((f) => f.lexicon === stated)?.fit ?? 0;
  const active = new Set<Lexicon>();
  for (const lexicon of lexicons) if (lexicon.lang === 'en') active.add(lexicon);
  if (stated) active.add(stated);
  if (best && best.fit >= 2 && best.fit > statedFit + 1) active.add(best.lexicon);
  const second = fits[1];
  if (!stated && second && best && second.fit >= 3 && second.fit >= best.fit - 1)
    active.add(second.lexicon);
  return [...active];
}
