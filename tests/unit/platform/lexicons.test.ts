// Which lexicons a page gets is told by its language tag, and a page can never name a file.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allLexiconFiles, lexiconFiles } from '../../../src/platform/lexicons.ts';

const known = ['de', 'he', 'nb', 'pt-BR', 'pt-PT', 'zh-CN', 'zh-TW'];

describe('lexicons for a page', () => {
  it.each<[string, string[]]>([
    ['de', ['de']],
    ['de-CH', ['de']],
    ['DE_at', ['de']],
    ['pt-br', ['pt-BR']],
    ['pt', ['pt-BR', 'pt-PT']],
    ['pt-AO', ['pt-BR', 'pt-PT']],
    ['zh-TW', ['zh-TW']],
    ['iw', ['he']],
    ['no', ['nb']],
    ['nn-NO', ['nb']],
    ['en', []],
    ['', []],
    ['tlh', []],
  ])('in %s', (lang, tags) => {
    expect(lexiconFiles(lang, known)).toEqual(allLexiconFiles(tags));
  });

  it('are only ever files of our own list', () => {
    const files = new Set(allLexiconFiles(known));
    fc.assert(
      fc.property(fc.string(), (lang) => {
        for (const file of lexiconFiles(lang, known)) expect(files.has(file)).toBe(true);
      }),
    );
  });
});
