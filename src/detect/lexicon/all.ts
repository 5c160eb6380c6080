// Every language, for tools and tests. The extension itself loads languages one by one.

import { cs } from './cs.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { hu } from './hu.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { ptBR } from './pt-BR.ts';
import { ro } from './ro.ts';
import { ru } from './ru.ts';
import { sk } from './sk.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';
import { zhCN } from './zh-CN.ts';
import { zhTW } from './zh-TW.ts';
import type { Lexicon } from './types.ts';

/** All lexicons, English first. */
export const allLexicons: readonly Lexicon[] = [
  en,
  cs,
  de,
  es,
  fr,
  hu,
  it,
  ja,
  ko,
  nl,
  pl,
  ptBR,
  ro,
  ru,
  sk,
  tr,
  uk,
  zhCN,
  zhTW,
];
