import { describe, expect, it } from 'vitest';
import en from '../../../extension/_locales/en/messages.json';
import type { Text } from '../../../src/knowledge/text.ts';
import { createTermFinder } from '../../../src/panel/term-links.ts';

const text: Text = (key) => en[key].message;
const find = createTermFinder(text);
const linked = (sentence: string, except?: string) =>
  find(sentence, except).flatMap(({ words, term }) => (term ? [`${words}=${term}`] : []));

describe('createTermFinder', () => {
  it('finds each word once, by each of its names', () => {
    expect(linked('Use TLS, not plain text. TLS is old SSL.')).toEqual(['TLS=tls']);
    expect(linked('SSL and an app password')).toEqual(['SSL=tls', 'app password=app-password']);
  });

  it('loses nothing of the sentence', () => {
    for (const { message } of Object.values(en)) {
      expect(
        find(message)
          .map(({ words }) => words)
          .join(''),
      ).toBe(message);
    }
  });

  it('finds nothing inside other words, and abbreviations only as they are written', () => {
    expect(linked('The airport is idle; reports and synchrony.')).toEqual([]);
    expect(linked('With IDLE the server speaks first.')).toEqual(['IDLE=idle']);
  });

  it('links neither POP and IMAP nor the word that is explained', () => {
    expect(linked('POP or IMAP?')).toEqual([]);
    expect(linked('OAuth signs you in.', 'oauth')).toEqual([]);
  });

  it('finds words where words are not parted', () => {
    const zh = createTermFinder((key) => (key === 'term_backup_name' ? '备份' : ''));
    expect(zh('请先备份邮件').map(({ term }) => term)).toEqual([null, 'backup', null]);
  });

  it('survives a language without any of the words', () => {
    expect(createTermFinder(() => '')('Nothing.')).toEqual([{ words: 'Nothing.', term: null }]);
  });
});
