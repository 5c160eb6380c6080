import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questions } from '../../../src/knowledge/index.ts';
import {
  offersOf,
  openQuestions,
  readAnswers,
  writeAnswers,
} from '../../../src/panel/choose-model.ts';
import { gmail } from '../../../src/providers/gmail.ts';

describe('readAnswers', () => {
  it('reads back what was written', () => {
    const answers = Object.fromEntries(questions.map(({ id, answers }) => [id, answers[0]!.id]));
    expect(readAnswers(writeAnswers(answers))).toEqual(answers);
    expect(openQuestions(answers)).toEqual([]);
  });

  it('drops questions and answers of another version', () => {
    expect(readAnswers('{"devices":"moon","weather":"fine","__proto__":"x"}')).toEqual({});
  });

  it('survives rubbish', () => {
    fc.assert(
      fc.property(fc.option(fc.oneof(fc.string(), fc.json())), (rubbish) => {
        for (const id of Object.keys(readAnswers(rubbish))) {
          expect(questions.map((question) => question.id)).toContain(id);
        }
      }),
    );
  });
});

describe('writeAnswers', () => {
  it('forgets when there is nothing to remember', () => {
    expect(writeAnswers({})).toBe('');
  });
});

describe('offersOf', () => {
  it('rules out only what is certainly not offered', () => {
    expect(offersOf(null)).toEqual({ pop: true, imap: true });
    expect(offersOf({ ...gmail, pop: 'no', imap: 'unknown' })).toEqual({ pop: false, imap: true });
  });
});
