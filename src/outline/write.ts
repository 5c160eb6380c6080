// Writes the chosen parts of a page as HTML of our own: tags, roles, states and redacted words. The markup is made of
// strings for a person to read and copy; nothing here is ever put into a page.

import { isVisible, kindOf, optionsOf, stateOf } from '../detect/choices.ts';
import {
  attr,
  hasAttr,
  isDrawn,
  isElement,
  isSetting,
  shadowOf,
  tag,
  typeOf,
} from '../detect/dom.ts';
import { labelsOf } from '../detect/name.ts';
import { inline } from '../detect/reading.ts';
import { type Attributes, quoted, tagFor } from './attributes.ts';
import { headingsBefore } from './headings.ts';
import { allTextOf, childElementsOf, childNodesOf } from './nodes.ts';
import { isLeftOut, type Parts, standsApart } from './parts.ts';
import { type Rules, redactText } from './redact.ts';
import type { Rows } from './rows.ts';

/** More than any settings page needs; what follows is left out. */
const maxLength = 60_000;
const maxOptions = 24;
const maxDepth = 60;

const empty = new Set(['input', 'br', 'hr', 'wbr', 'col']);

/** What the writer needs to know. */
export interface WriterOptions {
  readonly parts: Parts;
  readonly rules: Rules;
  readonly rows: Rows;
  readonly attributes: Attributes;
}

/** Writes one outline. */
export class Writer {
  readonly #options: WriterOptions;
  readonly #out: string[] = [];
  /** Tags that are open, outermost first. */
  readonly #open: string[] = [];
  #length = 0;
  /** Whether something was left out because it was too long. */
  cut = false;

  constructor(options: WriterOptions) {
    this.#options = options;
  }

  /** The outline of what is in `root`. */
  write(root: Element): string {
    const isGroup = this.#options.parts.groups.has(root);
    if (isGroup) this.#children(root);
    else this.#step(root);
    return this.#out
      .join('')
      .replace(/\n\s*\n+/g, '\n')
      .trim();
  }

  #put(text: string): void {
    this.#out.push(text);
    this.#length += text.length;
  }

  #line(): void {
    this.#put(`\n${' '.repeat(this.#open.length)}`);
  }

  #text(node: Node, text: string): void {
    const { rows, rules } = this.#options;
    const words = redactText(rows.clean(node, text), rules);
    this.#put(words.trim() ? quoted(words) : text ? ' ' : '');
  }

  /** Everything in `element`: its shadow tree, then its children. */
  #children(element: Element): void {
    const shadow = shadowOf(element);
    if (shadow) this.#shadow(() => this.#all(shadow));
    this.#all(element);
  }

  #all(holder: Node): void {
    for (const node of childNodesOf(holder)) this.#node(node);
  }

  #shadow(inside: () => void): void {
    this.#line();
    this.#put('<template shadowrootmode="open">');
    this.#open.push('template');
    inside();
    this.#open.pop();
    this.#line();
    this.#put('</template>');
  }

  #isFull(): boolean {
    if (this.#length > maxLength) this.cut = true;
    return this.cut || this.#open.length > maxDepth;
  }

  #node(node: Node): void {
    if (this.#isFull()) return;
    if (typeOf(node) === 3) this.#text(node, (node as Text).data);
    else if (isElement(node) && this.#isWanted(node)) {
      this.#tag(node, () => {
        if (tag(node) === 'select') this.#select(node);
        else if (!holdsValue(node)) this.#children(node);
      });
    }
  }

  /** The way to a group through `element`: what heads it, and the way on. */
  #step(element: Element): void {
    const { way, groups } = this.#options.parts;
    const leads = (node: Node) => way.has(node) || groups.has(node);
    const walk = (holder: Element | ShadowRoot) => {
      const heads = isElement(holder) ? headingsBefore(holder, leads) : new Map();
      for (const child of childElementsOf(holder)) {
        const head = heads.get(child);
        if (head) this.#node(head);
        else if (groups.has(child)) this.#node(child);
        else if (way.has(child) && !this.#isFull() && this.#isWanted(child))
          this.#tag(child, () => this.#step(child));
      }
    };
    const shadow = shadowOf(element);
    if (shadow) this.#shadow(() => walk(shadow));
    walk(element);
  }

  #isWanted(element: Element): boolean {
    const { rows, parts } = this.#options;
    if (standsApart(element) && !parts.way.has(element) && !parts.groups.has(element)) return false;
    return !isLeftOut(element) && !rows.isSpare(element) && isShown(element, parts.way);
  }

  #tag(element: Element, inside: () => void): void {
    const name = tagFor(element, this.#open);
    const block = !inline.has(name);
    if (block) this.#line();
    this.#put(`<${name}${this.#options.attributes.of(element)}>`);
    if (empty.has(name)) return;
    this.#open.push(name);
    inside();
    this.#open.pop();
    this.#put(`</${name}>`);
    if (block) this.#line();
  }

  #select(select: Element): void {
    const { parts, rows, attributes } = this.#options;
    if (!parts.meant.has(select) || rows.holdsData(select)) return;
    for (const option of optionsOf(select).slice(0, maxOptions)) {
      const picked = stateOf(option, 'option') === 'on' ? ' selected' : '';
      this.#line();
      this.#put(`<option${attributes.of(option)}${picked}>`);
      this.#text(option, attr(option, 'label') || (allTextOf(option) ?? ''));
      this.#put('</option>');
    }
  }
}

// What is not drawn stays out, but for the hidden input under a drawn switch.
function isShown(element: Element, way: ReadonlySet<Node>): boolean {
  if (attr(element, 'type').toLowerCase() === 'hidden') return false;
  if (way.has(element) || isDrawn(element)) return true;
  if (getComputedStyle(element).display === 'contents') return true;
  const kind = kindOf(element);
  return kind !== null && isSetting(element) && isVisible(element) && labelsOf(element).length > 0;
}

// What stands in a field is a person's.
function holdsValue(element: Element): boolean {
  const role = attr(element, 'role');
  return (
    /^(?:textbox|searchbox|spinbutton|slider)$/.test(role) || hasAttr(element, 'contenteditable')
  );
}
