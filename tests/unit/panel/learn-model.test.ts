import { describe, expect, it } from 'vitest';
import en from '../../../extension/_locales/en/messages.json';
import { datesThatMatter, options, timeline } from '../../../src/knowledge/index.ts';
import type { Text } from '../../../src/knowledge/text.ts';
import { dateText } from '../../../src/panel/date-view.ts';
import {
  allLearnIds,
  isLearnId,
  optionGroups,
  sectionOfId,
} from '../../../src/panel/learn-model.ts';
import { formatRoute, parseRoute } from '../../../src/panel/router.ts';

const text: Text = (key, substitutions = []) =>
  en[key].message.replace(/\$(\d)/g, (_, n: string) => substitutions[Number(n) - 1] ?? '');

describe('links into Learn', () => {
  it('never mean two things', () => {
    const ids = allLearnIds();
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('can all be written and read back', () => {
    for (const id of allLearnIds()) {
      expect(parseRoute(formatRoute({ view: 'learn', id }))).toEqual({ view: 'learn', id });
    }
  });

  it('open the section that holds the thing', () => {
    expect(sectionOfId('quota')).toBe('words');
    expect(sectionOfId('two-pop')).toBe('dangers');
    expect(sectionOfId('cl_starttls')).toBe('settings');
    expect(sectionOfId('dates')).toBe('dates');
    expect(sectionOfId('time_now_ews')).toBe('dates');
    expect(sectionOfId('R1939')).toBe('sources');
    expect(sectionOfId('nothing-like-it')).toBe('myths');
    expect(sectionOfId(null)).toBe('myths');
  });

  it('are known by their ids', () => {
    for (const id of allLearnIds()) expect(isLearnId(id), id).toBe(true);
    expect(isLearnId('nothing-like-it')).toBe(false);
  });
});

describe('optionGroups', () => {
  it('keeps every setting', () => {
    expect(optionGroups().flatMap((group) => group.options)).toHaveLength(options.length);
  });
});

describe('dateText', () => {
  it('is as exact as the date', () => {
    expect(dateText('2026-10-01', 'en', text)).toBe('Oct 1, 2026');
    expect(dateText('2025-01', 'en', text)).toBe('Jan 2025');
    expect(dateText('1984', 'en', text)).toBe('1984');
    expect(dateText('2026-Q1', 'en', text)).toBe('Q1 2026');
    expect(dateText('2027-H2', 'en', text)).toBe('half 2 of 2027');
  });

  it('leaves a date it does not know and survives a language tag that is none', () => {
    expect(dateText('soon', 'en', text)).toBe('soon');
    expect(dateText('1984', 'not a tag', text)).toBe('1984');
  });

  it('says something for every date in the data', () => {
    for (const { date } of [...timeline, ...datesThatMatter]) {
      expect(dateText(date, 'en', text)).not.toBe('');
    }
  });
});
