// "What if I picked this?": a page's report as it would be after one choice, and what that comes to. The page
// itself is never touched.

import { type Assessment, assess, type Danger } from './assess.ts';
import { type CombinationId, combinationOf } from './combinations.ts';
import { knownChoices, readState } from './page-state.ts';
import type { PageReport, ReportedChoice } from './report.ts';
import type { TopicId } from './topic-ids.ts';

// Radios of one family exclude each other. The report does not carry the page's own groups; on all known
// pages a family is one group.
const families: readonly (readonly TopicId[])[] = [
  ['pop-enable-all', 'pop-enable-new', 'pop-enable', 'pop-disable'],
  ['imap-enable', 'imap-disable'],
  ['pop-after-keep', 'pop-after-mark-read', 'pop-after-archive', 'pop-after-delete'],
  ['pop-client-delete-allow', 'pop-client-delete-block'],
  ['protocol-pop', 'protocol-imap'],
  ['imap-auto-expunge-on', 'imap-auto-expunge-off'],
  ['imap-expunge-archive', 'imap-expunge-trash', 'imap-expunge-delete'],
  ['imap-folder-unlimited', 'imap-folder-limit'],
  ['leave-on-server', 'remove-after-days'],
];

function isSameGroup(one: ReportedChoice, other: ReportedChoice): boolean {
  if (one.kind !== other.kind) return false;
  if (one.parent !== undefined || other.parent !== undefined) return one.parent === other.parent;
  if (one.topic === other.topic) return one.topic !== 'imap-show-folder';
  return families.some((family) => family.includes(one.topic) && family.includes(other.topic));
}

function picks({ kind }: ReportedChoice): boolean {
  return kind === 'radio' || kind === 'option';
}

function toggled(choice: ReportedChoice): ReportedChoice {
  if (choice.kind === 'field' || choice.kind === 'select') return choice;
  const isPlain = (choice.kind === 'button' || choice.kind === 'link') && choice.state === null;
  return isPlain ? choice : { ...choice, state: choice.state === 'on' ? 'off' : 'on' };
}

/**
 * The report as it would be if the person picked the choice called `key`: radios of its group and options
 * of its select go off, a switch or box turns over, what has no state stays. An unknown key changes nothing.
 */
export function withChoice(report: PageReport, key: number): PageReport {
  const choices = knownChoices(report);
  const chosen = choices.find((choice) => choice.key === key);
  if (!chosen) return report;
  const change = (choice: ReportedChoice): ReportedChoice => {
    if (!picks(chosen)) return choice.key === key ? toggled(choice) : choice;
    if (choice.key === key) return { ...choice, state: 'on' };
    return isSameGroup(chosen, choice) ? { ...choice, state: 'off' } : choice;
  };
  return { ...report, choices: choices.map(change) };
}

function warning(id: CombinationId, key: number, severity: 'care' | 'loss'): Danger {
  return { ...combinationOf(id), severity, choices: [key], instead: null };
}

/**
 * What the page would come to if the person picked the choice called `key`. Adds what only a change can
 * bring about: something that depended on what is turned off, or years of mail removed at the next check.
 */
export function preview(report: PageReport, key: number): Assessment {
  const after = withChoice(report, key);
  const assessment = assess(after);
  const was = readState(report);
  const becomes = readState(after);
  const added: Danger[] = [];
  if (was.leaves === true && becomes.leaves === false) {
    added.push(warning('untick-leave', key, 'loss'));
  }
  const stops = (service: 'pop' | 'imap' | 'doors') =>
    was[service] === true && becomes[service] === false;
  if (stops('pop') || stops('imap') || stops('doors')) {
    added.push(warning('pop-off-dependent', key, 'care'));
  }
  if (added.length === 0) return assessment;
  const isLoss =
    assessment.severity === 'loss' || added.some(({ severity }) => severity === 'loss');
  return {
    ...assessment,
    severity: isLoss ? 'loss' : 'care',
    dangers: [...assessment.dangers, ...added],
  };
}
