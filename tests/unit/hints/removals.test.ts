import { describe, expect, it } from 'vitest';
import { isTooOften, type Removals } from '../../../src/hints/removals.ts';

describe('a page that takes a hint away', () => {
  it('wins at the fifth time within ten seconds', () => {
    const removals: Removals = [];
    expect([0, 100, 200, 300, 400].map((now) => isTooOften(removals, now))).toEqual([
      false,
      false,
      false,
      false,
      true,
    ]);
  });

  it('may redraw for ever when it does so slowly', () => {
    const removals: Removals = [];
    for (let now = 0; now < 300_000; now += 3000) expect(isTooOften(removals, now)).toBe(false);
    expect(removals.length).toBeLessThan(6);
  });
});
