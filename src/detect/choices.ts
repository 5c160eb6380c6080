// Finds what a person can set or switch on a page: in the document and in open shadow roots, drawn now, and not
// inside what is mail, writing or prose.

import {
  all,
  attr,
  closest,
  controlRoles,
  hasAttr,
  hostOf,
  isDrawn,
  parentOf,
  shadowOf,
  tag,
} from './dom.ts';
import { labelsOf } from './name.ts';
import type { ChoiceKind, ChoiceState } from './types.ts';

/** A control found on the page. */
export interface Candidate {
  readonly element: Element;
  readonly kind: ChoiceKind;
}

const fieldTypes = new Set(['', 'text', 'number', 'tel', 'url', 'email']);
const buttonTypes = new Set(['submit', 'button']);

/** What kind of choice `element` is by tag, type and role, or null when it is none. */
export function kindOf(element: Element): ChoiceKind | null {
  const name = tag(element);
  const role = attr(element, 'role').toLowerCase().split(' ')[0] ?? '';
  if (name === 'input') {
    const type = attr(element, 'type').toLowerCase();
    if (type === 'radio' || role === 'radio') return 'radio';
    if (type === 'checkbox')
      return role === 'switch' ? 'switch' : hasAttr(element, 'switch') ? 'switch' : 'checkbox';
    if (buttonTypes.has(type)) return controlRoles.get(role) ?? 'button';
    if (role === 'combobox' && hasAttr(element, 'readonly')) return 'select';
    return fieldTypes.has(type) ? 'field' : null;
  }
  if (name === 'select') return 'select';
  if (name === 'option') return null;
  if (controlRoles.has(role)) return controlRoles.get(role) ?? null;
  if (name === 'button') return hasAttr(element, 'aria-pressed') ? 'switch' : 'button';
  if (name === 'a') return role === '' ? 'link' : null;
  return null;
}

/** Whether the control is on, off, or has no such state. Read from the live property, then from ARIA. */
export function stateOf(element: Element, kind: ChoiceKind): ChoiceState {
  if (kind === 'option') {
    if (tag(element) === 'option') return (element as HTMLOptionElement).selected ? 'on' : 'off';
    return attr(element, 'aria-selected') === 'true' ? 'on' : 'off';
  }
  if (kind !== 'radio' && kind !== 'checkbox' && kind !== 'switch') return null;
  if (tag(element) === 'input') return (element as HTMLInputElement).checked ? 'on' : 'off';
  const value = attr(element, 'aria-checked') || attr(element, 'aria-pressed');
  return value === 'true' ? 'on' : value === 'false' || value === '' ? 'off' : null;
}

const outside =
  '[contenteditable]:not([contenteditable=false]),[role=textbox][aria-multiline=true],blockquote,pre,code,[role=document],[role=log],[role=feed],[role=search],[role=complementary] [role=article],[inert]';

/** Whether `element` stands in mail, writing, quoted or inert parts of the page, where nothing is a choice. */
export function standsOutside(element: Element): boolean {
  for (let node: Element | null = element, steps = 0; node && steps < 80; steps++) {
    if (closest(node, outside)) return true;
    node = hostOf(node);
  }
  return inPost(element);
}

// An article with a date or an author is a post or a message, not a group of settings.
function inPost(element: Element): boolean {
  const article = closest(element, 'article,[role=article]');
  return (
    article !== null &&
    all(article, 'time,address,[itemprop=author],[rel=author],blockquote').length > 0
  );
}

/** Whether a person can see the control or, where a drawn switch replaces it, its label. */
export function isVisible(element: Element): boolean {
  if (attr(element, 'type').toLowerCase() === 'hidden') return false;
  if (isDrawn(element)) return true;
  const name = tag(element);
  return name === 'input' && labelsOf(element).some((label) => isDrawn(label));
}

// Of elements that are neither controls nor have a shadow root, a mail page has tens of thousands.
const worthAsking =
  '[role],:not(b,br,em,font,i,img,label,li,meta,ol,option,script,span,strong,style,table,tbody,td,th,thead,tr,ul,g,path,use)';

/**
 * The controls of `root` in document order, those of shadow trees and frames where these stand. Yields to be interrupted.
 * @param enter gives what is to be read inside an element: its shadow root, the document of a frame, or nothing
 */
export function* walkChoices(
  root: Document | ShadowRoot,
  enter: (element: Element) => Document | ShadowRoot | null = shadowOf,
  depth = 0,
): Generator<Candidate | null> {
  let seen = 0;
  for (const element of root.querySelectorAll(worthAsking)) {
    if (++seen % 2000 === 0) yield null;
    const kind = kindOf(element);
    if (kind) yield { element, kind };
    const inner = depth < 64 ? enter(element) : null;
    if (inner) yield* walkChoices(inner, enter, depth + 1);
  }
}

/** The options of a select: native ones, or those of the listbox a combobox controls or holds. */
export function optionsOf(element: Element): Element[] {
  if (tag(element) === 'select') return [...(element as HTMLSelectElement).options].slice(0, 200);
  const owned = attr(element, 'aria-controls') || attr(element, 'aria-owns');
  const root = element.getRootNode() as Document | ShadowRoot;
  const list = owned ? owned.split(/\s+/).map((id) => root.getElementById?.(id)) : [element];
  return list.flatMap((holder) => (holder ? all(holder, '[role=option]') : [])).slice(0, 200);
}

/** Elements that hold `element`, nearest first, at most `limit`. */
export function ancestors(element: Element, limit: number): Element[] {
  const list: Element[] = [];
  for (let node = parentOf(element); node && list.length < limit; node = parentOf(node))
    list.push(node);
  return list;
}
