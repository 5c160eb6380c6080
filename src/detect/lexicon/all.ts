// Every language, for tools and tests. The extension itself loads languages one by one.

import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { ptBR } from './pt-BR.ts';
import type { Lexicon } from './types.ts';

/** All lexicons, English first. */
export const allLexicons: readonly Lexicon[] = [
  en,
  de,
  es,
  fr,
  it,
  nl,
  ptBR,
];
