// The advisor: its rules over every set of answers, and six people whose advice was worked out by hand.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
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
        if (['several', 'team'].includes(asked.devices!)) expect(best).not.toBe('POP');
        if (asked.devices === 'public' && !feeds) expect(possible).toEqual(['WEB']);
        if (asked.devices === 'public' && feeds) {
          expect(ranking).toEqual(recommend({ ...asked, devices: 'one' }, offers).ranking);
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

  it('recommends IMAP before anything is answered', () => {
    expect(recommend({}).best).toBe('IMAP');
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
