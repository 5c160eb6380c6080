// What leaves the page: ids, kinds, states. Never its words.

import { describe, expect, it } from 'vitest';
import { toReport } from '../../../src/content/page-report.ts';
import type { Finding } from '../../../src/detect/types.ts';
import { pageReport, valid } from '../../../src/messages/schemas.ts';

const finding: Finding = {
  key: 4,
  topic: 'pop-after',
  provider: 'gmail',
  kind: 'select',
  state: null,
  sense: 'direct',
  label: 'When messages are accessed with POP, nadia@example.com',
  confidence: 0.9,
  element: {} as Element,
};
const page = { provider: 'gmail', settingsPage: true };

describe('the report', () => {
  it('has no label, no element and no confidence', () => {
    const [choice] = toReport([finding], page).choices;
    expect(choice).toEqual({
      key: 4,
      topic: 'pop-after',
      kind: 'select',
      state: null,
      sense: 'direct',
    });
    expect(JSON.stringify(toReport([finding], page))).not.toContain('nadia');
  });

  it('keeps the order and the parent of options', () => {
    const option: Finding = {
      ...finding,
      key: 5,
      kind: 'option',
      topic: 'pop-after-keep',
      parent: 4,
    };
    expect(
      toReport([finding, option], page).choices.map(({ key, parent }) => [key, parent]),
    ).toEqual([
      [4, undefined],
      [5, 4],
    ]);
  });

  it('is accepted by the background, however long the page is', () => {
    const many = Array.from({ length: 900 }, (_, key) => ({ ...finding, key }));
    const report = toReport(many, page);
    expect(report.problem).toBe('page-too-large');
    expect(valid(pageReport, report)).toEqual(report);
  });

  it('passes on what is wrong', () => {
    expect(toReport([], { ...page, problem: 'look-failed' }).problem).toBe('look-failed');
    expect('problem' in toReport([], page)).toBe(false);
  });
});
