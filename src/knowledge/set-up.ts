// From advice to hands: which choices of a page to set for an outcome of the advisor, and what to do in the mail
// program. Pure and total; nothing is set for the person.

import { knownChoices } from './page-state.ts';
import type { OutcomeId } from './questions.ts';
import type { PageReport, ReportedChoice } from './report.ts';
import type { MessageKey } from './text.ts';
import type { TopicId } from './topic-ids.ts';

/** One choice of the page and what to do with it. */
export interface Setting {
  readonly choice: ReportedChoice;
  /** Pick it among its alternatives, or turn it on or off. */
  readonly act: 'pick' | 'on' | 'off';
  /** It stands so already. */
  readonly done: boolean;
}

type Wish = readonly [topic: TopicId, holds: boolean];

const encrypted: Wish = ['tls-mode', true];
const imap: readonly Wish[] = [
  ['imap-enable', true],
  ['pop-imap-enable', true],
  ['imap-expunge-trash', true],
  ['imap-folder-unlimited', true],
  ['protocol-imap', true],
  encrypted,
];

const wishes: Readonly<Record<OutcomeId, readonly Wish[]>> = {
  POP: [
    ['pop-enable-all', true],
    ['pop-enable', true],
    ['pop-imap-enable', true],
    ['pop-after-keep', true],
    ['pop-client-delete-block', true],
    ['protocol-pop', true],
    ['leave-on-server', true],
    ['remove-after-days', false],
    ['delete-when-deleted-locally', false],
    encrypted,
  ],
  IMAP: imap,
  IMAP_ARCHIVE: imap,
  WEB: [],
  APP: [],
};

function settingOf(choice: ReportedChoice, holds: boolean): Setting | null {
  const on = holds === (choice.sense !== 'inverse');
  const isBox = choice.kind === 'checkbox' || choice.kind === 'switch';
  if (isBox) return { choice, act: on ? 'on' : 'off', done: choice.state === (on ? 'on' : 'off') };
  // Of radios and options the wanted one is picked; the others go off by themselves.
  const isPick = choice.kind === 'radio' || choice.kind === 'option';
  return isPick && on ? { choice, act: 'pick', done: choice.state === 'on' } : null;
}

/** What to set on the page of `report` for `outcome`, in the order of doing. Empty where the page offers nothing. */
export function settingsFor(outcome: OutcomeId, report: PageReport | null): readonly Setting[] {
  const choices = knownChoices(report);
  const wanted = Object.hasOwn(wishes, outcome) ? wishes[outcome] : [];
  return wanted.flatMap(([topic, holds]) =>
    choices
      .filter((choice) => choice.topic === topic)
      .flatMap((choice) => settingOf(choice, holds) ?? []),
  );
}

const programs: Readonly<Record<OutcomeId, readonly MessageKey[]>> = {
  POP: ['advice_set_pop_type', 'advice_set_pop_leave', 'advice_set_tls', 'advice_set_pop_backup'],
  IMAP: ['advice_set_imap_type', 'advice_set_imap_folders', 'advice_set_tls'],
  IMAP_ARCHIVE: [
    'advice_set_imap_type',
    'advice_set_archive_local',
    'advice_set_archive_backup',
    'advice_set_tls',
  ],
  WEB: ['advice_set_web'],
  APP: ['advice_set_app'],
};

/** What to do in the mail program for `outcome`, in the order of doing. */
export function programSteps(outcome: OutcomeId): readonly MessageKey[] {
  return Object.hasOwn(programs, outcome) ? programs[outcome] : [];
}
