import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLanguages, declaredLanguage } from '../../../src/content/languages.ts';
import type { Lexicon } from '../../../src/detect/lexicon/types.ts';

const lexicon = (lang: string) => ({ lang }) as Lexicon;
const page = globalThis as unknown as {
  document: unknown;
  __popOrImapLexicons: Lexicon[] | undefined;
};
const speak = (lang: string) => {
  page.document = { documentElement: { lang } };
};

let asked: (string | null)[] = [];
const create = () => {
  globalThis.__popOrImapEnglish = lexicon('en');
  return createLanguages((lang) => asked.push(lang));
};
const tags = (lexicons: readonly Lexicon[]) => lexicons.map(({ lang }) => lang);

beforeEach(() => {
  asked = [];
  page.__popOrImapLexicons = undefined;
});
afterEach(() => {
  page.document = undefined;
});

describe('the languages of a stay', () => {
  it('are English and what was injected, each told once', () => {
    page.__popOrImapLexicons = [lexicon('de')];
    const languages = create();
    expect(tags(languages.news())).toEqual(['en', 'de']);
    page.__popOrImapLexicons.push(lexicon('de'), lexicon('fr'));
    expect(tags(languages.news())).toEqual(['fr']);
    expect(languages.news()).toEqual([]);
  });

  it.each(['', 'en', 'en-GB', 'EN_us'])('need nothing for a page in "%s"', (lang) => {
    speak(lang);
    const languages = create();
    languages.news();
    languages.declare();
    expect(asked).toEqual([]);
  });

  it('are asked for when the page declares one later, each once', () => {
    const languages = create();
    languages.news();
    for (const lang of ['', 'de', 'de', 'fr', 'de']) {
      speak(lang);
      languages.declare();
    }
    expect(asked).toEqual(['de', 'fr']);
  });

  it('are not asked for when they are there', () => {
    page.__popOrImapLexicons = [lexicon('pt-BR')];
    const languages = create();
    languages.news();
    speak('pt');
    languages.declare();
    expect(asked).toEqual([]);
  });

  it('are all asked for once when words are missing', () => {
    speak('en');
    const languages = create();
    languages.news();
    languages.missWords();
    languages.answered();
    languages.missWords();
    expect(asked).toEqual([null]);
  });

  it('are not all asked for while the declared one is on its way', () => {
    speak('de');
    const languages = create();
    languages.news();
    languages.declare();
    languages.missWords();
    expect(asked).toEqual(['de']);
    languages.answered();
    languages.missWords();
    expect(asked).toEqual(['de', null]);
  });

  it('are all asked for when only the declared one is there and helps no further', () => {
    speak('de');
    page.__popOrImapLexicons = [lexicon('de')];
    const languages = create();
    languages.news();
    languages.missWords();
    expect(asked).toEqual([null]);
  });

  it('are not asked for again when they came in an earlier stay', () => {
    speak('de');
    page.__popOrImapLexicons = [lexicon('de'), lexicon('fr')];
    const languages = create();
    languages.news();
    languages.missWords();
    expect(asked).toEqual([]);
  });
});

describe('the declared language', () => {
  it.each([
    ['pt_BR', 'pt_BR'],
    [' de ', 'de'],
    ['../../manifest', 'manifest'],
    ['x'.repeat(99), 'x'.repeat(35)],
  ])('"%s" is told as "%s"', (lang, told) => {
    speak(lang);
    expect(declaredLanguage()).toBe(told);
  });
});
