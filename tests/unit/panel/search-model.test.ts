import { describe, expect, it } from 'vitest';
import en from '../../../extension/_locales/en/messages.json';
import type { Text } from '../../../src/knowledge/text.ts';
import { formatRoute, parseRoute } from '../../../src/panel/router.ts';
import { createSearch, type Entry, searchEntries } from '../../../src/panel/search-model.ts';

const text: Text = (key) => en[key].message;
const entries = searchEntries(text);
const search = createSearch(entries, 'en');

const entry = (title: string, body = ''): Entry => ({
  kind: 'word',
  route: { view: 'learn', id: null },
  title,
  body,
});

describe('search', () => {
  it('finds a setting by its name first', () => {
    expect(search('app password')[0]!.title).toMatch(/app password/i);
  });

  it('finds a provider by its server', () => {
    const found = search('imap.gmail.com').map(({ route }) => route);
    expect(found).toContainEqual({ view: 'connect', id: 'gmail' });
  });

  it('finds words by their beginning and with a slip of the pen', () => {
    expect(search('expun').length).toBeGreaterThan(0);
    expect(search('expugne').length).toBeGreaterThan(0);
  });

  it('does not care for case and accents', () => {
    const found = createSearch([entry('Gelöschte Nachrichten')], 'de')('geloschte');
    expect(found).toHaveLength(1);
  });

  it('finds words in languages without spaces', () => {
    expect(createSearch([entry('邮件服务器')], 'zh')('服务器')).toHaveLength(1);
  });

  it('finds nothing for nothing', () => {
    expect(search('   ')).toEqual([]);
    expect(search('qqqqzzzz')).toEqual([]);
  });

  it('leads to places that exist', () => {
    for (const { route } of entries) expect(parseRoute(formatRoute(route))).toEqual(route);
  });
});

describe('searchEntries', () => {
  it('gives every entry a title and a text', () => {
    for (const { title, body } of entries) {
      expect(title).not.toBe('');
      expect(body).not.toBe('');
    }
  });
});
