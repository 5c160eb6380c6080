// The advisor: its rules over every set of answers, and six people whose advice was worked out by hand.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import en from '../../../extension/_locales/en/messages.json';
import type { Recommendation } from '../../../src/knowledge/advice.ts';
import { type Answers, recommend } from '../../../src/knowledge/index.ts';
import { outcomeIds, type QuestionId, questions } from '../../../src/knowledge/questions.ts';

const order: readonly QuestionId[] = ['devices', 'keep', 'goal', 'space', 'link', 'tool'];

function answers(words: string): Answers {
  return Object.fromEntries(words.split(' ').map((word, index) => [order[index], word]));
}

const all: Answers[] = questions.reduce<Answers[]>(
  (sets, { id, answers: options }) =>
    sets.flatMap((set) => options.map((option) => ({ ...set, [id]: option.id }))),
  [{}],
);
const everyOffer = [true, false].flatMap((pop) => [true, false].map((imap) => ({ pop, imap })));

describe('recommend', () => {
  it.each([
    [
      'a student with a phone and a laptop',
      'several all daily plenty good program',
      'IMAP',
      [10, 6, 3, 2],
    ],
    [
      'a farm behind a satellite link',
      'one none daily nearly_full offline program',
      'POP',
      [11, 10, 4, -5, -8],
    ],
    ['three volunteers of a club', 'team all daily plenty good program', 'IMAP', [10, 5, 2, 2]],
    [
      'a freelancer with a full mailbox',
      'several some daily nearly_full good program',
      'IMAP_ARCHIVE',
      [12, 7, 1, 0],
    ],
    ['a reader in the library', 'public all daily plenty good browser', 'WEB', [15]],
  ])('helps %s', (_who, words, best, scores) => {
    const advice = recommend(answers(words), { pop: true, imap: true });
    expect(advice.best).toBe(best);
    expect(advice.ranking.map(({ score }) => score)).toEqual(scores);
  });

  it('helps someone with a free Proton account', () => {
    const asked = answers('several all daily plenty good program');
    const advice = recommend(asked, { pop: false, imap: false });
    expect(advice.best).toBe('APP');
    expect(advice.ranking).toEqual([
      { outcome: 'APP', score: 3 },
      { outcome: 'WEB', score: 2 },
    ]);
    expect(advice.reasons).toContain('advice_because_no_pop');
    expect(advice.reasons).toContain('advice_because_both_fit_web');
  });

  it('keeps its rules for every set of answers and every offer', () => {
    expect(all).toHaveLength(4 * 3 * 3 * 2 * 3 * 4);
    for (const asked of all) {
      for (const offers of everyOffer) {
        const { best, ranking, conditions, reasons } = recommend(asked, offers);
        const possible = ranking.map(({ outcome }) => outcome);
        const feeds = asked.goal === 'feed';
        if (!offers.pop) expect(possible).not.toContain('POP');
        if (!offers.imap) expect(possible).not.toContain('IMAP');
        if (!offers.imap) expect(possible).not.toContain('IMAP_ARCHIVE');
        if (asked.devices !== 'one') expect(possible).not.toContain('POP');
        if (asked.devices === 'public' && !feeds) expect(possible).toEqual(['WEB']);
        if (asked.devices === 'public' && feeds) {
          const asOne = recommend({ ...asked, devices: 'one' }, offers).ranking;
          expect(ranking).toEqual(asOne.filter(({ outcome }) => outcome !== 'POP'));
        }
        if (feeds) expect(possible).not.toContain('WEB');
        if (feeds) expect(possible).not.toContain('APP');
        if (best === 'POP') expect(conditions).toHaveLength(3);
        if (possible.length === 0) {
          expect(best).toBe(asked.devices === 'public' ? 'WEB' : 'APP');
          expect(reasons).toContain('advice_because_nothing_left');
        } else {
          expect(best).toBe(possible[0]);
        }
        for (const [index, { outcome, score }] of ranking.entries()) {
          const next = ranking[index + 1];
          if (!next) continue;
          expect(score).toBeGreaterThanOrEqual(next.score);
          if (score === next.score) {
            expect(outcomeIds.indexOf(outcome)).toBeLessThan(outcomeIds.indexOf(next.outcome));
          }
        }
        const isClose = ranking.length > 1 && ranking[0]!.score - ranking[1]!.score <= 1;
        expect(reasons.some((reason) => reason.includes('both_fit'))).toBe(isClose);
      }
    }
  });

  it.each([
    ['a pensioner with one tablet', 'one all daily plenty good app', 'APP'],
    ['a student who only knows the browser', 'one all daily plenty good browser', 'WEB'],
    ['a ticket system that reads a mailbox of its own', 'one none feed plenty good program', 'POP'],
    ['the same, set up in a library', 'public none feed plenty good program', 'IMAP'],
    [
      'someone who moves to another provider',
      'several some archive plenty good program',
      'IMAP_ARCHIVE',
    ],
    ['a sailor with a laptop', 'one some daily plenty offline program', 'IMAP'],
    ['a traveller who pays for data', 'several all daily plenty slow program', 'IMAP'],
    ['an office with one full mailbox', 'team some daily nearly_full good program', 'IMAP_ARCHIVE'],
    ['someone who knows nothing yet', 'several all daily plenty good unsure', 'IMAP'],
  ])('helps %s', (_who, words, best) => {
    expect(recommend(answers(words)).best).toBe(best);
  });

  it('recommends IMAP before anything is answered', () => {
    expect(recommend({}).best).toBe('IMAP');
  });

  it('comes to an end however many questions are answered, and says something that is there', () => {
    const partial: Answers[] = questions.reduce<Answers[]>(
      (sets, { id, answers: options }) =>
        sets.flatMap((set) => [set, ...options.map((option) => ({ ...set, [id]: option.id }))]),
      [{}],
    );
    expect(partial).toHaveLength(5 * 4 * 4 * 3 * 4 * 5);
    // Asserted once: thousands of assertions take longer than all the advice.
    const isWhole = ({ best, ranking, reasons, conditions }: Recommendation) =>
      outcomeIds.includes(best) &&
      new Set(ranking.map(({ outcome }) => outcome)).size === ranking.length &&
      ranking.every(({ score }) => Number.isInteger(score)) &&
      new Set(reasons).size === reasons.length &&
      conditions.length > 0 &&
      [...reasons, ...conditions].every((key) => key in en);
    const broken = partial.flatMap((asked) =>
      everyOffer.filter((offers) => !isWhole(recommend(asked, offers))).map(() => asked),
    );
    expect(broken).toEqual([]);
  });

  it('ignores what it does not know, and never throws', () => {
    expect(recommend({ devices: 'moon' })).toEqual(recommend({}));
    const rubbish = fc.oneof(fc.anything(), fc.dictionary(fc.string(), fc.anything()));
    fc.assert(
      fc.property(rubbish, rubbish, (asked, offers) => {
        expect(outcomeIds).toContain(recommend(asked as Answers, offers as never).best);
      }),
    );
  });
});
