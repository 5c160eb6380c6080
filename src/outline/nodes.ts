// Walking a page's own tree (not the flat one) in spite of forms whose fields are called `children` or `parentNode`.

import { isElement } from '../detect/dom.ts';

const getter = <T>(owner: object, name: string): ((node: Node) => T) => {
  const get = Object.getOwnPropertyDescriptor(owner, name)?.get;
  return (node) => get?.call(node) as T;
};

const first = getter<Node | null>(Node.prototype, 'firstChild');
const next = getter<Node | null>(Node.prototype, 'nextSibling');

/** The parent node, which may be a shadow root or document. */
export const parentNodeOf = getter<Node | null>(Node.prototype, 'parentNode');

/** All text in a node, drawn or not. */
export const allTextOf = getter<string | null>(Node.prototype, 'textContent');

/** Child nodes in the page's tree, at most 5,000. */
export function childNodesOf(node: Node): Node[] {
  const list: Node[] = [];
  for (let child = first(node); child && list.length < 5000; child = next(child)) list.push(child);
  return list;
}

/** Child elements in the page's tree. */
export function childElementsOf(node: Node): Element[] {
  return childNodesOf(node).filter(isElement);
}
