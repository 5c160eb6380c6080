import { describe, expect, it } from 'vitest';
import { activeLexicons, lexiconFor } from '../../../src/detect/language.ts';
import { allLexicons } from '../../../src/detect/lexicon/all.ts';
import { de } from '../../../src/detect/lexicon/de.ts';
import { en } from '../../../src/detect/lexicon/en.ts';
import { Words } from '../../../src/detect/lexicon/words.ts';
import { normalise } from '../../../src/detect/text.ts';

const words = new Words([en]);
const of = (text: string) => words.of(normalise(text));

describe('conditions', () => {
  it('ask for all, for one of several, for none', () => {
    const terms = of('Delete messages from the server after downloading them');
    expect(terms.is('remove server')).toBe(true);
    expect(terms.is('remove|archive server')).toBe(true);
    expect(terms.is('remove -forward|spam')).toBe(true);
    expect(terms.is('remove -server')).toBe(false);
  });

  it('tell "do not delete" from "delete"', () => {
    expect(of("Don't delete messages from the server").is('keep')).toBe(true);
    expect(of('Delete messages from the server').is('keep')).toBe(false);
  });
});

describe('short answers', () => {
  it.each([
    ['Yes', 'yes'],
    ['Enabled', 'yes'],
    ['Off', 'no'],
    ['No', 'no'],
    ['Enable the vacation responder', null],
    ['', null],
  ] as const)('"%s" is %s', (text, answer) => expect(words.answer(normalise(text))).toBe(answer));
});

describe('the lexicons', () => {
  it('are at least 32 languages', () => {
    expect(new Set(allLexicons.map(({ lang }) => lang)).size).toBe(allLexicons.length);
    expect(allLexicons.length).toBeGreaterThanOrEqual(32);
  });

  it.each(allLexicons.map((lexicon) => [lexicon.lang, lexicon] as const))(
    '%s has every concept, in patterns that compile',
    (_, lexicon) => {
      const own = new Words([lexicon]);
      for (const concept of Object.keys(en)) {
        expect(lexicon[concept as keyof typeof en], concept).not.toBe('');
        if (concept !== 'lang') expect(() => own.of('imap').is(concept), concept).not.toThrow();
      }
      expect(() => own.unexplained('imap')).not.toThrow();
    },
  );

  it('are chosen by tag, and by the words where the tag lies', () => {
    expect(lexiconFor('pt-PT', allLexicons)?.lang).toBe('pt-BR');
    expect(lexiconFor('zh-Hant-HK', allLexicons)?.lang).toBe('zh-TW');
    expect(lexiconFor('no', allLexicons)?.lang).toBe('nb');
    const sample = normalise(
      'Wenn Sie das Programm für den Zugriff auf die Nachrichten nicht nutzen, ist es aus und der Abruf von der Seite endet mit dem Tag',
    );
    expect(activeLexicons('en', sample, [en, de]).map(({ lang }) => lang)).toEqual(['en', 'de']);
  });
});
