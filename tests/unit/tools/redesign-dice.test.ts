// The dice of a redesign: a seed that throws differently the second time would make a miss impossible to look at again.
import { describe, expect, it } from 'vitest';
import { Dice } from '../../../tools/in-page/redesign/dice.ts';

const throws = (seed: number) => {
  const dice = new Dice(seed);
  return Array.from({ length: 20 }, () => dice.next());
};

describe('Dice', () => {
  it('throws the same for the same seed', () => {
    expect(throws(7)).toEqual(throws(7));
  });

  it('throws differently for neighbouring seeds from the first throw on', () => {
    const firsts = [1, 2, 3, 4, 5].map((seed) => throws(seed)[0]?.toFixed(2));
    expect(new Set(firsts).size).toBe(5);
  });

  it('stays between 0 and 1 and spreads', () => {
    const all = [...Array(50).keys()].flatMap(throws);
    expect(Math.min(...all)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...all)).toBeLessThan(1);
    const low = all.filter((n) => n < 0.5).length / all.length;
    expect(low).toBeGreaterThan(0.4);
    expect(low).toBeLessThan(0.6);
  });

  it('shuffles without losing or doubling anything', () => {
    const list = ['a', 'b', 'c', 'd', 'e'];
    const dice = new Dice(3);
    for (let i = 0; i < 20; i++) expect(dice.shuffle(list).sort()).toEqual(list);
  });
});
