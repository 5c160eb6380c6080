// Serbian, in both scripts: the words of hr.ts, which has the Serbian ones too, and the same in Cyrillic letters.

import { spelt } from './hr.ts';
import { alsoSpelt, withoutAccents } from './spellings.ts';
import type { Lexicon } from './types.ts';

const letters: Readonly<Record<string, string>> = {
  lj: 'љ',
  nj: 'њ',
  dž: 'џ',
  a: 'а',
  b: 'б',
  c: 'ц',
  č: 'ч',
  ć: 'ћ',
  d: 'д',
  đ: 'ђ',
  e: 'е',
  f: 'ф',
  g: 'г',
  h: 'х',
  i: 'и',
  j: 'ј',
  k: 'к',
  l: 'л',
  m: 'м',
  n: 'н',
  o: 'о',
  p: 'п',
  r: 'р',
  s: 'с',
  š: 'ш',
  t: 'т',
  u: 'у',
  v: 'в',
  z: 'з',
  ž: 'ж',
};

/** A pattern in Cyrillic letters. */
function inCyrillic(pattern: string): string {
  return pattern.replace(/lj|nj|dž|[a-zčćđšž]/g, (letter) => letters[letter] ?? letter);
}

/** Serbian. */
export const sr: Lexicon = {
  ...alsoSpelt({ lang: 'sr', ...spelt }, withoutAccents, inCyrillic),
  common:
    'је$|су$|није$|нису$|ће$|који$|која$|које$|ово$|шта$|након$|ако$|подешавањ|лозинк|поруке$|порука$|налог$|сачувај|сандуч|преузм|podešavanj|fascikl|sačuvaj|sanduč',
};
