import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concernIds, dimensions } from '../../../src/knowledge/index.ts';
import {
  dimensionsFor,
  readConcerns,
  toggled,
  writeConcerns,
} from '../../../src/panel/compare-model.ts';

describe('dimensionsFor', () => {
  it('shows everything while nothing is picked', () => {
    expect(dimensionsFor([])).toEqual(dimensions);
  });

  it('shows something, and not everything, for whatever matters', () => {
    for (const concern of concernIds) {
      const count = dimensionsFor([concern]).length;
      expect(count, concern).toBeGreaterThan(1);
      expect(count, concern).toBeLessThan(dimensions.length / 2);
    }
  });

  it('leaves no dimension that nobody cares about', () => {
    expect(dimensionsFor(concernIds)).toEqual(dimensions);
  });

  it('shows what a link asks for in any case', () => {
    expect(dimensionsFor(['team'], 'battery').map(({ id }) => id)).toContain('battery');
  });
});

describe('what is remembered', () => {
  it('is read back', () => {
    fc.assert(
      fc.property(fc.subarray([...concernIds]), (concerns) => {
        expect(readConcerns(writeConcerns(concerns))).toEqual(concerns);
      }),
    );
    expect(writeConcerns([])).toBe('');
  });

  it('may be rubbish', () => {
    expect(readConcerns(null)).toEqual([]);
    expect(readConcerns('{"a":1} space nonsense')).toEqual(['space']);
  });
});

describe('toggled', () => {
  it('puts in and takes out, in the order of the buttons', () => {
    expect(toggled(['space'], 'devices')).toEqual(['devices', 'space']);
    expect(toggled(['devices', 'space'], 'devices')).toEqual(['space']);
  });
});
