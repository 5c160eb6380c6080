// What the settings of a page come to: one sentence on how things stand, and every dangerous combination
// that can be seen on the page, with what to choose instead. Pure and total.

import {
  type Combination,
  type CombinationId,
  combinationOf,
  type Severity,
} from './combinations.ts';
import { choicesSaying, knownChoices, type PageState, readState } from './page-state.ts';
import type { PageReport, ReportedChoice } from './report.ts';
import type { MessageKey } from './text.ts';
import type { TopicId } from './topic-ids.ts';
import { meaningOf } from './topic-text.ts';

/** A dangerous combination that is present on the page. */
export interface Danger extends Combination {
  /** Keys of the choices of the page that make it, for "show it to me". */
  readonly choices: readonly number[];
  /** Key of the choice of the page to pick (or to switch over) instead, when the page has one. */
  readonly instead: number | null;
}

/** What a page's settings come to. */
export interface Assessment {
  readonly severity: Severity;
  /** One sentence on what is set now. */
  readonly headline: MessageKey;
  /** Worst first. */
  readonly dangers: readonly Danger[];
}

type Headline = readonly [Severity, MessageKey];

function lossHeadline(state: PageState): Headline | null {
  if (state.expunge === 'delete') return ['loss', 'assess_now_forever'];
  if (losesProviderCopy(state)) return ['loss', 'assess_now_only_copy'];
  if (state.leaves === false) {
    return ['loss', state.collects ? 'assess_now_collector' : 'assess_now_server_emptied'];
  }
  if (state.removesAfterDays) return ['loss', 'assess_now_after_days'];
  return state.noEncryption ? ['loss', 'assess_now_no_tls'] : null;
}

function careHeadline(state: PageState): Headline | null {
  if (state.afterPop === 'delete') return ['care', 'assess_now_delete_waiting'];
  if (state.pop !== false && state.clientDelete === true)
    return ['care', 'assess_now_app_may_delete'];
  if (state.deletesAlong) return ['care', 'assess_now_delete_sync'];
  if (state.plainPassword) return ['care', 'assess_now_plain_password'];
  return state.folderLimit ? ['care', 'assess_now_folder_limit'] : null;
}

function serverKeeps({ afterPop, clientDelete, leaves }: PageState): boolean {
  return (afterPop !== null && afterPop !== 'delete') || clientDelete === false || leaves === true;
}

function popHeadline(state: PageState): Headline {
  if (state.imap === true) {
    return serverKeeps(state)
      ? ['calm', 'assess_now_pop_imap_keep']
      : ['care', 'assess_now_pop_imap'];
  }
  if (state.afterPop === 'archive') return ['calm', 'assess_now_pop_archive'];
  if (state.afterPop === 'mark-read') return ['calm', 'assess_now_pop_read'];
  return serverKeeps(state) ? ['calm', 'assess_now_pop_keep'] : ['care', 'assess_now_pop'];
}

function calmHeadline(state: PageState, choices: readonly ReportedChoice[]): Headline {
  if (state.pop === true) return popHeadline(state);
  if (state.imap === true) return ['calm', 'assess_now_imap'];
  if (state.doors === true) return ['calm', 'assess_now_doors'];
  if (state.doors === false || (state.pop === false && state.imap === false)) {
    return ['calm', 'assess_now_off'];
  }
  if (state.leaves === true) return ['calm', 'assess_now_keep'];
  if (state.account === 'pop') return ['calm', 'assess_now_account_pop'];
  if (state.account === 'imap') return ['calm', 'assess_now_account_imap'];
  if (state.imap === false) return ['calm', 'assess_now_imap_off'];
  if (state.pop === false) return ['calm', 'assess_now_pop_off'];
  if (choices.length === 0) return ['calm', 'assess_now_nothing'];
  const onlyPasswords = choices.every(({ topic }) => topic === 'app-password');
  return ['calm', onlyPasswords ? 'assess_now_password' : 'assess_now_calm'];
}

function losesProviderCopy({ pop, afterPop }: PageState): boolean {
  return pop !== false && afterPop === 'delete';
}

/** Which choices make a danger (topic and what is said of it), and which topics would be safe instead. */
interface Finding {
  readonly id: CombinationId;
  readonly severity?: Severity;
  readonly made: readonly (readonly [TopicId, 'yes' | 'no'])[];
  readonly safe: readonly TopicId[];
}

function findDangers(state: PageState): Finding[] {
  const found: Finding[] = [];
  if (state.expunge === 'delete') {
    found.push({
      id: 'gmail-forever',
      made: [
        ['imap-expunge-delete', 'yes'],
        ['imap-auto-expunge-on', 'yes'],
      ],
      safe: ['imap-expunge-trash', 'imap-expunge-archive'],
    });
  }
  if (state.afterPop === 'delete') {
    found.push({
      id: 'gmail-delete-copy',
      severity: losesProviderCopy(state) ? 'loss' : 'care',
      made: [['pop-after-delete', 'yes']],
      safe: ['pop-after-keep', 'pop-after-archive', 'pop-after-mark-read'],
    });
  }
  if (state.leaves === false) {
    found.push({
      id: state.collects ? 'collector-delete' : 'pop-delete-plus-web',
      made: [['leave-on-server', 'no']],
      safe: ['leave-on-server'],
    });
  } else if (state.clientDelete === true && state.pop !== false) {
    found.push({
      id: 'pop-delete-plus-web',
      severity: 'care',
      made: [['pop-client-delete-allow', 'yes']],
      safe: ['pop-client-delete-block'],
    });
  }
  if (state.removesAfterDays) {
    found.push({
      id: 'outlook-14',
      made: [['remove-after-days', 'yes']],
      safe: ['leave-on-server', 'remove-after-days'],
    });
  }
  if (state.pop === true && state.imap === true && takesFromServer(state)) {
    found.push({
      id: 'pop-imap-same',
      made: [
        ['pop-enable-all', 'yes'],
        ['pop-enable-new', 'yes'],
        ['pop-enable', 'yes'],
        ['imap-enable', 'yes'],
      ],
      safe: ['pop-disable'],
    });
  }
  if (state.noEncryption) {
    found.push({ id: 'no-tls', made: [['tls-mode', 'no']], safe: ['tls-mode'] });
  }
  if (state.deletesAlong) {
    found.push({
      id: 'delete-sync-cleanup',
      severity: 'care',
      made: [['delete-when-deleted-locally', 'yes']],
      safe: ['delete-when-deleted-locally'],
    });
  }
  if (state.folderLimit) {
    found.push({
      id: 'folder-limit-backup',
      made: [['imap-folder-limit', 'yes']],
      safe: ['imap-folder-unlimited'],
    });
  }
  return found;
}

function takesFromServer(state: PageState): boolean {
  return (
    state.afterPop === 'delete' ||
    state.clientDelete === true ||
    state.leaves === false ||
    state.removesAfterDays
  );
}

function dangerOf(finding: Finding, choices: readonly ReportedChoice[]): Danger {
  const making = finding.made.flatMap(([topic, said]) => {
    const direct = choicesSaying(choices, topic, said);
    const other = choices.filter(
      (choice) =>
        choice.state === 'on' &&
        choice.sense === 'inverse' &&
        meaningOf(choice.topic, 'inverse').topic === topic &&
        choice.topic !== topic,
    );
    return said === 'yes' ? [...direct, ...other] : direct;
  });
  const makes = new Set(making.map(({ key }) => key));
  const instead = finding.safe.flatMap((topic) =>
    choices.filter((choice) => {
      if (choice.topic !== topic) return false;
      // A box is switched over; of radios and options the safe one is picked.
      const isBox = choice.kind === 'checkbox' || choice.kind === 'switch';
      if (isBox) return makes.has(choice.key);
      const isPick = choice.kind === 'radio' || choice.kind === 'option';
      return isPick && choice.sense !== 'inverse' && choice.state !== 'on';
    }),
  );
  const combination = combinationOf(finding.id);
  return {
    ...combination,
    severity: finding.severity ?? combination.severity,
    choices: [...makes],
    instead: instead[0]?.key ?? null,
  };
}

const weight: Readonly<Record<Severity, number>> = { loss: 2, care: 1, calm: 0 };

/**
 * What the settings of a page come to. Never throws: topics of another version are ignored, and a report
 * without choices is calm.
 */
export function assess(report: PageReport | null | undefined): Assessment {
  const choices = knownChoices(report);
  const state = readState(report);
  const [severity, headline] =
    lossHeadline(state) ?? careHeadline(state) ?? calmHeadline(state, choices);
  const dangers = findDangers(state)
    .map((finding) => dangerOf(finding, choices))
    .sort((a, b) => weight[b.severity] - weight[a.severity]);
  return { severity, headline, dangers };
}
