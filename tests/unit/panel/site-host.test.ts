import { describe, expect, it } from 'vitest';
import { sentence } from '../../../src/panel/site-host.ts';

const words = { messages: { greeting: 'Hello $1, it costs $$2.', plain: 'Hello' } };

describe('sentence', () => {
  it('puts in what is given, and nothing for what is not', () => {
    expect(sentence(words, 'greeting', ['Ada'])).toBe('Hello Ada, it costs $2.');
    expect(sentence(words, 'greeting')).toBe('Hello , it costs $2.');
  });

  it('is empty for a key that is not there', () => {
    expect(sentence(words, 'toString')).toBe('');
    expect(sentence(words, 'nothing')).toBe('');
  });
});
