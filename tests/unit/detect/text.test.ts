import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maxText, namesImap, namesPop, normalise } from '../../../src/detect/text.ts';

describe('normal form', () => {
  it('joins what a page splits and hides', () => {
    expect(normalise('Enable\u00a0POP for\u00ad all\u200b  mail')).toBe('enable pop for all mail');
    expect(normalise('ＩＭＡＰ を有効にする')).toBe('imap を有効にする');
    expect(normalise('Don’t delete')).toBe('do not delete');
    expect(normalise('POPin käyttö')).toBe('pop in käyttö');
    expect(normalise('גישת ה־IMAP')).toBe('גישת ה-imap');
    expect(normalise('İMAP erişimi')).toBe('imap erişimi');
  });

  it('is short, and the same when applied again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 3000 }), (text) => {
        const once = normalise(text);
        expect(once.length).toBeLessThanOrEqual(maxText);
        expect(once).toBe(once.trim());
      }),
    );
    expect(normalise('x'.repeat(1_000_000)).length).toBe(maxText);
  });
});

describe('the protocol POP', () => {
  it.each([
    'POP',
    'POP3',
    'pop 3',
    'POP3/SMTP服务',
    '启用POP3',
    'POP-Zugriff',
    "POP'u etkinleştir",
    'ב-POP',
  ])('is named by "%s"', (text) => expect(namesPop(normalise(text))).toBe(true));
  it.each([
    'Pop-up windows',
    'popup',
    'pop music',
    'K-pop stars'.replace('K-pop', 'pop'),
    'popular',
    'POP display',
    'pop.example.org',
    'pop3.example.org',
    'population',
  ])('is not named by "%s"', (text) => expect(namesPop(normalise(text))).toBe(false));
});

describe('IMAP', () => {
  it.each(['IMAP', 'IMAP4', 'IMAP access', 'からのIMAP/POP', 'IMAP-toegang'])(
    'is named by "%s"',
    (text) => expect(namesImap(normalise(text))).toBe(true),
  );
  it.each(['imap.example.org', 'imap1.example.org', 'imaputils', 'simap'])(
    'is not named by "%s"',
    (text) => expect(namesImap(normalise(text))).toBe(false),
  );
});
