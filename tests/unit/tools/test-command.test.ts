// How `npm test` counts, and how it tells that two builds differ.
import { describe, expect, it } from 'vitest';
import { firstDifference } from '../../../tools/test/reproducible.mjs';
import { count } from '../../../tools/test/vitest.mjs';

const file = (status: string, ...tests: string[]) => ({
  name: `${process.cwd()}/tests/a.test.ts`,
  status,
  assertionResults: tests.map((state, at) => ({ status: state, fullName: `test ${at}` })),
});

describe('count', () => {
  it('takes the numbers of a good run', () => {
    const report = {
      numPassedTests: 2,
      numFailedTests: 0,
      numPendingTests: 1,
      testResults: [file('passed', 'passed')],
    };
    expect(count(report, true)).toEqual({ passed: 2, failed: 0, skipped: 1, failures: [] });
  });

  it('names what failed', () => {
    const report = {
      numPassedTests: 1,
      numFailedTests: 1,
      numPendingTests: 0,
      testResults: [file('failed', 'passed', 'failed')],
    };
    expect(count(report, false)).toMatchObject({
      failed: 1,
      failures: ['tests/a.test.ts: test 1'],
    });
  });

  it('counts a file that could not be loaded', () => {
    const report = {
      numPassedTests: 0,
      numFailedTests: 0,
      numPendingTests: 0,
      testResults: [file('failed')],
    };
    expect(count(report, false)).toMatchObject({
      failed: 1,
      failures: ['tests/a.test.ts: the file itself'],
    });
  });

  it('never calls a run that ended badly a good one', () => {
    expect(count(null, false)).toMatchObject({ failed: 1 });
  });
});

describe('firstDifference', () => {
  it.each([
    [{ a: '1' }, { a: '1' }, null],
    [{ a: '1', b: '1' }, { a: '1', b: '2' }, 'b'],
    [{ a: '1' }, { a: '1', b: '1' }, 'b'],
  ])('of %j and %j is %j', (one, other, name) => {
    expect(firstDifference(new Map(Object.entries(one)), new Map(Object.entries(other)))).toBe(
      name,
    );
  });
});
