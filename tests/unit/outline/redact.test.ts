// What must not leave a page does not, whatever stands around it; what makes a setting readable stays.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namesIn } from '../../../src/outline/names.ts';
import { identifier, redactText } from '../../../src/outline/redact.ts';

const rules = { domains: ['yandex.ru'], names: ['anna müller', 'müller', 'anna'] };
const clean = (text: string) => redactText(text, rules);

const around = fc.constantFrom(
  '',
  ' ',
  'for ',
  '<',
  ' (',
  '“',
  'E-Mail: ',
  'an:',
  '\u200b',
  'ä',
  '-',
);
const word = fc.stringMatching(/^[a-z][a-z0-9]{0,11}$/);
const digits = fc.stringMatching(/^[0-9]{5,18}$/);
const hex = fc
  .stringMatching(/^[0-9a-f]{16,40}$/)
  .filter((code) => /\d.*\d/.test(code) && /[a-f]/.test(code));
const base64 = fc
  .stringMatching(/^[A-Za-z0-9+/]{20,60}$/)
  .filter((code) => (code.match(/\d/g)?.length ?? 0) >= 2 && /[A-Za-z].*[A-Za-z]/.test(code));

describe('redacted text', () => {
  it('has no e-mail address', () => {
    const address = fc
      .tuple(
        word,
        fc.constantFrom('', '.', '_', '+', '-'),
        word,
        word,
        fc.constantFrom('org', 'co.uk', 'de'),
      )
      .map(([a, mark, b, host, top]) => ({ local: a + mark + b, host: `${host}.${top}` }));
    fc.assert(
      fc.property(
        around,
        address,
        around,
        fc.constantFrom('@', '＠', ' [at] ', '\u00ad@', '@\u200b'),
        (before, { local, host }, after, at) => {
          const said = clean(`${before} q${local}${at}${host} ${after}`);
          expect(said).not.toContain('@');
          expect(said).not.toContain(host);
          expect(said.includes(`q${local}`) && local.length > 3).toBe(false);
        },
      ),
    );
  });

  it('has no number of more than four digits, in whatever digits and groups', () => {
    const asWritten = fc.constantFrom(
      (n: string) => n,
      (n: string) => n.replace(/(\d{3})(?=\d)/g, '$1 '),
      (n: string) => n.replace(/(\d{2})(?=\d)/g, '$1-'),
      (n: string) => `+${n.replace(/(\d{3})(?=\d)/g, '$1.')}`,
      (n: string) => n.replace(/\d/g, (d) => String.fromCodePoint(0x660 + Number(d))),
      (n: string) => n.replace(/\d/g, (d) => String.fromCodePoint(0xff10 + Number(d))),
      (n: string) => n.replace(/(\d{4})(?=\d)/g, '$1\u200b'),
    );
    fc.assert(
      fc.property(around, digits, asWritten, around, (before, number, write, after) => {
        expect(clean(`${before}${write(number)}${after}`)).not.toMatch(/(?:\p{Nd}\P{L}?){5}/u);
      }),
    );
  });

  it('has no key, code or token', () => {
    fc.assert(
      fc.property(around, fc.oneof(hex, base64), around, (before, code, after) => {
        expect(clean(`${before} ${code} ${after}`)).not.toContain(code.slice(0, 12));
      }),
    );
    expect(clean('abcd efgh ijkl mnop')).toBe('…');
    expect(clean('Your app password: abcd-efgh-ijkl-mnop')).toBe('Your app password: …');
    expect(clean('k7f2 9xqd 03ma')).toBe('…');
  });

  it('has no link, path or query', () => {
    fc.assert(
      fc.property(
        word,
        word,
        word,
        fc.constantFrom('https://', 'http://', 'ftp://', 'mailto:', 'www.'),
        (a, b, c, scheme) => {
          const said = clean(`see ${scheme}${a}.qqz.org/${b}/zz${c}?sid=zz${c}#zz${a} now`);
          expect(said).toBe('see (link) now');
        },
      ),
    );
    expect(clean('open /users/bob/settings?uid=12')).toBe('open (link)');
    expect(clean('mail.bob-home.net/settings/12')).toBe('mail.example.com');
  });

  it('has no name that the page gives away', () => {
    expect(clean('Signed in as Anna Müller')).toBe('Signed in as …');
    expect(clean('MÜLLER’s mail')).toBe('…’s mail');
    expect(clean('Annals of POP')).toBe('Annals of POP');
  });

  it('is never longer than a label, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 700 }), (text) => {
        expect(clean(text).length).toBeLessThanOrEqual(300);
      }),
    );
  });

  it('takes no time for what a page makes up', () => {
    const began = performance.now();
    for (const bit of ['v-', 'pop', 'a1', '@', '1 ', 'ab.', '/a?b=', 'aaaa-', '[at]', 'x '])
      for (const end of ['!', '', 'ж'])
        for (const length of [590, 9000]) clean(bit.repeat(length / bit.length) + end);
    expect(performance.now() - began).toBeLessThan(3000);
  });

  it.each([
    'Enable POP for all mail (even mail that’s already been downloaded)',
    'IMAP4rev1, POP3 and SMTP over SSL/TLS or STARTTLS',
    'Port: 993 (SSL/TLS), 143 (STARTTLS)',
    'Ports 110 / 995',
    'Do not show more than 1000 messages',
    'Weiterleitungseinstellungen und POP3/IMAP-Abruf',
    'Delete after 14 days',
    'С сервера imap.yandex.ru по протоколу IMAP',
    'POP3/SMTP服务',
    'POP3/IMAP/SMTP/Exchange/CardDAV 服务',
  ])('keeps %s', (text) => {
    expect(clean(text)).toBe(text.normalize('NFKC'));
  });

  it('tells of other servers only what they are for', () => {
    expect(clean('POP server: pop.mail.bob.example.net:995')).toBe('POP server: pop.example.com');
    expect(clean('10.20.30.40')).toBe('…');
  });
});

describe('an identifier', () => {
  it.each([
    'bx_ie',
    'imap_rename_enabled',
    'popEnable',
    'ix_pd',
    'settings[imap]',
    '0',
    '993',
    'on',
    'pop3-after',
  ])('stays: %s', (value) => expect(identifier(value, rules)).toBe(value));

  it.each([
    'anna@example.org',
    'anna_settings',
    'uid-20934',
    '5f3a9c1e',
    'a5f3a9c1e77b',
    'dGhpc0lzQVRva2Vu1',
    'csrf.eyJhbGciOiJIUzI1NiJ9',
    'x'.repeat(60),
    'with blank',
    '"><script>',
    '',
  ])('goes: %s', (value) => expect(identifier(value, rules)).toBe(''));

  it('is never an address, a long number or a token', () => {
    fc.assert(
      fc.property(fc.oneof(digits, hex, base64, fc.emailAddress()), word, (secret, before) => {
        expect(identifier(secret, rules)).toBe('');
        expect(identifier(`${before}_${secret}`, rules)).toBe('');
      }),
    );
  });
});

describe('names on a page', () => {
  it.each([
    ['Google Account: Anna Müller (anna.mueller@example.org)', ['anna', 'müller', 'mueller']],
    ['Anna Müller <m77@example.org>', ['anna müller']],
    ['bob.builder@example.org', ['bob', 'builder']],
    ['Иван Петров <i.petrov@example.org>', ['иван петров', 'petrov']],
  ])('are found in %s', (text, names) => {
    expect(namesIn(text)).toEqual(expect.arrayContaining(names));
  });

  it.each([
    'Forward a copy to info@example.org',
    'Primary Address mail@example.org',
    'POP and IMAP',
    'Inbox - 77@example.org',
    'Delete (77@example.org)',
    'Inbox (2) - mail@example.org',
    'E-Mail-Adresse 77@example.org',
  ])('are not words of mail: %s', (text) => {
    expect(namesIn(text)).toEqual([]);
  });
});
