// docs/coverage.md says what the explainer knows. It is counted here, and nothing may be missing.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { gapsOf, readCoverage, renderCoverage } from '../../tools/coverage.mjs';

describe('the coverage table', async () => {
  const coverage = await readCoverage();

  it('counts everything that there is to know', () => {
    const counts = coverage.sections.map(({ title, rows }) => [title, rows.length]);
    expect(Object.fromEntries(counts)).toEqual({
      Topics: 41,
      Settings: 82,
      Dimensions: 20,
      'Dangerous combinations': 22,
      Claims: 32,
      Words: 28,
      Questions: 6,
      Dates: 45,
    });
  });

  it('has no gap in sentences, sources or tests', () => {
    expect(gapsOf(coverage)).toEqual([]);
  });

  it('notices a gap', () => {
    const [topics, ...others] = coverage.sections;
    const [first, ...rest] = topics!.rows;
    const holed = { ...first!, texts: ['topic_none_tip'], sources: [], tests: [] };
    const sections = [{ ...topics!, rows: [holed, ...rest] }, ...others];
    expect(gapsOf({ ...coverage, sections })).toHaveLength(3);
  });

  it('shows every topic on a page of the tests', () => {
    const unseen = coverage.sections[0]!.rows.filter(({ tests }) => !tests.includes('pages')).map(
      ({ id }) => id,
    );
    expect(unseen).toEqual([]);
  });

  it('is what docs/coverage.md says; run `npm run coverage` when it is not', () => {
    expect(readFileSync('docs/coverage.md', 'utf8')).toBe(renderCoverage(coverage));
  });
});
