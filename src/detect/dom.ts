// Reading a hostile DOM. A page can shadow the properties of a form by naming its fields `id`, `parentNode` or
// `getAttribute`, in the content script's view too (Chromium), so what walks the page goes through the
// prototypes. Nothing here writes, nothing here reads layout.

import type { ChoiceKind } from './types.ts';

/** Reads property `name` of a node through the prototype that owns it, so that a page cannot answer instead. */
export const getter = <T>(owner: 'Node' | 'Element', name: string): ((node: Node) => T) => {
  let get: (() => unknown) | undefined;
  return (node) => {
    get ??= Object.getOwnPropertyDescriptor(globalThis[owner].prototype, name)?.get;
    return get?.call(node) as T;
  };
};

/** The node's parent in its own tree. */
export const nodeParent = /* @__PURE__ */ getter<Node | null>('Node', 'parentNode');
const getFirst = /* @__PURE__ */ getter<Node | null>('Node', 'firstChild');
const getNext = /* @__PURE__ */ getter<Node | null>('Node', 'nextSibling');
const getPrevious = /* @__PURE__ */ getter<Node | null>('Node', 'previousSibling');
/** `nodeType` that cannot be clobbered. */
export const typeOf = /* @__PURE__ */ getter<number>('Node', 'nodeType');
const getLocal = /* @__PURE__ */ getter<string>('Element', 'localName');
const getShadow = /* @__PURE__ */ getter<ShadowRoot | null>('Element', 'shadowRoot');
const getSlot = /* @__PURE__ */ getter<HTMLSlotElement | null>('Element', 'assignedSlot');

/** Attribute `name` of `element`, or the empty string. */
export function attr(element: Element, name: string): string {
  return Element.prototype.getAttribute.call(element, name) ?? '';
}

/** Whether `element` has attribute `name`. */
export function hasAttr(element: Element, name: string): boolean {
  return Element.prototype.getAttribute.call(element, name) !== null;
}

/** Tag name in lower case, as in HTML, also in XHTML documents. */
export function tag(node: Node): string {
  return typeOf(node) === 1 ? getLocal(node).toLowerCase() : '';
}

/** Whether `node` is an element. */
export function isElement(node: Node | null | undefined): node is Element {
  return node != null && typeOf(node) === 1;
}

/** The open shadow root of `element`, or null. */
export function shadowOf(element: Element): ShadowRoot | null {
  return getShadow(element);
}

/** Parent in the flat tree: a slotted node's slot, a shadow root's host, else the parent node. */
export function parentOf(node: Node): Element | null {
  const slot = isElement(node) || typeOf(node) === 3 ? slotOf(node) : null;
  const parent = slot ?? nodeParent(node);
  if (!parent) return null;
  if (typeOf(parent) === 11) return (parent as ShadowRoot).host ?? null;
  return isElement(parent) ? parent : null;
}

/** The host of the shadow tree that `element` stands in, or null. */
export function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return typeOf(root) === 11 ? (root as ShadowRoot).host : null;
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

/**
 * What stands before `node` in `parent`, its parent in the flat tree: nearest first, at most `limit`. Walks back from the
 * node, since a list of mail has thousands of rows and is asked from each.
 */
export function siblingsBefore(node: Element, parent: Element, limit: number): Node[] {
  if (getSlot(node) === parent || (getShadow(parent) && nodeParent(node) === parent)) {
    const siblings = childrenOf(parent);
    const end = Math.max(0, siblings.indexOf(node));
    return siblings.slice(Math.max(0, end - limit), end).reverse();
  }
  const list: Node[] = [];
  for (let other = getPrevious(node); other && list.length < limit; other = getPrevious(other))
    list.push(other);
  return list;
}

/** `querySelectorAll` that cannot be clobbered. */
export function all(element: Element, selector: string): Element[] {
  return [...Element.prototype.querySelectorAll.call(element, selector)];
}

/** `querySelector` that cannot be clobbered: where one is enough, since a page's tables can have thousands of rows. */
export function first(element: Element, selector: string): Element | null {
  return Element.prototype.querySelector.call(element, selector);
}

/** `closest` that cannot be clobbered. Stays within one tree. */
export function closest(element: Element, selector: string): Element | null {
  return Element.prototype.closest.call(element, selector);
}

/** The roles that make an element a control whatever its tag, with the kind of choice each is; null for none. */
export const controlRoles: ReadonlyMap<string, ChoiceKind | null> = new Map([
  ['radio', 'radio'],
  ['menuitemradio', 'radio'],
  ['checkbox', 'checkbox'],
  ['menuitemcheckbox', 'checkbox'],
  ['switch', 'switch'],
  ['button', 'button'],
  ['link', 'link'],
  ['combobox', 'select'],
  ['listbox', 'select'],
  ['option', 'option'],
  ['spinbutton', 'field'],
  ['textbox', 'field'],
  ['searchbox', null],
  ['slider', null],
]);

/** Whether `element` is something a person sets or presses; text around it ends there. */
export function isControl(element: Element): boolean {
  const name = tag(element);
  if (name === 'input') return attr(element, 'type').toLowerCase() !== 'hidden';
  if (name === 'select' || name === 'textarea' || name === 'button') return true;
  const role = attr(element, 'role').toLowerCase();
  return role !== '' && controlRoles.has(role.split(' ')[0] ?? '');
}

/** Whether `element` is switched on and off: radio, check box, switch. */
export function isToggle(element: Element): boolean {
  const type = attr(element, 'type').toLowerCase();
  if (tag(element) === 'input') return type === 'radio' || type === 'checkbox';
  return /^(?:menuitem)?(?:radio|checkbox)$|^switch$/.test(attr(element, 'role').toLowerCase());
}

/** Whether `element` sets a value (a link or push button does not). */
export function isSetting(element: Element): boolean {
  if (!isControl(element)) return false;
  const role = attr(element, 'role').toLowerCase();
  const type = attr(element, 'type').toLowerCase();
  if (tag(element) === 'button') return role !== '' && role !== 'button' && role !== 'link';
  return (
    role !== 'link' && role !== 'button' && !['submit', 'button', 'reset', 'image'].includes(type)
  );
}

/** Whether the page draws `element`: not `display: none`, `visibility: hidden`, or in a closed part. */
export function isDrawn(element: Element): boolean {
  if (typeof element.checkVisibility !== 'function') return true;
  return element.checkVisibility({ visibilityProperty: true });
}
