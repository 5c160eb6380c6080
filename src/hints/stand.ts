// Putting the host of a hint into the page, and knowing whether it still stands there.

import type { Finding } from '../detect/types.ts';
import { type Fit, fitFor } from './fit.ts';
import { hintAttribute, type Marker } from './marker.ts';
import {
  attributeOf,
  isElement,
  isInPage,
  matches,
  nextOf,
  parentOf,
  previousOf,
} from './page-dom.ts';
import { spotFor } from './place.ts';

type IsOurs = (node: Node) => boolean;

/** Where and how the hint of `finding` is to stand; reads only. Null where it cannot stand. */
export function planFor(finding: Finding, isOurs: IsOurs): Fit | null {
  const spot = spotFor(finding, isOurs);
  return spot && fitFor(spot, isOurs);
}

/** Whether `host` stands as planned. */
export function standsAs(host: Element, plan: Fit | null, isOurs: IsOurs): boolean {
  if (!plan || !isInPage(host) || parentOf(host) !== plan.spot.parent) return false;
  if (!plan.spot.after) return true;
  let before = previousOf(host);
  while (before && isOurs(before)) before = previousOf(before);
  return before === plan.spot.after;
}

/** Puts the host of `marker` into the page. Throws when the page moved on since the plan was made. */
export function put({ host, fitWith }: Marker, { spot, css, hangs }: Fit, isOurs: IsOurs): void {
  const { parent, after } = spot;
  const slot = after && isElement(after) && attributeOf(after, 'slot');
  if (slot) host.slot = slot;
  let next = after && nextOf(after);
  let alone = true;
  // Hints of several choices in one label stand in the order of the choices. A hint of another copy of this
  // extension (an older one, before an update) gives way: two markers would say the same.
  while (next && isElement(next) && matches(next, `span[${hintAttribute}]`)) {
    const stranger = isOurs(next) ? null : next;
    alone &&= stranger !== null;
    next = nextOf(next);
    stranger?.remove();
  }
  fitWith(hangs && !alone ? '' : css);
  Node.prototype.insertBefore.call(parent, host, next);
}
