// Which languages this page is read in, and which the background is asked for. A page may set `<html lang>` after we
// came, change it, or lie; so a stay asks for each declared language once, and for all others once when the page
// names POP or IMAP in words that nobody understood.

import { lexiconFor } from '../detect/language.ts';
import type { Lexicon } from '../detect/lexicon/types.ts';
import type {} from './world.ts';

/** The languages of one stay. */
export interface Languages {
  /** Lexicons that arrived since the last call; at first all there are. */
  news(): Lexicon[];
  /** Asks for the declared language when its lexicon is not there. */
  declare(): void;
  /** Words were not understood: asks for all languages, unless an answer is under way or they are there. */
  missWords(): void;
  /** The background has answered. */
  answered(): void;
}

/** The page's language tag, or what is left of it; empty when it has none. */
export function declaredLanguage(): string {
  return document.documentElement.lang.replace(/[^\w-]/g, '').slice(0, 35);
}

/** `ask` requests the lexicons of one language tag, or of all languages for null. */
export function createLanguages(ask: (lang: string | null) => void): Languages {
  const english = globalThis.__popOrImapEnglish;
  const known = new Map<string, Lexicon>();
  const asked = new Set<string | null>();
  let waiting = false;

  const request = (lang: string | null) => {
    if (asked.has(lang)) return;
    asked.add(lang);
    waiting = true;
    ask(lang);
  };
  const declared = () => lexiconFor(declaredLanguage() || 'en', [...known.values()]);

  return {
    news() {
      const all = [...(english ? [english] : []), ...(globalThis.__popOrImapLexicons ?? [])];
      const fresh = all.filter(({ lang }) => !known.has(lang));
      for (const lexicon of fresh) known.set(lexicon.lang, lexicon);
      return fresh;
    },
    declare() {
      if (!declared()) request(declaredLanguage());
    },
    missWords() {
      const others = [...known.values()].some((one) => one !== english && one !== declared());
      if (!waiting && !others) request(null);
    },
    answered() {
      waiting = false;
    },
  };
}
