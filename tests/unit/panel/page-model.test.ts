import { describe, expect, it } from 'vitest';
import type { PageReport, ReportedChoice } from '../../../src/knowledge/report.ts';
import { topicIds } from '../../../src/knowledge/topic-ids.ts';
import {
  findRow,
  knownReport,
  sectionIds,
  sectionOf,
  sectionsOf,
} from '../../../src/panel/page-model.ts';

function choice(key: number, topic: ReportedChoice['topic'], more: Partial<ReportedChoice> = {}) {
  return { key, topic, kind: 'radio', state: 'off', sense: 'direct', ...more } as ReportedChoice;
}

function report(...choices: ReportedChoice[]): PageReport {
  return { provider: 'gmail', settingsPage: true, choices };
}

describe('sectionsOf', () => {
  it('puts every topic under a heading', () => {
    for (const topic of topicIds) expect(sectionIds).toContain(sectionOf(topic));
  });

  it('keeps the order of the page', () => {
    const all = sectionsOf(
      report(choice(1, 'imap-enable'), choice(2, 'pop-enable-all'), choice(3, 'imap-disable')),
    );
    expect(all.map(({ id }) => id)).toEqual(['imap', 'pop']);
    expect(all[0]!.rows.map(({ topic }) => topic)).toEqual(['imap-enable', 'imap-disable']);
  });

  it('puts options under their select', () => {
    const [section] = sectionsOf(
      report(
        choice(1, 'pop-after', { kind: 'select', state: null }),
        choice(2, 'pop-after-keep', { kind: 'option', state: 'on', parent: 1 }),
        choice(3, 'pop-after-delete', { kind: 'option', parent: 1 }),
      ),
    );
    expect(section!.rows).toHaveLength(1);
    expect(section!.rows[0]!.options.map(({ topic, state }) => [topic, state])).toEqual([
      ['pop-after-keep', 'on'],
      ['pop-after-delete', 'off'],
    ]);
  });

  it('lets an option whose select is missing stand by itself', () => {
    const [section] = sectionsOf(report(choice(3, 'pop-after-delete', { parent: 99 })));
    expect(section!.rows[0]!.topic).toBe('pop-after-delete');
  });

  it('does not lose a choice that names itself as its select', () => {
    const [section] = sectionsOf(report(choice(3, 'pop-after-delete', { parent: 3 })));
    expect(section!.rows[0]!.topic).toBe('pop-after-delete');
  });

  it('folds many of a kind into one row that counts what is on', () => {
    const folders = [1, 2, 3].map((key) =>
      choice(key, 'imap-show-folder', { kind: 'checkbox', state: key === 2 ? 'off' : 'on' }),
    );
    const [section] = sectionsOf(report(...folders));
    expect(section!.rows).toHaveLength(1);
    expect(section!.rows[0]).toMatchObject({ keys: [1, 2, 3], on: 2, state: null });
  });

  it('keeps a control that says the opposite apart', () => {
    const [section] = sectionsOf(
      report(choice(1, 'leave-on-server'), choice(2, 'leave-on-server', { sense: 'inverse' })),
    );
    expect(section!.rows).toHaveLength(2);
  });
});

describe('findRow', () => {
  const all = sectionsOf(
    report(
      choice(1, 'pop-after', { kind: 'select', state: null }),
      choice(2, 'pop-after-keep', { kind: 'option', parent: 1 }),
      choice(5, 'leave-on-server'),
      choice(6, 'leave-on-server', { sense: 'inverse' }),
    ),
  );

  it('finds an option inside its select', () => {
    expect(findRow(all, 'pop-after-keep', null)?.keys).toEqual([2]);
  });

  it('prefers the very choice that was asked about', () => {
    expect(findRow(all, 'leave-on-server', 6)?.sense).toBe('inverse');
  });

  it('says when the page has no such choice', () => {
    expect(findRow(all, 'imap-enable', null)).toBeNull();
  });
});

describe('row ids', () => {
  const page = (first: number) =>
    report(
      choice(first, 'check-interval', { kind: 'select', state: null }),
      choice(first + 1, 'leave-on-server', { kind: 'checkbox' }),
      choice(first + 2, 'pop-after', { kind: 'select', state: null }),
      choice(first + 3, 'pop-after-keep', { kind: 'option', parent: first + 2 }),
      choice(first + 4, 'pop-after', { kind: 'select', state: null }),
      choice(first + 5, 'pop-after-keep', { kind: 'option', parent: first + 4 }),
    );
  const ids = (all: ReturnType<typeof sectionsOf>) =>
    all.flatMap(({ rows }) => rows).flatMap((row) => [row.id, ...row.options.map(({ id }) => id)]);

  it('are distinct, also for options of two like selects', () => {
    const all = ids(sectionsOf(page(1)));
    expect(new Set(all).size).toBe(all.length);
  });

  it('stay the same when the page draws itself anew', () => {
    expect(ids(sectionsOf(page(1)))).toEqual(ids(sectionsOf(page(500))));
  });
});

describe('knownReport', () => {
  it('keeps what is understood and counts the rest', () => {
    const odd = [
      { key: 7, topic: 'pop-teleport', kind: 'radio' },
      { key: 'x', topic: 'oauth', kind: 'radio' },
      { key: 8, topic: 'oauth', kind: 'lever' },
      null,
    ] as unknown as ReportedChoice[];
    const known = knownReport(report(choice(1, 'imap-enable'), ...odd));
    expect(known?.choices.map(({ key }) => key)).toEqual([1]);
    expect(known?.unknown).toBe(4);
  });

  it('adds to what was left out before', () => {
    expect(knownReport({ ...report(), unknown: 2 })?.unknown).toBe(2);
    expect(knownReport(report(choice(1, 'oauth')))).not.toHaveProperty('unknown');
  });

  it('mends a state and a sense that are none', () => {
    const odd = { state: 'maybe', sense: 'sideways' } as unknown as Partial<ReportedChoice>;
    expect(knownReport(report(choice(1, 'oauth', odd)))?.choices[0]).toMatchObject({
      state: null,
      sense: 'direct',
    });
  });

  it('survives rubbish, and so does what is made of it', () => {
    for (const rubbish of [null, undefined, 7, 'x', {}, { choices: {} }, { choices: [[], 7] }]) {
      const known = knownReport(rubbish as unknown as PageReport);
      if (known) expect(sectionsOf(known)).toEqual([]);
    }
  });
});
