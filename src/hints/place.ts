// Where the hint of a choice goes: after the words that name the choice, never inside anything that a click
// would act on, never where a span would break a table or list. Reads the tree only, never the layout.

import { labelsFor } from '../detect/labels.ts';
import type { Finding } from '../detect/types.ts';
import {
  attributeOf,
  contains,
  hasText,
  holds,
  isDocument,
  isElement,
  matches,
  nextOf,
  parentAcross,
  parentOf,
} from './page-dom.ts';

/** A place in the page: insert into `parent` after `after`, or at the end of `parent` when that is null. */
export interface Spot {
  readonly parent: Node;
  readonly after: Node | null;
  /** What belongs to the choice: the control and the element that names it. Hovering these shows the tooltip. */
  readonly zone: readonly Element[];
}

const roles =
  'radio|checkbox|switch|button|link|option|tab|menuitem|menuitemradio|menuitemcheckbox|treeitem';
const acting = `label,a,button,select,option,optgroup,summary,${roles
  .split('|')
  .map((role) => `[role=${role}]`)
  .join()}`;
const controls =
  'input:not([type=hidden]),select,textarea,button,[role=radio],[role=checkbox],[role=switch]';
const structural = 'table,thead,tbody,tfoot,tr,colgroup,ul,ol,menu,dl,select,optgroup';
const cells = 'td,th,li,dt,dd';
const blocks = 'div,p,td,th,li,dt,dd,section,h1,h2,h3,h4,h5,h6,ul,ol,table,fieldset';

/**
 * The spot for the hint of `finding`, or null where there is none (the element is not in a document).
 * `isOurs` tells hosts of hints from the page's own nodes, so that the answer does not change once they stand.
 */
export function spotFor(finding: Finding, isOurs: (node: Node) => boolean): Spot | null {
  const control = finding.element;
  const named = /^(radio|checkbox|switch)$/.test(finding.kind);
  const label = named ? labelOf(control) : null;
  const zone = label ? [control, label] : [control];
  let anchor: Node = control;
  if (label) anchor = label;
  else if (named) {
    const words = wordsAfter(control, isOurs);
    if (words && isElement(words)) zone.push(words);
    anchor = words ?? control;
  }
  // "Label [control]" side by side: the hint stands after both, not between.
  if (anchor !== control && parentOf(anchor) === parentOf(control) && isBefore(anchor, control)) {
    anchor = control;
  }

  for (let node: Node | null = anchor; node; node = parentAcross(node)) {
    if (isElement(node) && matches(node, acting)) anchor = node;
  }

  for (let parent = parentOf(anchor); parent && !isDocument(parent); parent = parentOf(anchor)) {
    if (!isElement(parent) || !matches(parent, structural)) return { parent, after: anchor, zone };
    if (isElement(anchor) && matches(anchor, cells) && !matches(anchor, acting)) {
      return { parent: anchor, after: null, zone };
    }
    anchor = parent;
  }
  return null;
}

function isBefore(a: Node, b: Node): boolean {
  return Boolean(a.compareDocumentPosition(b) & 4);
}

/** The element that names a control: its `<label>`, else what `aria-labelledby` points to nearby. */
function labelOf(control: Element): Element | null {
  const around = Element.prototype.closest.call(control, 'label');
  if (around && hasText(around)) return around;
  const labels = labelsFor(control);
  const label = labels.find(hasText) ?? labels[0] ?? around;
  if (label) return label;
  const ids = attributeOf(control, 'aria-labelledby')?.trim().split(/\s+/) ?? [];
  const root = control.getRootNode() as Document | ShadowRoot;
  // Of several ids the last is the choice's own; the earlier ones name its group.
  for (const id of ids.reverse()) {
    const label = root.getElementById?.(id);
    if (!label || contains(control, label) || contains(label, control)) continue;
    let near: Node | null = control;
    for (let i = 0; near && i < 5; i++) {
      near = parentOf(near);
      if (near && contains(near, label)) return label;
    }
  }
  return null;
}

/**
 * The last node of the words that follow a control without a label: `<input> Enable <b>POP</b><br>`, or the
 * next table cell. Null when the words stand before the control or inside it.
 */
function wordsAfter(control: Element, isOurs: (node: Node) => boolean): Node | null {
  if (hasText(control)) return null;
  let node: Node = control;
  for (let level = 0; level < 4; level++) {
    let last: Node | null = null;
    for (let next = nextOf(node); next; next = nextOf(next)) {
      if (isOurs(next)) continue;
      if (isElement(next)) {
        // A label that names nothing (its `for` was forgotten) is text like any other.
        const label = matches(next, 'label');
        if (label && !(next as HTMLLabelElement).control && !last && hasText(next)) return next;
        if (label || matches(next, `br,hr,${controls}`) || holds(next, controls)) break;
        if (matches(next, blocks)) {
          if (!last && hasText(next)) last = next;
          if (last) break;
          continue;
        }
      }
      if (hasText(next)) last = next;
    }
    if (last) return last;
    const parent = parentOf(node);
    if (!parent || !isElement(parent) || hasText(parent)) return null;
    node = parent;
  }
  return null;
}
