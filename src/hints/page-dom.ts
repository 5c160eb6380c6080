// Reading the page's elements without trusting them. In Chromium a form with `<input name=parentNode>` answers
// that input when asked for `form.parentNode`, so everything that may be a form is asked through the prototypes.
// An attacker controls every node given to these functions.

import { attr, getter, hasAttr, isElement, nodeParent, typeOf } from '../detect/dom.ts';

export { isElement, nextOf, nodeParent as parentOf, previousOf } from '../detect/dom.ts';

/** Whether the node is in a document at this moment. */
export const isInPage = /* @__PURE__ */ getter<boolean>('Node', 'isConnected');
/** Text of the node and what it contains. */
export const textOf = /* @__PURE__ */ getter<string | null>('Node', 'textContent');

/** Whether the node is a document. */
export function isDocument(node: Node): boolean {
  return typeOf(node) === 9;
}

/** The node's parent, going from a shadow root to its host; null at the document. */
export function parentAcross(node: Node): Node | null {
  const parent = nodeParent(node);
  return parent ?? (typeOf(node) === 11 ? ((node as ShadowRoot).host ?? null) : null);
}

/** Whether the node holds any visible character. Comments hold none. */
export function hasText(node: Node): boolean {
  return typeOf(node) !== 8 && /[^\s\u00ad\u200b-\u200f\ufeff]/u.test(textOf(node) ?? '');
}

/** The nearest element in the direction of `step` (`nextOf`, `previousOf`) for which `skip` is false, or null. */
export function elementBeside(
  node: Node,
  step: (node: Node) => Node | null,
  skip: (node: Node) => boolean,
): Element | null {
  let next = step(node);
  while (next && (!isElement(next) || skip(next))) next = step(next);
  return next;
}

/** Whether the element matches the selector. */
export function matches(element: Element, selector: string): boolean {
  return Element.prototype.matches.call(element, selector);
}

/** Whether the selector matches anything inside the element. */
export function holds(element: Element, selector: string): boolean {
  return Element.prototype.querySelector.call(element, selector) !== null;
}

/** Value of an attribute, or null. */
export function attributeOf(element: Element, name: string): string | null {
  return hasAttr(element, name) ? attr(element, name) : null;
}

/** Whether `inner` is `outer` or inside it, in one tree. */
export function contains(outer: Node, inner: Node): boolean {
  return Node.prototype.contains.call(outer, inner);
}

/** Does `act`; what it throws ends here. A hint that fails is a hint less, and the page goes on without noticing. */
export function attempt(act: () => void): void {
  try {
    act();
  } catch {
    // Nobody to tell: the panel lists the choice in any case.
  }
}

/** A listener that hears only what a person did; events made by the page are dropped. Never throws. */
export function trusted<E extends Event>(handler: (event: E) => void): (event: Event) => void {
  return (event) => {
    if (event.isTrusted) attempt(() => handler(event as E));
  };
}
