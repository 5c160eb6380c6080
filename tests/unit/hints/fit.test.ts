import { describe, expect, it } from 'vitest';
import { lineLength } from '../../../src/hints/fit.ts';

describe('the guessed length of a line', () => {
  it('leaves room for the control and the marker', () => {
    expect(lineLength('', 16)).toBe(56);
  });

  it('grows with the text, the size of its letters and the width of its script', () => {
    expect(lineLength('IMAP on', 32)).toBeGreaterThan(lineLength('IMAP on', 16));
    expect(lineLength('メールを受信', 16)).toBeGreaterThan(lineLength('receive', 16));
    expect(lineLength('ENABLE IMAP', 16)).toBeGreaterThan(lineLength('enable imap', 16));
  });

  it('does not count the blanks of the source', () => {
    expect(lineLength('  a\n\n\t  b ', 16)).toBe(lineLength('a b', 16));
  });
});
