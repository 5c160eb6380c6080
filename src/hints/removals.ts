// How often a page took one hint away. Some pages redraw a label now and then, and the hint comes back; a page
// that fights wins, since two scripts undoing each other would heat the person's computer.

/** Times of recent removals of one hint, in milliseconds, oldest first. */
export type Removals = number[];

const limit = 5;
const span = 10_000;

/** Notes a removal at `now` and tells whether it was the fifth within ten seconds. */
export function isTooOften(removals: Removals, now: number): boolean {
  removals.push(now);
  while (removals.length && (removals[0] ?? now) < now - span) removals.shift();
  return removals.length >= limit;
}
