// What pages come to, told by small reports as the detect room would send them.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import en from '../../../extension/_locales/en/messages.json';
import { assess } from '../../../src/knowledge/assess.ts';
import { notices } from '../../../src/knowledge/notices.ts';
import { preview, withChoice } from '../../../src/knowledge/preview.ts';
import type { PageReport, ReportedChoice } from '../../../src/knowledge/report.ts';
import { type TopicId, topicIds } from '../../../src/knowledge/topic-ids.ts';

type Short = readonly [TopicId, ReportedChoice['kind'], ReportedChoice['state'], ...string[]];

function page(provider: string | null, ...rows: Short[]): PageReport {
  const choices = rows.map(([topic, kind, state, ...more], key): ReportedChoice => {
    const sense = more.includes('inverse') ? 'inverse' : 'direct';
    const parent = more.find((word) => word.startsWith('in '));
    const base = { key, topic, kind, state, sense } as const;
    return parent ? { ...base, parent: Number(parent.slice(3)) } : base;
  });
  return { provider, settingsPage: true, choices };
}

const ids = (report: PageReport) => assess(report).dangers.map(({ id }) => id);

function gmail(pop: 'all' | 'new' | 'off', after: string, expunge: string): PageReport {
  const on = (value: boolean) => (value ? 'on' : 'off');
  return page(
    'gmail',
    ['pop-enable-all', 'radio', on(pop === 'all')],
    ['pop-enable-new', 'radio', on(pop === 'new')],
    ['pop-disable', 'radio', on(pop === 'off')],
    ['pop-after', 'select', null],
    ['pop-after-keep', 'option', on(after === 'keep'), 'in 3'],
    ['pop-after-mark-read', 'option', on(after === 'read'), 'in 3'],
    ['pop-after-archive', 'option', on(after === 'archive'), 'in 3'],
    ['pop-after-delete', 'option', on(after === 'delete'), 'in 3'],
    ['imap-auto-expunge-on', 'radio', 'on'],
    ['imap-auto-expunge-off', 'radio', 'off'],
    ['imap-expunge-archive', 'radio', on(expunge === 'archive')],
    ['imap-expunge-trash', 'radio', on(expunge === 'trash')],
    ['imap-expunge-delete', 'radio', on(expunge === 'delete')],
    ['imap-folder-unlimited', 'radio', 'on'],
    ['imap-folder-limit', 'radio', 'off'],
  );
}

describe('assess', () => {
  it('says that a computer will hold the only copy when POP is on and Gmail deletes', () => {
    const assessment = assess(gmail('all', 'delete', 'trash'));
    expect(assessment.severity).toBe('loss');
    expect(assessment.headline).toBe('assess_now_only_copy');
    expect(assessment.dangers[0]).toMatchObject({
      id: 'gmail-delete-copy',
      severity: 'loss',
      safe: 'combo_gmail_delete_copy_safe',
      choices: [7],
      instead: 4,
    });
  });

  it('takes care, no more, when Gmail would delete but POP is off', () => {
    const assessment = assess(gmail('off', 'delete', 'trash'));
    expect(assessment).toMatchObject({ severity: 'care', headline: 'assess_now_delete_waiting' });
    expect(assessment.dangers[0]?.severity).toBe('care');
  });

  it('is calm when Gmail keeps its copy', () => {
    expect(assess(gmail('all', 'keep', 'archive'))).toEqual({
      severity: 'calm',
      headline: 'assess_now_pop_keep',
      dangers: [],
    });
    expect(assess(gmail('new', 'archive', 'trash')).headline).toBe('assess_now_pop_archive');
    expect(assess(gmail('new', 'read', 'trash')).headline).toBe('assess_now_pop_read');
    expect(assess(gmail('off', 'keep', 'trash')).headline).toBe('assess_now_pop_off');
  });

  it('warns of deleting forever and names both radios and the safe one', () => {
    const [danger] = assess(gmail('off', 'keep', 'delete')).dangers;
    expect(danger).toMatchObject({ id: 'gmail-forever', choices: [12, 8], instead: 11 });
  });

  it('knows that POP is on when Gmail offers "disable" and takes none of its known radios', () => {
    const report = page(
      'gmail',
      ['pop-enable-all', 'radio', 'off'],
      ['pop-enable-new', 'radio', 'off'],
      ['pop-disable', 'radio', 'off'],
      ['pop-after', 'select', null],
      ['pop-after-delete', 'option', 'on', 'in 3'],
    );
    expect(assess(report).headline).toBe('assess_now_only_copy');
  });

  it('knows that POP is off when no radio is on and "disable" is not offered', () => {
    const report = page(
      'gmail',
      ['pop-enable-all', 'radio', 'off'],
      ['pop-enable-new', 'radio', 'off'],
    );
    expect(assess(report).headline).toBe('assess_now_pop_off');
  });

  it('tells an emptied mailbox from one that keeps a copy, in both senses of the box', () => {
    const collects = ['fetch-external-pop', 'link', null] as const;
    expect(ids(page(null, collects, ['leave-on-server', 'checkbox', 'off']))).toEqual([
      'collector-delete',
    ]);
    expect(ids(page(null, ['leave-on-server', 'checkbox', 'on', 'inverse']))).toEqual([
      'pop-delete-plus-web',
    ]);
    expect(ids(page(null, collects, ['leave-on-server', 'checkbox', 'on']))).toEqual([]);
    expect(ids(page(null, ['leave-on-server', 'checkbox', 'off', 'inverse']))).toEqual([]);
  });

  it('forgets the boxes of POP once IMAP is picked for the account', () => {
    const report = page(
      'open-xchange',
      ['protocol-imap', 'option', 'on'],
      ['protocol-pop', 'option', 'off'],
      ['leave-on-server', 'checkbox', 'on', 'inverse'],
    );
    expect(assess(report)).toMatchObject({ severity: 'calm', headline: 'assess_now_account_imap' });
  });

  it('names POP and IMAP on one mailbox when POP takes mail away', () => {
    const report = page(
      'outlook-com',
      ['pop-enable', 'switch', 'on'],
      ['pop-client-delete-block', 'radio', 'off'],
      ['pop-client-delete-allow', 'radio', 'on'],
      ['imap-enable', 'switch', 'on'],
    );
    expect(ids(report)).toEqual(['pop-delete-plus-web', 'pop-imap-same']);
    expect(assess(report).headline).toBe('assess_now_app_may_delete');
    expect(assess(withChoice(report, 1))).toMatchObject({
      severity: 'calm',
      headline: 'assess_now_pop_imap_keep',
      dangers: [],
    });
  });

  it('reads a Yes/No pair', () => {
    const pair = (yes: 'on' | 'off', no: 'on' | 'off') =>
      page(null, ['pop-enable', 'radio', yes], ['pop-enable', 'radio', no, 'inverse']);
    expect(assess(pair('on', 'off')).headline).toBe('assess_now_pop');
    expect(assess(pair('off', 'on')).headline).toBe('assess_now_pop_off');
  });

  it.each([
    [
      [
        ['tls-mode', 'option', 'on', 'inverse'],
        ['tls-mode', 'option', 'off'],
      ],
      'no-tls',
    ],
    [[['tls-mode', 'checkbox', 'off']], 'no-tls'],
    [[['remove-after-days', 'checkbox', 'on']], 'outlook-14'],
    [[['delete-when-deleted-locally', 'checkbox', 'on']], 'delete-sync-cleanup'],
    [[['imap-folder-limit', 'radio', 'on']], 'folder-limit-backup'],
    [[['pop-after-keep', 'radio', 'on', 'inverse']], 'gmail-delete-copy'],
  ] as [Short[], string][])('finds %j', (rows, id) => {
    expect(ids(page(null, ...rows))).toEqual([id]);
  });

  it('does not call STARTTLS unencrypted because SSL is not picked', () => {
    expect(ids(page(null, ['tls-mode', 'option', 'off'], ['tls-mode', 'option', 'on']))).toEqual(
      [],
    );
  });

  it('ignores topics of another version and malformed reports', () => {
    const strange = { provider: 7, choices: [null, { topic: 'smoke-signals', state: 'on' }, 3] };
    expect(assess(strange as unknown as PageReport).headline).toBe('assess_now_nothing');
    expect(assess(null).severity).toBe('calm');
    expect(assess({} as PageReport).severity).toBe('calm');
  });

  const anyChoice = fc.record({
    topic: fc.oneof(fc.constantFrom(...topicIds), fc.string()),
    kind: fc.constantFrom('radio', 'checkbox', 'switch', 'select', 'option', 'button', 'link'),
    state: fc.constantFrom('on', 'off', null),
    sense: fc.constantFrom('direct', 'inverse'),
  });
  const anyPage = fc.array(anyChoice, { maxLength: 12 }).map(
    (choices) =>
      ({
        provider: null,
        settingsPage: true,
        choices: choices.map((choice, key) => ({ ...choice, key })),
      }) as PageReport,
  );

  it('never throws, is never calmer than its worst danger, and always has a sentence', () => {
    const weight = { calm: 0, care: 1, loss: 2 };
    fc.assert(
      fc.property(anyPage, fc.nat(14), (report, key) => {
        for (const { severity, headline, dangers } of [assess(report), preview(report, key)]) {
          expect(en).toHaveProperty(headline);
          for (const danger of dangers) {
            expect(weight[danger.severity]).toBeLessThanOrEqual(weight[severity]);
          }
        }
        notices('gmail', report);
      }),
    );
  });
});

describe('preview', () => {
  it('picks one option of a select and leaves the other groups alone', () => {
    const before = gmail('all', 'delete', 'trash');
    expect(preview(before, 4)).toMatchObject({ severity: 'calm', headline: 'assess_now_pop_keep' });
    expect(assess(before).severity).toBe('loss');
  });

  it('lets the safe choice of every danger end that danger', () => {
    for (const report of [gmail('all', 'delete', 'delete'), gmail('off', 'delete', 'trash')]) {
      for (const { id, instead } of assess(report).dangers) {
        expect(preview(report, instead!).dangers.map((danger) => danger.id)).not.toContain(id);
      }
    }
  });

  it('warns when what is turned off may still be in use', () => {
    const report = gmail('all', 'keep', 'trash');
    expect(preview(report, 2).dangers.map(({ id }) => id)).toEqual(['pop-off-dependent']);
  });

  it('warns that turning "leave a copy" off can delete years of mail at once', () => {
    const report = page(null, ['leave-on-server', 'checkbox', 'on']);
    expect(preview(report, 0).dangers.map(({ id }) => id)).toContain('untick-leave');
    expect(preview(report, 0).severity).toBe('loss');
  });

  it('changes nothing for a key that is not on the page', () => {
    const report = gmail('all', 'keep', 'trash');
    expect(preview(report, 99)).toEqual(assess(report));
  });
});

describe('notices', () => {
  const idsOf = (provider: string | null, report: PageReport | null) =>
    notices(provider, report).map(({ id }) => id);

  it('says why personal Gmail has no switch for IMAP, and only where there is none', () => {
    expect(idsOf('gmail', gmail('all', 'keep', 'trash'))).toContain('gmail-imap-always');
    expect(idsOf('gmail', page('gmail', ['imap-enable', 'radio', 'on']))).not.toContain(
      'gmail-imap-always',
    );
  });

  it('knows the rules that providers do not print beside the switch', () => {
    expect(idsOf('outlook-com', null)).toEqual(['outlook-off', 'outlook-oauth']);
    expect(idsOf('yahoo', null)).toContain('yahoo-no-switch');
    expect(idsOf('icloud', null)).toEqual(['icloud-no-pop']);
    expect(idsOf('nobody', null)).toEqual([]);
  });

  it('says on any page with POP on that POP gets the Inbox only', () => {
    expect(idsOf(null, page(null, ['pop-enable', 'switch', 'on']))).toEqual(['pop-inbox']);
  });
});
