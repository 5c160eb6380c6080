// The rules as they are written: every word of them is known, and the short forms that the build makes say the same.

import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as source from '../../../src/detect/classify/index.ts';
import { rules, said, terms } from '../../../src/detect/classify/rules.data.ts';
import type { PageFacts } from '../../../src/detect/classify/subject.ts';
import { facts, numbers, places, shapes } from '../../../src/detect/classify/vocabulary.ts';
import { en } from '../../../src/detect/lexicon/en.ts';
import { Words } from '../../../src/detect/lexicon/words.ts';
import type { ChoiceKind, Description } from '../../../src/detect/types.ts';
import { dataModules } from '../../../tools/build/data-modules.mjs';
import { shortConcepts } from '../../../tools/build/short-concepts.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const lines = rules.flatMap((rule) => rule.split('\n'));
const conditions = [...lines.map((line) => line.split('=>')[0] ?? ''), ...Object.values(terms)];

describe('the rules', () => {
  it('use known places, numbers, facts, shapes, concepts and shared conditions', () => {
    const unknown = conditions.flatMap((condition) => {
      const words = condition.match(/[^\s()|![]+\[[^\]]*\](?::\w+)?|[^\s()|![]+/g) ?? [];
      return words.filter((word) => {
        if (word.startsWith('$')) return !(word.slice(1) in terms);
        const [, name = '', limit, concepts, shape] =
          /^([a-zA-Z]+)\d?([<>]-?[\d.]+)?(?:\[(.*)\])?(?::(\w+))?$/.exec(word) ?? [];
        if (shape && !(shape in shapes)) return true;
        if (concepts?.split(/[ |]/).some((concept) => !(concept.replace('-', '') in en)))
          return true;
        if (concepts !== undefined || shape) return !(name in places);
        return !(name in (limit ? numbers : facts));
      });
    });
    expect(unknown).toEqual([]);
  });

  it('have every word that there is for them in use', () => {
    const text = conditions.join(' ');
    const names = [places, numbers, facts, shapes].flatMap((table) => Object.keys(table));
    expect(
      names.filter((name) => !new RegExp(`(?<![a-zA-Z])${name}(?![a-zA-Z])`).test(text)),
    ).toEqual([]);
    expect(Object.keys(terms).filter((name) => !text.includes(`$${name}`))).toEqual([]);
  });

  it('end in topics', () => {
    const others = /^(?:silent|protocol|(?:name|scope|apps)-(?:on|off))$/;
    expect(said.filter((name) => !others.test(name))).toEqual([]);
    for (const line of lines) expect(line).toMatch(/=>(?:\$\d+|\d+!?(?:\.\d+)?)?$/);
  });
});

describe('the rules as the build shortens them', () => {
  it('say what the sources say', { timeout: 30_000 }, async () => {
    const { outputFiles } = await build({
      stdin: {
        contents: `export { classify } from './src/detect/classify/index.ts';
          export { Words } from './src/detect/lexicon/words.ts';
          export { en } from './src/detect/lexicon/en.ts';`,
        resolveDir: root,
        loader: 'ts',
      },
      bundle: true,
      format: 'esm',
      minify: true,
      plugins: [shortConcepts(root), dataModules],
      write: false,
    });
    const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
    const short = await import(`data:text/javascript;base64,${code}`);
    const page: PageFacts = {
      known: false,
      pop: true,
      imap: true,
      about: true,
      loose: false,
      network: false,
      accountForm: true,
      serverForm: false,
      settings: true,
      accountHead: true,
      links: false,
    };
    const phrases = Object.values(en)
      .flatMap((patterns) => patterns.split('|'))
      .map((pattern) => pattern.replace(/[~$]/g, '').replace(' * ', ' '));
    const word = fc.oneof(
      fc.constantFrom(...phrases),
      fc.constantFrom('pop', 'imap', 'smtp', 'ssl'),
    );
    const label = fc.array(word, { minLength: 1, maxLength: 5 }).map((list) => list.join(' '));
    const kinds: ChoiceKind[] = [
      'radio',
      'checkbox',
      'switch',
      'select',
      'button',
      'link',
      'field',
    ];
    const description = fc.record({
      kind: fc.constantFrom(...kinds),
      name: label,
      groups: fc.array(label, { maxLength: 3 }),
      siblings: fc.array(label, { maxLength: 3 }),
    });
    const verdicts = new Set<string>();
    const words = new Words([en]);
    const shortWords = new short.Words([short.en]);
    fc.assert(
      fc.property(description, (part) => {
        const d: Description = {
          state: null,
          title: part.name,
          note: '',
          formName: '',
          formValue: '',
          hints: '',
          fieldText: '',
          before: [],
          many: false,
          href: '',
          ...part,
        };
        const expected = source.classify(d, page, words, null);
        if (expected) verdicts.add(expected.topic);
        expect(short.classify(d, page, shortWords, null)).toEqual(expected);
      }),
      { numRuns: 1500, seed: 7 },
    );
    expect(verdicts.size).toBeGreaterThan(15);
  });
});
