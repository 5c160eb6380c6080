// Six answers in, one recommendation out, with its reasons and conditions. A plain count of points, so that
// every result can be explained by the answers that made it.

import {
  type Answer,
  baseWeights,
  type OutcomeId,
  outcomeIds,
  type QuestionId,
  questions,
} from './questions.ts';
import type { MessageKey } from './text.ts';

/** Answer ids by question id. Missing or unknown ones count for nothing. */
export type Answers = Readonly<Partial<Record<QuestionId, string>>>;

/** What the provider, plan or administrator lets a mail app use. */
export interface Offers {
  readonly pop: boolean;
  readonly imap: boolean;
}

/** An outcome that is possible, and its points. */
export interface Ranked {
  readonly outcome: OutcomeId;
  readonly score: number;
}

/** The advice. */
export interface Recommendation {
  readonly best: OutcomeId;
  /** Best first, without what is ruled out; empty when nothing is left. */
  readonly ranking: readonly Ranked[];
  /** Why, the strongest first. */
  readonly reasons: readonly MessageKey[];
  /** What has to be so for the advice to be good. */
  readonly conditions: readonly MessageKey[];
}

const conditions: Readonly<Record<OutcomeId, readonly MessageKey[]>> = {
  POP: ['advice_if_leave', 'advice_if_one_computer', 'advice_if_no_rules'],
  IMAP: ['advice_if_imap_trash', 'advice_if_imap_no_backup'],
  IMAP_ARCHIVE: ['advice_if_backup', 'advice_if_check_copy'],
  WEB: ['advice_if_web_sign_out'],
  APP: ['advice_if_app_updates'],
};

const alsoFits: Readonly<Record<OutcomeId, MessageKey>> = {
  POP: 'advice_because_both_fit_pop',
  IMAP: 'advice_because_both_fit_imap',
  IMAP_ARCHIVE: 'advice_because_both_fit_imap_archive',
  WEB: 'advice_because_both_fit_web',
  APP: 'advice_because_both_fit_app',
};

/** How close a runner-up must be to be named beside the best, in points. */
const closeBy = 1;

function answerTo(question: QuestionId, answers: Answers): Answer | null {
  const given: unknown = Object.hasOwn(answers, question) ? answers[question] : undefined;
  const known = questions.find(({ id }) => id === question)?.answers;
  return known?.find(({ id }) => id === given) ?? null;
}

function givenAnswers(answers: Answers): readonly Answer[] {
  const given = questions.flatMap(({ id }) => answerTo(id, answers) ?? []);
  const feeds = answerTo('goal', answers)?.id === 'feed';
  const one = answerTo('devices', { devices: 'one' });
  if (!feeds || !one) return given;
  // A program that takes mail in runs somewhere of its own, so this counts as one device. POP stays ruled out all the
  // same: nothing of it should lie on a computer that is not one's own.
  return given.map((answer) =>
    answer === answerTo('devices', { devices: 'public' })
      ? { ...answer, weights: one.weights, blocks: ['POP'] }
      : answer,
  );
}

function blockedOutcomes(given: readonly Answer[], offers: Offers): ReadonlySet<OutcomeId> {
  const blocked = new Set(given.flatMap(({ blocks }) => blocks));
  if (!offers.pop) blocked.add('POP');
  if (!offers.imap) blocked.add('IMAP').add('IMAP_ARCHIVE');
  return blocked;
}

function rank(given: readonly Answer[], blocked: ReadonlySet<OutcomeId>): Ranked[] {
  const score = (outcome: OutcomeId) =>
    given.reduce((sum, { weights }) => sum + (weights[outcome] ?? 0), baseWeights[outcome] ?? 0);
  // The sort is stable and outcomeIds stand safest first, which is how ties are broken.
  return outcomeIds
    .filter((outcome) => !blocked.has(outcome))
    .map((outcome) => ({ outcome, score: score(outcome) }))
    .sort((a, b) => b.score - a.score);
}

function reasonsFor(outcome: OutcomeId, given: readonly Answer[]): MessageKey[] {
  return given
    .filter(({ weights }) => (weights[outcome] ?? 0) > 0)
    .sort((a, b) => b.weights[outcome]! - a.weights[outcome]!)
    .flatMap(({ reason }) => reason ?? []);
}

/**
 * What to use, given the answers so far and what the provider offers. Total: unknown questions, unknown
 * answers and rubbish count for nothing; offers that are not said are taken as offered. When everything is
 * ruled out the answer is the provider's app, or webmail on computers that are not one's own.
 */
export function recommend(
  answers: Answers,
  offers: Offers = { pop: true, imap: true },
): Recommendation {
  const asked = typeof answers === 'object' && answers !== null ? answers : {};
  const offered = { pop: offers?.pop !== false, imap: offers?.imap !== false };
  const given = givenAnswers(asked);
  const ranking = rank(given, blockedOutcomes(given, offered));
  const missing: MessageKey[] = [
    ...(offered.pop ? [] : (['advice_because_no_pop'] as const)),
    ...(offered.imap ? [] : (['advice_because_no_imap'] as const)),
  ];
  const [first, second] = ranking;
  if (!first) {
    const best = answerTo('devices', asked)?.id === 'public' ? 'WEB' : 'APP';
    const reasons = ['advice_because_nothing_left' as const, ...missing];
    return { best, ranking, reasons, conditions: conditions[best] };
  }
  const ruling = given
    .filter(({ blocks }) => blocks.length > 0)
    .flatMap(({ reason }) => reason ?? []);
  const isClose = second !== undefined && first.score - second.score <= closeBy;
  const runnerUp = isClose ? [alsoFits[second.outcome], ...reasonsFor(second.outcome, given)] : [];
  const reasons = [...reasonsFor(first.outcome, given), ...ruling, ...missing, ...runnerUp];
  return {
    best: first.outcome,
    ranking,
    reasons: [...new Set(reasons)],
    conditions: conditions[first.outcome],
  };
}
