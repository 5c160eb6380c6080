// Which labels name a control by its id. `control.labels` and `label[for=…]` walk the whole document at each question,
// which on a mail page of 50,000 nodes is the dearest thing one can ask; here it is walked once for each look.

import { attr } from './dom.ts';

let known = new WeakMap<Node, Map<string, Element[]>>();

/** Forgets what was read. Called when a look begins. */
export function forgetLabels(): void {
  known = new WeakMap();
}

/** The first `<label for>` elements in the tree of `element` that name its id, in document order. */
export function labelsFor(element: Element): readonly Element[] {
  const id = attr(element, 'id');
  if (id === '') return [];
  const root = element.getRootNode();
  let labels = known.get(root);
  if (!labels) {
    labels = new Map();
    for (const label of (root as Document).querySelectorAll?.('label[for]') ?? []) {
      const target = attr(label, 'for');
      const list = labels.get(target);
      if (!list) labels.set(target, [label]);
      else if (list.length < 9) list.push(label);
    }
    known.set(root, labels);
  }
  return labels.get(id) ?? [];
}
