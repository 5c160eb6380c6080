// Reading a hostile DOM. A page can shadow the properties of a form by naming its fields `id`, `parentNode` or
// `getAttribute`, in the content script's view too (Chromium), so what walks the page goes through the
// prototypes. Nothing here writes, nothing here reads layout.

import { maxText } from './text.ts';

const getter = <T>(owner: object, name: string): ((node: Node) => T) => {
  const get = Object.getOwnPropertyDescriptor(owner, name)?.get;
  return (node) => get?.call(node) as T;
};

const getParent = getter<Node | null>(Node.prototype, 'parentNode');
const getFirst = getter<Node | null>(Node.prototype, 'firstChild');
const getNext = getter<Node | null>(Node.prototype, 'nextSibling');
const getPrevious = getter<Node | null>(Node.prototype, 'previousSibling');
const getType = getter<number>(Node.prototype, 'nodeType');
const getLocal = getter<string>(Element.prototype, 'localName');
const getShadow = getter<ShadowRoot | null>(Element.prototype, 'shadowRoot');
const getSlot = getter<HTMLSlotElement | null>(Element.prototype, 'assignedSlot');
const getAttribute = Element.prototype.getAttribute;
const queryAll = Element.prototype.querySelectorAll;
const closestOf = Element.prototype.closest;

/** Attribute `name` of `element`, or the empty string. */
export function attr(element: Element, name: string): string {
  return getAttribute.call(element, name) ?? '';
}

/** Whether `element` has attribute `name`. */
export function hasAttr(element: Element, name: string): boolean {
  return getAttribute.call(element, name) !== null;
}

/** Tag name in lower case, as in HTML, also in XHTML documents. */
export function tag(node: Node): string {
  return getType(node) === 1 ? getLocal(node).toLowerCase() : '';
}

/** Whether `node` is an element. */
export function isElement(node: Node | null | undefined): node is Element {
  return node != null && getType(node) === 1;
}

/** The open shadow root of `element`, or null. */
export function shadowOf(element: Element): ShadowRoot | null {
  return getShadow(element);
}

/** Parent in the flat tree: a slotted node's slot, a shadow root's host, else the parent node. */
export function parentOf(node: Node): Element | null {
  const slot = isElement(node) || getType(node) === 3 ? slotOf(node) : null;
  const parent = slot ?? getParent(node);
  if (!parent) return null;
  if (getType(parent) === 11) return (parent as ShadowRoot).host ?? null;
  return isElement(parent) ? parent : null;
}

function slotOf(node: Node): Element | null {
  return isElement(node) ? getSlot(node) : ((node as Text).assignedSlot ?? null);
}

/** Next (or previous) sibling node in the light tree. */
export const nextOf = getNext;
/** Previous sibling node in the light tree. */
export const previousOf = getPrevious;

/** Children in the flat tree: a host's shadow tree, a slot's assigned nodes, else the child nodes. */
export function childrenOf(node: Node): Node[] {
  if (isElement(node)) {
    const shadow = getShadow(node);
    if (shadow) return listFrom(getFirst(shadow));
    if (tag(node) === 'slot') {
      const assigned = (node as HTMLSlotElement).assignedNodes?.() ?? [];
      if (assigned.length > 0) return [...assigned];
    }
  }
  return listFrom(getFirst(node));
}

function listFrom(first: Node | null): Node[] {
  const list: Node[] = [];
  for (let node = first; node && list.length < 5000; node = getNext(node)) list.push(node);
  return list;
}

/** `querySelectorAll` that cannot be clobbered. */
export function all(element: Element, selector: string): Element[] {
  return [...queryAll.call(element, selector)];
}

/** `closest` that cannot be clobbered. Stays within one tree. */
export function closest(element: Element, selector: string): Element | null {
  return closestOf.call(element, selector);
}

const silent = new Set(['script', 'style', 'template', 'noscript', 'select', 'datalist', 'textarea', 'svg', 'math', 'object', 'iframe', 'video', 'audio', 'canvas', 'head']);

/** The roles that make an element a control whatever its tag. */
export const controlRoles: ReadonlySet<string> = new Set([
  'radio', 'menuitemradio', 'checkbox', 'menuitemcheckbox', 'switch', 'button', 'link', 'combobox', 'listbox', 'option', 'spinbutton', 'textbox', 'searchbox', 'slider',
]);

/** Whether `element` is something a person sets or presses; text around it ends there. */
export function isControl(element: Element): boolean {
  const name = tag(element);
  if (name === 'input') return attr(element, 'type').toLowerCase() !== 'hidden';
  if (name === 'select' || name === 'textarea' || name === 'button') return true;
  const role = attr(element, 'role').toLowerCase();
  return role !== '' && controlRoles.has(role.split(' ')[0] ?? '');
}

/** Whether `element` sets a value (a link or push button does not). */
export function isSetting(element: Element): boolean {
  if (!isControl(element)) return false;
  const role = attr(element, 'role').toLowerCase();
  const type = attr(element, 'type').toLowerCase();
  if (tag(element) === 'button') return role !== '' && role !== 'button' && role !== 'link';
  return role !== 'link' && role !== 'button' && !['submit', 'button', 'reset', 'image'].includes(type);
}

/** Why a walk over text ended. */
export interface Gathered {
  readonly text: string;
  /** A control stood in the way. */
  readonly control: boolean;
}

/**
 * Text of `node` in the flat tree, in reading order (or backwards), up to the first control that sets a value.
 * Skips scripts, selects, hidden parts, our own hints and `skip`.
 */
export function gather(node: Node, backwards: boolean, skip?: Element): Gathered {
  const parts: string[] = [];
  let length = 0;
  let depth = 0;
  const visit = (n: Node): boolean => {
    const type = getType(n);
    if (type === 3) {
      const text = (n as Text).data;
      if (length < maxText * 2) parts.push(text.slice(0, maxText * 2));
      length += text.length;
      return false;
    }
    if (type !== 1 || n === skip) return false;
    const element = n as Element;
    if (isSetting(element)) return true;
    if (silent.has(tag(element)) || hasAttr(element, 'hidden') || hasAttr(element, 'data-pop-or-imap')) return false;
    if (length > maxText * 2 || depth > 60) return false;
    const children = childrenOf(element);
    if (backwards) children.reverse();
    depth++;
    const block = !inline.has(tag(element));
    if (block) parts.push(' ');
    const stopped = children.some(visit);
    if (block) parts.push(' ');
    depth--;
    return stopped;
  };
  const control = visit(node);
  if (backwards) parts.reverse();
  return { text: parts.join('').replace(/\s+/g, ' ').trim(), control };
}

const inline = new Set(['a', 'abbr', 'b', 'bdi', 'bdo', 'cite', 'code', 'em', 'font', 'i', 'kbd', 'mark', 'q', 's', 'slot', 'small', 'span', 'strong', 'sub', 'sup', 'u', 'wbr']);

/** All text of `node` in the flat tree, controls' own text included, but not what selects and our hints say. */
export function textOf(node: Node, skip?: Element): string {
  const parts: string[] = [];
  let length = 0;
  let depth = 0;
  const visit = (n: Node): void => {
    const type = getType(n);
    if (type === 3) {
      const text = (n as Text).data;
      if (length < maxText * 2) parts.push(text.slice(0, maxText * 2));
      length += text.length;
    } else if (type === 1 && n !== skip && length < maxText * 2 && depth < 60) {
      const element = n as Element;
      if (silent.has(tag(element)) || hasAttr(element, 'hidden') || hasAttr(element, 'data-pop-or-imap')) return;
      const block = !inline.has(tag(element));
      if (block) parts.push(' ');
      depth++;
      for (const child of childrenOf(element)) visit(child);
      depth--;
      if (block) parts.push(' ');
    }
  };
  visit(node);
  return parts.join('').replace(/\s+/g, ' ').trim();
}

/** Whether the page draws `element`: not `display: none`, `visibility: hidden`, or in a closed part. */
export function isDrawn(element: Element): boolean {
  if (typeof element.checkVisibility !== 'function') return true;
  return element.checkVisibility({ visibilityProperty: true });
}
