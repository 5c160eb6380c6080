// Counts what `npm run evaluate` compares.

/** Nothing counted yet. */
export function emptyTally() {
  return { pages: 0, choices: 0, found: 0, right: 0, extra: 0, pagesWithExtra: 0, slowest: 0 };
}

/** Adds one page's comparison to `t`. */
export function tally(t, compared) {
  t.pages++;
  let extra = 0;
  for (const { truth, found } of compared) {
    if (truth === '#time') t.slowest = Math.max(t.slowest, Number(found));
    else if (truth === '') extra++;
    else {
      t.choices++;
      if (found === '') continue;
      t.found++;
      if (truth === 'protocol-choice' || truth.split('|').includes(found)) t.right++;
    }
  }
  t.extra += extra;
  if (extra > 0) t.pagesWithExtra++;
}

/** One line of figures: recall, precision, right topics. */
export function rate(t) {
  const part = (a, b) => (b === 0 ? '  -  ' : (a / b).toFixed(3));
  return `${String(t.pages).padStart(4)} pages ${String(t.choices).padStart(5)} choices  recall ${part(t.found, t.choices)}  precision ${part(t.found, t.found + t.extra)}  topic ${part(t.right, t.found)}  extra ${t.extra} on ${t.pagesWithExtra} pages  slowest ${t.slowest} ms`;
}

/**
 * What of `t` is under its floor, in words; empty when all is well or no floor is set. Meant for the whole corpus:
 * a part of it may well be under.
 */
export function belowFloor(t, floor = {}) {
  const rates = {
    recall: t.found / t.choices,
    precision: t.found / (t.found + t.extra),
    topic: t.right / t.found,
  };
  const low = Object.entries(rates)
    .filter(([name, value]) => floor[name] !== undefined && value < floor[name])
    .map(([name, value]) => `${name} ${value.toFixed(3)} is under the floor of ${floor[name]}`);
  if (floor.pagesWithExtra !== undefined && t.pagesWithExtra > floor.pagesWithExtra) {
    low.push(
      `hints on ${t.pagesWithExtra} pages without a choice, allowed ${floor.pagesWithExtra}`,
    );
  }
  return low;
}
