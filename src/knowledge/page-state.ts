// What a page's choices say together: is POP on, what becomes of the server's copy, how deletions work.
// Reads a report that comes from a page, so every field may be wrong; nothing here throws.

import type { PageReport, ReportedChoice } from './report.ts';
import { isTopicId, type TopicId } from './topic-ids.ts';
import { meaningOf } from './topic-text.ts';

/** What becomes of the server's copy after a POP download, as far as the page says. */
export type AfterPop = 'keep' | 'mark-read' | 'archive' | 'delete';

/** The settings of a page. Null: the page does not say. */
export interface PageState {
  readonly pop: boolean | null;
  readonly imap: boolean | null;
  /** One switch for both is on or off. */
  readonly doors: boolean | null;
  readonly afterPop: AfterPop | null;
  /** Apps may delete on the server over POP. */
  readonly clientDelete: boolean | null;
  /** A copy stays on the server after the download. False as soon as one account does not keep it. */
  readonly leaves: boolean | null;
  readonly removesAfterDays: boolean;
  readonly deletesAlong: boolean;
  readonly autoExpunge: boolean | null;
  readonly expunge: 'archive' | 'trash' | 'delete' | null;
  readonly folderLimit: boolean;
  readonly plainPassword: boolean;
  readonly noEncryption: boolean;
  readonly account: 'pop' | 'imap' | null;
  /** This page has another account collected. */
  readonly collects: boolean;
}

/** The choices of `report` that this version understands. Total: rubbish gives none. */
export function knownChoices(report: PageReport | null | undefined): readonly ReportedChoice[] {
  const choices: unknown = report?.choices;
  if (!Array.isArray(choices)) return [];
  return choices.filter((choice) => isTopicId(choice?.topic));
}

// A radio or an option that is off says nothing: the alternative that is on does.
function isToggle({ kind }: ReportedChoice): boolean {
  return kind !== 'radio' && kind !== 'option';
}

/** The choices that say that `topic` is so (`yes`) or not so (`no`), by their state and sense. */
export function choicesSaying(
  choices: readonly ReportedChoice[],
  topic: TopicId,
  said: 'yes' | 'no',
): readonly ReportedChoice[] {
  return choices.filter((choice) => {
    if (choice.topic !== topic) return false;
    if (choice.state !== 'on' && !(choice.state === 'off' && isToggle(choice))) return false;
    return (said === 'yes') === ((choice.state === 'on') === (choice.sense !== 'inverse'));
  });
}

function says(choices: readonly ReportedChoice[], topic: TopicId): boolean | null {
  if (choicesSaying(choices, topic, 'yes').length > 0) return true;
  return choicesSaying(choices, topic, 'no').length > 0 ? false : null;
}

// Gmail shows a radio without words of its own while POP is on ("leave it as it is"), so that no known radio
// may be on although POP is. What tells is that "disable" is offered and not taken. When it is not offered
// and no radio is on, the service is off. Seen in copies of Gmail's form of 2025.
function serviceState(
  choices: readonly ReportedChoice[],
  on: readonly TopicId[],
  off: TopicId,
): boolean | null {
  const said = [...on.map((topic) => says(choices, topic)), negate(says(choices, off))];
  if (said.includes(true)) return true;
  if (said.includes(false)) return false;
  const isRadioOff = (topic: TopicId) =>
    choices.some((choice) => choice.topic === topic && choice.state === 'off');
  if (isRadioOff(off)) return true;
  return on.some(isRadioOff) ? false : null;
}

function negate(value: boolean | null): boolean | null {
  return value === null ? null : !value;
}

// A select's option or a radio that is on. Of several the one that loses most is told first.
function picked<T extends string>(
  choices: readonly ReportedChoice[],
  table: readonly (readonly [TopicId, T])[],
): T | null {
  const isOn = (topic: TopicId) =>
    choices.some(
      (choice) =>
        choice.state === 'on' && meaningOf(choice.topic, choice.sense ?? 'direct').topic === topic,
    );
  return table.find(([topic]) => isOn(topic))?.[1] ?? null;
}

// Several accounts may be fetched: one that is emptied is enough for "no".
function everyCopyStays(choices: readonly ReportedChoice[]): boolean | null {
  if (choicesSaying(choices, 'leave-on-server', 'no').length > 0) return false;
  return says(choices, 'leave-on-server');
}

/** What the choices of `report` add up to. Never throws. */
export function readState(report: PageReport | null | undefined): PageState {
  const choices = knownChoices(report);
  const account = picked(choices, [
    ['protocol-pop', 'pop'],
    ['protocol-imap', 'imap'],
  ]);
  const blocked = negate(says(choices, 'pop-client-delete-block'));
  return {
    pop: serviceState(choices, ['pop-enable-all', 'pop-enable-new', 'pop-enable'], 'pop-disable'),
    imap: serviceState(choices, ['imap-enable'], 'imap-disable'),
    doors: says(choices, 'pop-imap-enable'),
    afterPop: picked(choices, [
      ['pop-after-delete', 'delete'],
      ['pop-after-archive', 'archive'],
      ['pop-after-mark-read', 'mark-read'],
      ['pop-after-keep', 'keep'],
    ]),
    clientDelete: says(choices, 'pop-client-delete-allow') ?? blocked,
    // An account form may still show the boxes of POP after IMAP was picked.
    leaves: account === 'imap' ? null : everyCopyStays(choices),
    removesAfterDays: says(choices, 'remove-after-days') === true,
    deletesAlong: says(choices, 'delete-when-deleted-locally') === true,
    autoExpunge: serviceState(choices, ['imap-auto-expunge-on'], 'imap-auto-expunge-off'),
    expunge: picked(choices, [
      ['imap-expunge-delete', 'delete'],
      ['imap-expunge-trash', 'trash'],
      ['imap-expunge-archive', 'archive'],
    ]),
    folderLimit: picked(choices, [['imap-folder-limit', 'yes']]) !== null,
    plainPassword: says(choices, 'less-secure-apps') === true,
    noEncryption: choicesSaying(choices, 'tls-mode', 'no').length > 0,
    account,
    collects: account === 'pop' || choices.some(({ topic }) => topic === 'fetch-external-pop'),
  };
}
