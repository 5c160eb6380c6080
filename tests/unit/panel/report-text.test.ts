// The report of a page as a text that is an HTML file as well.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PageOutline } from '../../../src/knowledge/outline.ts';
import { reportText } from '../../../src/panel/report-text.ts';

const outline: PageOutline = {
  html: '<p>Enable POP</p>',
  lang: 'ru',
  host: 'mail.yandex.ru',
  cut: false,
  report: {
    provider: 'yandex',
    settingsPage: true,
    choices: [
      { key: 1, topic: 'imap-enable', kind: 'checkbox', state: 'on', sense: 'direct' },
      { key: 2, topic: 'leave-on-server', kind: 'radio', state: 'off', sense: 'inverse' },
      { key: 3, topic: 'forwarding', kind: 'link', state: null, sense: 'direct' },
    ],
  },
};
const by = 'POP or IMAP 1.2.3, Firefox 153';

describe('the report of a page', () => {
  it('tells what was found, where, and by what', () => {
    expect(reportText(outline, by).split('\n')).toEqual([
      '<!doctype html>',
      '<!-- Page report. Made by: POP or IMAP 1.2.3, Firefox 153.',
      'provider: yandex',
      'host: mail.yandex.ru',
      'settings page by its address: yes',
      'language: ru',
      'found:',
      '  imap-enable: checkbox, on',
      '  leave-on-server: radio, off, says the opposite',
      '  forwarding: link',
      '-->',
      '<html lang="ru">',
      '<meta charset="utf-8">',
      '<title>Page report</title>',
      '<body>',
      '<p>Enable POP</p>',
      '</body>',
      '</html>',
      '',
    ]);
  });

  it('says what it does not tell', () => {
    const report = { provider: null, settingsPage: false, choices: [] };
    const said = reportText({ html: '', lang: '', host: null, cut: true, report }, by);
    for (const line of ['provider: none', 'host: withheld', 'language: not said', 'found: nothing'])
      expect(said).toContain(line);
    expect(said).toContain('the rest was left out');
    expect(said).toContain('<html>');
  });

  it('has one comment, whatever the facts are', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (lang, name) => {
        const said = reportText({ ...outline, lang, host: name }, name);
        const [, comment = ''] = /<!--(.*?)-->\n<html/s.exec(said) ?? [];
        expect(comment).not.toMatch(/--|[<>]/);
      }),
    );
  });
});
