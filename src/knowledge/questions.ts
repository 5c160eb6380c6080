// The six questions of the advisor, what each answer weighs for each outcome, and what it rules out. Data
// only; `advice.ts` counts. The weights were set so that no answer alone decides, except a computer that is
// not one's own.

import type { MessageKey } from './text.ts';

/** Everything the advisor can recommend, safest first: the order that breaks ties. */
export const outcomeIds = ['IMAP', 'IMAP_ARCHIVE', 'APP', 'WEB', 'POP'] as const;

/** What the advisor can recommend. */
export type OutcomeId = (typeof outcomeIds)[number];

type AnswerRow = readonly [
  weights: Readonly<Partial<Record<OutcomeId, number>>>,
  blocks?: readonly OutcomeId[],
];

/** Points before any question is answered. */
export const baseWeights: Readonly<Partial<Record<OutcomeId, number>>> = { IMAP: 2 };

const rows = {
  devices: {
    one: [{ POP: 1, IMAP: 1 }],
    several: [{ IMAP: 3, IMAP_ARCHIVE: 3, APP: 2, WEB: 1 }, ['POP']],
    public: [{ WEB: 6 }, ['APP', 'IMAP', 'IMAP_ARCHIVE', 'POP']],
    team: [{ IMAP: 3, IMAP_ARCHIVE: 2, APP: 1, WEB: 1 }, ['POP']],
  },
  keep: {
    all: [{ IMAP: 2, WEB: 2, APP: 2, IMAP_ARCHIVE: 1, POP: -3 }],
    some: [{ IMAP_ARCHIVE: 3, POP: 1 }],
    none: [{ POP: 4, IMAP_ARCHIVE: 3, IMAP: -2, WEB: -4, APP: -4 }],
  },
  goal: {
    daily: [{ IMAP: 1, WEB: 1, APP: 1 }],
    archive: [{ IMAP_ARCHIVE: 5, POP: 1, WEB: -2, APP: -2 }],
    feed: [{ POP: 3, IMAP: 2 }, ['WEB', 'APP']],
  },
  space: {
    plenty: [{}],
    nearly_full: [{ IMAP_ARCHIVE: 4, POP: 2, IMAP: -1 }],
  },
  link: {
    good: [{}],
    slow: [{ APP: 1, IMAP: 1, POP: 1, WEB: -1 }],
    offline: [{ IMAP: 1, IMAP_ARCHIVE: 1, POP: 2, WEB: -3 }],
  },
  tool: {
    browser: [{ WEB: 6 }],
    app: [{ APP: 6 }],
    program: [{ IMAP: 2, POP: 2, IMAP_ARCHIVE: 2, WEB: -2, APP: -2 }],
    unsure: [{ IMAP: 1, APP: 1 }],
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, AnswerRow>>>>;

/** Id of a question. */
export type QuestionId = keyof typeof rows;

/** One possible answer. */
export interface Answer {
  readonly id: string;
  readonly text: MessageKey;
  readonly weights: Readonly<Partial<Record<OutcomeId, number>>>;
  /** Outcomes that this answer rules out. */
  readonly blocks: readonly OutcomeId[];
  /** Why it counts as it does; null when it plays no part. */
  readonly reason: MessageKey | null;
}

/** One question and its answers, in the order in which they are asked. */
export interface Question {
  readonly id: QuestionId;
  readonly text: MessageKey;
  readonly answers: readonly Answer[];
}

function question(id: QuestionId): Question {
  const answers = Object.entries(rows[id] as Readonly<Record<string, AnswerRow>>).map(
    ([answer, [weights, blocks = []]]): Answer => ({
      id: answer,
      // Checked by a test, since the pairs of question and answer are not one type.
      text: `advice_q_${id}_${answer}` as MessageKey,
      weights,
      blocks,
      reason:
        Object.keys(weights).length > 0 ? (`advice_because_${id}_${answer}` as MessageKey) : null,
    }),
  );
  return { id, text: `advice_q_${id}_text`, answers };
}

/** All questions. */
export const questions: readonly Question[] = (Object.keys(rows) as QuestionId[]).map(question);

/** Name of an outcome and one sentence on what it means. */
export function outcomeText(outcome: OutcomeId): { name: MessageKey; text: MessageKey } {
  const key = outcome.toLowerCase() as Lowercase<OutcomeId>;
  return { name: `advice_outcome_${key}_name`, text: `advice_outcome_${key}_text` };
}
