// Several frames of one tab report; the rest of the extension sees one page.

import { describe, expect, it } from 'vitest';
import { joined, type PageReport } from '../../../src/knowledge/report.ts';
import { topicIds } from '../../../src/knowledge/topic-ids.ts';

const [topic] = topicIds;
const choice = { topic, kind: 'checkbox', state: 'on', sense: 'direct' } as const;
const outer: PageReport = { provider: null, settingsPage: false, choices: [{ ...choice, key: 1 }] };
const inner: PageReport = {
  provider: 'gmx',
  settingsPage: true,
  choices: [{ ...choice, key: 2 }],
  unknown: 2,
  problem: 'look-failed',
};

describe('the reports of the frames of a tab', () => {
  it('are none, or the only one, or one of all', () => {
    expect(joined([])).toBeNull();
    expect(joined([outer])).toBe(outer);
    expect(joined([outer, inner, { ...inner, provider: 'other', choices: [] }])).toEqual({
      provider: 'gmx',
      settingsPage: true,
      choices: [...outer.choices, ...inner.choices],
      unknown: 4,
      problem: 'look-failed',
    });
  });

  it('say nothing of troubles that there are not', () => {
    expect(joined([outer, { ...outer, choices: [] }])).toEqual(outer);
  });
});
