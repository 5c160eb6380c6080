// Languages that are also written with other letters: without accents, or with look-alikes.

import type { Lexicon } from './types.ts';

/**
 * `lexicon` with each pattern also as `respell` writes it; `common` stays, since words tell a language by their letters.
 * @param respell gives another spelling of a pattern, or the pattern itself when there is none
 */
export function alsoSpelt(
  lexicon: Lexicon,
  ...respell: readonly ((pattern: string) => string)[]
): Lexicon {
  const widen = (text: string): string => {
    const list = text.split('|');
    return [...new Set([...list, ...respell.flatMap((other) => list.map(other))])].join('|');
  };
  const entries = Object.entries(lexicon).map(([key, text]) => [
    key,
    key === 'lang' || key === 'common' ? text : widen(text),
  ]);
  return Object.fromEntries(entries) as unknown as Lexicon;
}

/** `pattern` without accents, as in capitals or on a keyboard of another country. */
export function withoutAccents(pattern: string): string {
  return pattern
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/đ/g, 'd');
}
