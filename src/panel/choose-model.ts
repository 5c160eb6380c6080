// The answers of *Choose*: read from and written to what the device remembers, and what a provider offers. Pure.

import type { Answers, Offers } from '../knowledge/advice.ts';
import { type QuestionId, questions } from '../knowledge/questions.ts';
import type { Provider } from '../providers/define.ts';

/** The name under which the host remembers the answers. */
export const answersName = 'answers';

/** Only what this version asks, with answers that it knows. Total: rubbish gives no answers. */
export function readAnswers(remembered: string | null): Answers {
  let given: unknown;
  try {
    given = JSON.parse(remembered ?? '{}');
  } catch {
    return {};
  }
  if (typeof given !== 'object' || given === null) return {};
  const known = questions.flatMap(({ id, answers }) => {
    const answer: unknown = Object.hasOwn(given, id) ? (given as Answers)[id] : undefined;
    const match = answers.find((one) => one.id === answer);
    return match ? [[id, match.id] as const] : [];
  });
  return Object.fromEntries(known);
}

/** The form in which answers are remembered; empty when there are none, which forgets them. */
export function writeAnswers(answers: Answers): string {
  return Object.keys(answers).length > 0 ? JSON.stringify(answers) : '';
}

/** Questions without an answer, in order. */
export function openQuestions(answers: Answers): QuestionId[] {
  return questions.flatMap(({ id }) => (answers[id] === undefined ? [id] : []));
}

/** What the advisor may recommend at this provider. Only a certain "no" rules something out. */
export function offersOf(provider: Pick<Provider, 'pop' | 'imap'> | null): Offers {
  return { pop: provider?.pop !== 'no', imap: provider?.imap !== 'no' };
}
