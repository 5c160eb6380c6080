// "What matters to me" in *Compare*: which dimensions to show, and what the device remembers of the choice. Pure.

import { type ConcernId, concernIds, type Dimension, dimensions } from '../knowledge/dimensions.ts';

/** The name under which the host remembers what matters. */
export const concernsName = 'concerns';

/** What was remembered, as far as this version knows it. Total. */
export function readConcerns(remembered: string | null): ConcernId[] {
  const given = new Set((remembered ?? '').split(' '));
  return concernIds.filter((id) => given.has(id));
}

/** The form in which it is remembered; empty when nothing is picked, which forgets it. */
export function writeConcerns(concerns: readonly ConcernId[]): string {
  return concerns.join(' ');
}

/** With `concern` put in or taken out, in the order of the buttons. */
export function toggled(concerns: readonly ConcernId[], concern: ConcernId): ConcernId[] {
  return concernIds.filter((id) => (id === concern) !== concerns.includes(id));
}

/**
 * The dimensions that touch one of `concerns`; all of them when nothing is picked. `linked` is the id of one that a
 * link asks for and that is shown in any case.
 */
export function dimensionsFor(
  concerns: readonly ConcernId[],
  linked: string | null = null,
): readonly Dimension[] {
  if (concerns.length === 0) return dimensions;
  return dimensions.filter(
    ({ id, concerns: own }) => id === linked || own.some((concern) => concerns.includes(concern)),
  );
}
