import { describe, expect, it } from 'vitest';
import type { PageReport, ReportedChoice } from '../../../src/knowledge/report.ts';
import { rowOfKey, sectionsOf } from '../../../src/panel/page-model.ts';
import { newsOf } from '../../../src/panel/preview-model.ts';

const choice = (
  key: number,
  topic: ReportedChoice['topic'],
  state: ReportedChoice['state'],
  more: Partial<ReportedChoice> = {},
): ReportedChoice => ({ key, topic, kind: 'radio', state, sense: 'direct', ...more });

const report: PageReport = {
  provider: 'gmail',
  settingsPage: true,
  choices: [
    choice(1, 'pop-enable-all', 'on'),
    choice(4, 'pop-after', null, { kind: 'select' }),
    choice(5, 'pop-after-keep', 'off', { kind: 'option', parent: 4 }),
    choice(6, 'pop-after-delete', 'on', { kind: 'option', parent: 4 }),
    choice(7, 'imap-show-folder', 'on', { kind: 'checkbox' }),
    choice(8, 'imap-show-folder', 'on', { kind: 'checkbox' }),
  ],
};
const newsFor = (key: number) => newsOf(report, rowOfKey(sectionsOf(report), key)!);

describe('newsOf', () => {
  it('tells which danger a safer choice ends', () => {
    expect(newsFor(5)?.ended.map(({ id }) => id)).toContain('gmail-delete-copy');
    expect(newsFor(5)?.added).toEqual([]);
  });

  it('tells nothing for what is set already', () => {
    expect(newsFor(6)).toBeNull();
  });

  it('tells nothing for a select and for many in one row', () => {
    expect(newsFor(4)).toBeNull();
    expect(newsFor(7)).toBeNull();
  });
});
