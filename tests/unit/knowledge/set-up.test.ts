import { describe, expect, it } from 'vitest';
import en from '../../../extension/_locales/en/messages.json';
import { outcomeIds, programSteps, settingsFor, withChoice } from '../../../src/knowledge/index.ts';
import type { PageReport, ReportedChoice } from '../../../src/knowledge/report.ts';

function choice(
  key: number,
  topic: ReportedChoice['topic'],
  kind: ReportedChoice['kind'] = 'radio',
  more: Partial<ReportedChoice> = {},
): ReportedChoice {
  return { key, topic, kind, state: 'off', sense: 'direct', ...more };
}

const report = (...choices: ReportedChoice[]): PageReport => ({
  provider: 'gmail',
  settingsPage: true,
  choices,
});

const page = report(
  choice(1, 'pop-enable-all'),
  choice(2, 'pop-disable', 'radio', { state: 'on' }),
  choice(3, 'pop-after-keep', 'option', { state: 'on' }),
  choice(4, 'pop-after-delete', 'option'),
  choice(5, 'imap-enable', 'checkbox'),
  choice(6, 'leave-on-server', 'checkbox', { sense: 'inverse', state: 'on' }),
  choice(7, 'tls-mode', 'select', { state: null }),
);
const acts = (outcome: (typeof outcomeIds)[number], of = page) =>
  settingsFor(outcome, of).map(({ choice: { key }, act, done }) => [key, act, done]);

describe('settingsFor', () => {
  it('names what to set for POP, and what is so already', () => {
    expect(acts('POP')).toEqual([
      [1, 'pick', false],
      [3, 'pick', true],
      [6, 'off', false],
    ]);
  });

  it('names what to set for IMAP', () => {
    expect(acts('IMAP')).toEqual([[5, 'on', false]]);
  });

  it('has nothing to set for webmail and the own app', () => {
    expect(acts('WEB')).toEqual([]);
    expect(acts('APP')).toEqual([]);
  });

  it('is done once the person did it', () => {
    const set = settingsFor('POP', page).reduce(
      (now, { choice: { key }, done }) => (done ? now : withChoice(now, key)),
      page,
    );
    expect(settingsFor('POP', set).every(({ done }) => done)).toBe(true);
  });

  it('survives no page and rubbish', () => {
    for (const outcome of outcomeIds) {
      expect(settingsFor(outcome, null)).toEqual([]);
      expect(settingsFor(outcome, { choices: 7 } as unknown as PageReport)).toEqual([]);
    }
    for (const stranger of ['JMAP', '__proto__'] as unknown as (typeof outcomeIds)[number][]) {
      expect(settingsFor(stranger, page)).toEqual([]);
      expect(programSteps(stranger)).toEqual([]);
    }
  });
});

describe('programSteps', () => {
  it('has words for every step of every outcome', () => {
    for (const outcome of outcomeIds) {
      expect(programSteps(outcome).length).toBeGreaterThan(0);
      for (const key of programSteps(outcome)) expect(en[key].message).not.toBe('');
    }
  });
});
