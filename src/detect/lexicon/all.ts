// Every language, for tools and tests. The extension itself loads languages one by one.

import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { ptBR } from './pt-BR.ts';
import { ru } from './ru.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';
import { zhCN } from './zh-CN.ts';
import type { Lexicon } from './types.ts';

/** All lexicons, English first. */
export const allLexicons: readonly Lexicon[] = [
  en,
  de,
  es,
  fr,
  it,
  ja,
  ko,
  nl,
  pl,
  ptBR,
  ru,
  tr,
  uk,
  zhCN,
];
