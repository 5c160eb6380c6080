// A seeded redesign of a page: what products do between versions, done to the corpus. Truth moves along.

import { bakeLooks } from './redesign/bake.ts';
import { buttons, links } from './redesign/buttons.ts';
import { Dice } from './redesign/dice.ts';
import { relabel } from './redesign/labels.ts';
import { demoteHeadings, dropFieldsets, dropTables, reorder, wrap } from './redesign/layout.ts';
import { rename } from './redesign/names.ts';
import { redrawSelects } from './redesign/selects.ts';
import { intoShadow } from './redesign/shadow.ts';
import { splitText } from './redesign/text.ts';
import { redrawTicks } from './redesign/ticks.ts';
import { Work } from './redesign/work.ts';

/**
 * Changes `document` in place: a random subset, chosen by `seed` (any integer; the same seed gives the same redesign of
 * the same page), of what products change when they redraw a settings page while it goes on meaning the same. `truths`
 * is keyed by the elements that carry a choice; an entry moves to the element that replaces its own, and none is lost
 * or doubled. Documents without a body are left alone.
 */
export function redesign<T>(document: Document, seed: number, truths: Map<Element, T>): void {
  if (!document.body) return;
  const dice = new Dice(seed ^ hash(document.URL + document.title));
  const work = new Work(document, dice, truths);
  bakeLooks(work);
  // Each step with the share of seeds that take it. The order matters: labels must still be native when ticks are
  // redrawn, and names are renewed only after every step that follows an id.
  const steps: [number, (work: Work) => void][] = [
    [0.5, dropFieldsets],
    [0.5, dropTables],
    [0.5, reorder],
    [0.6, redrawTicks],
    [0.4, redrawSelects],
    [0.6, relabel],
    [0.5, buttons],
    [0.4, links],
    [0.4, demoteHeadings],
    [0.5, splitText],
    [0.6, wrap],
    [0.85, rename],
    [0.35, intoShadow],
  ];
  let chosen: typeof steps = [];
  while (chosen.length < 5) chosen = steps.filter(([share]) => dice.chance(share));
  for (const [, step] of chosen) step(work);
}

// Else one seed would redesign every page of the corpus in the same manner.
function hash(text: string): number {
  let sum = 0;
  for (const letter of text) sum = (Math.imul(sum, 31) + (letter.codePointAt(0) ?? 0)) | 0;
  return sum;
}
