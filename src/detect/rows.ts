// Rows: of a table, of tabs, of links. What they are decides whether their text belongs to a control beside them.

import { all, attr, childrenOf, closest, first, isElement, isSetting, tag, typeOf } from './dom.ts';
import { textOf } from './reading.ts';

/** Text of the head of a table's column, or the empty string. */
export function columnHead(row: Element, index: number): string {
  const table = closest(row, 'table,[role=table],[role=grid]');
  const head = table ? first(table, 'tr,[role=row]') : null;
  const column = head && head !== row ? head.children[index] : undefined;
  if (!column || !head || all(column, 'input,select,[role]').some(isSetting)) return '';
  return tag(column) === 'th' || closest(column, 'thead') || attr(column, 'role') === 'columnheader'
    ? textOf(column)
    : '';
}

/** Whether `element` is a row of tabs or links: what it names stands elsewhere. */
export function isStrip(element: Element): boolean {
  if (
    /^(?:nav|header)$/.test(tag(element)) ||
    /^(?:tablist|navigation|menubar|toolbar)$/.test(attr(element, 'role'))
  )
    return true;
  if (all(element, 'a,[role=tab],[role=link]').length >= 3) return true;
  const inner =
    element.childElementCount === 1 && element.firstElementChild
      ? element.firstElementChild
      : element;
  if (inner.childElementCount < 4) return false;
  // Not `children`, which a form may hide.
  return childrenOf(inner).every((node) =>
    isElement(node)
      ? (node.textContent ?? '').length <= 40
      : typeOf(node) !== 3 || !/\p{L}/u.test((node as Text).data),
  );
}

/** Whether `element` is or holds a link or button: an item beside others. */
export function holdsAction(element: Element): boolean {
  return tag(element) === 'a' || first(element, 'a,button,[role=button],[role=link]') !== null;
}
