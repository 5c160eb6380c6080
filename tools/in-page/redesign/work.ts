// What every step of a redesign shares: the page, the dice, and replacing elements without losing truth.

import type { Dice } from './dice.ts';

const widgets =
  '[role=radio],[role=checkbox],[role=switch],[role=menuitemradio],[role=menuitemcheckbox],[role=option],[role=combobox],[role=listbox],[role=button],[role=link],button,a';

/** A page under redesign. */
export class Work {
  readonly document: Document;
  readonly dice: Dice;
  readonly #truths: Map<Element, unknown>;
  #ids = 0;

  constructor(document: Document, dice: Dice, truths: Map<Element, unknown>) {
    this.document = document;
    this.dice = dice;
    this.#truths = truths;
  }

  /** The document and every open shadow root in it, outermost first. */
  roots(): (Document | ShadowRoot)[] {
    const found: (Document | ShadowRoot)[] = [];
    const visit = (root: Document | ShadowRoot) => {
      found.push(root);
      for (const element of root.querySelectorAll('*'))
        if (element.shadowRoot) visit(element.shadowRoot);
    };
    visit(this.document);
    return found;
  }

  /** All elements that match, also in open shadow roots, in document order within each root. */
  all<E extends Element = HTMLElement>(selector: string): E[] {
    return this.roots().flatMap((root) => [...root.querySelectorAll<E>(selector)]);
  }

  /** Whether `element` carries a choice. */
  isTruth(element: Element): boolean {
    return this.#truths.has(element);
  }

  /** Whether `element` stands in a control that draws it, such as the hidden box of a Material check box. */
  inWidget(element: Element): boolean {
    return element.parentElement?.closest(widgets) != null;
  }

  /** Gives the choice of `from` to `to`, if it has one and `to` has none. False if that cannot be. */
  move(from: Element, to: Element): boolean {
    if (!this.#truths.has(from)) return true;
    if (this.#truths.has(to)) return false;
    const truth = this.#truths.get(from);
    this.#truths.delete(from);
    this.#truths.set(to, truth);
    return true;
  }

  /** An element with `attributes`; those that are null are left out. */
  make(tag: string, attributes: Record<string, string | null> = {}, text = ''): HTMLElement {
    const element = this.document.createElement(tag);
    for (const [name, value] of Object.entries(attributes))
      if (value !== null) element.setAttribute(name, value);
    if (text) element.textContent = text;
    return element;
  }

  /** Puts a `tag` in the place of `element`, with its attributes (but those in `without`), children and choice. */
  become(element: Element, tag: string, without: readonly string[] = []): HTMLElement {
    const other = this.document.createElement(tag);
    for (const { name, value } of element.attributes)
      if (!without.includes(name)) other.setAttribute(name, value);
    other.append(...element.childNodes);
    element.replaceWith(other);
    this.move(element, other);
    return other;
  }

  /** The id of `element`, which gets one if it has none. */
  idOf(element: Element): string {
    if (!element.id) {
      this.#ids += 1;
      element.id = `rd${this.#ids}`;
    }
    return element.id;
  }

  /** An id that nothing has yet. */
  newId(): string {
    this.#ids += 1;
    return `rd${this.#ids}`;
  }
}

/** The text that a person reads in `node`, in one line. */
export function textOf(node: Node | null): string {
  return (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Adds `css` (declarations) to the inline style of `element`. */
export function addStyle(element: Element, css: string): void {
  const style = element.getAttribute('style')?.trim().replace(/;$/, '');
  element.setAttribute('style', style ? `${style};${css}` : css);
}

/** Whether the inline style of `element` hides it. */
export function isHiddenInline(element: Element): boolean {
  return /display\s*:\s*none/.test(element.getAttribute('style') ?? '');
}
