// Who uses this page, as far as it says so: names that stand beside an e-mail address. They are looked for in the whole
// page, so that they can be taken out of the few parts that an outline shows, and are never in it themselves.

import {
  all,
  attr,
  childrenOf,
  isElement,
  parentOf,
  shadowOf,
  tag,
  typeOf,
} from '../detect/dom.ts';
import { namesIn } from './names.ts';

// Text of an element and its neighbours, joined with blanks: an account menu has name and address in boxes of their own.
function around(element: Element): string {
  const texts: string[] = [];
  const visit = (node: Node, depth: number) => {
    if (typeOf(node) === 3) texts.push((node as Text).data.trim());
    else if (depth < 4 && !/^(?:script|style)$/.test(tag(node)))
      for (const child of childrenOf(node).slice(0, 12)) visit(child, depth + 1);
  };
  visit(parentOf(element) ?? element, 0);
  return texts.filter(Boolean).join(' ').slice(0, 300);
}

function* textsWithAddress(root: Document | ShadowRoot, depth = 0): Generator<string> {
  const walker = root.ownerDocument ?? (root as Document);
  const texts = walker.createTreeWalker(root, 4);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const { data } = node as Text;
    if (!data.includes('@')) continue;
    yield data.slice(0, 2000);
    const parent = parentOf(node);
    if (parent && data.length < 200) yield around(parent);
  }
  const top = isElement(root.firstElementChild) ? root.firstElementChild : null;
  for (const element of top ? [top, ...all(top, '*')] : []) {
    for (const name of ['aria-label', 'title', 'alt', 'value', 'data-email', 'placeholder']) {
      const value = attr(element, name);
      if (value.includes('@')) yield value.slice(0, 500);
    }
    const shadow = depth < 16 ? shadowOf(element) : null;
    if (shadow) yield* textsWithAddress(shadow, depth + 1);
  }
}

/** Names of the person that the documents of a page give away, longest first, at most 200. */
export function namesOn(pages: readonly Document[]): string[] {
  const names = new Set<string>();
  for (const page of pages) {
    let seen = 0;
    for (const text of textsWithAddress(page)) {
      for (const name of namesIn(text)) names.add(name);
      if (++seen > 4000 || names.size > 600) break;
    }
  }
  return [...names].sort((a, b) => b.length - a.length).slice(0, 200);
}
