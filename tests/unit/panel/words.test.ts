import { describe, expect, it } from 'vitest';
import type { MessageKey, Text } from '../../../src/knowledge/text.ts';
import { complete } from '../../../src/panel/words.ts';

const only =
  (words: Partial<Record<MessageKey, string>>): Text =>
  (key) =>
    words[key] ?? '';

describe('complete', () => {
  it('leaves words as they are', () => {
    expect(complete(only({ panel_pop: 'POP' }))('panel_pop')).toBe('POP');
  });

  it('guesses a name from its key, so that no button is blank', () => {
    const text = complete(only({}));
    expect(text('topic_imap_enable_name')).toBe('imap enable');
    expect(text('panel_close')).toBe('close');
    expect(text('topic_imap_enable_name__gmail' as MessageKey)).toBe('imap enable');
  });

  it('says of a sentence that it is missing', () => {
    const text = complete(only({ panel_no_words: 'The text for this is missing.' }));
    expect(text('topic_imap_enable_explain')).toBe('The text for this is missing.');
    expect(text('dim_backup_why')).toBe('The text for this is missing.');
  });
});
