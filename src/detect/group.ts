// What a control belongs to: the texts of what holds it, nearest first. In a redesign a fieldset becomes a
// div and a legend a bold line, so what counts is where text stands, not what it is tagged.

import {
  all,
  attr,
  childrenOf,
  first,
  isControl,
  isElement,
  isSetting,
  isToggle,
  parentOf,
  siblingsBefore,
  tag,
} from './dom.ts';
import { remembered } from './memory.ts';
import { labelledBy } from './name.ts';
import { firstLine, gather, inline, lastLine, textOf } from './reading.ts';
import { columnHead, holdsAction, isStrip } from './rows.ts';
import { normalise } from './text.ts';

const maxGroups = 7;
const maxLevels = 16;
const headingTag = /^(?:h[1-6]|legend|dt|th|caption|summary)$/;
const stop = new Set(['body', 'html']);

/** Finds groups; remembers what siblings share. One for each look. */
export class Groups {
  readonly #before = new Map<Node, readonly string[]>();
  readonly #items = new Map<Node, readonly string[]>();
  readonly #own = new Map<Element, string>();
  readonly #settings = new Map<Element, boolean>();

  /**
   * The group texts of `element`, nearest first, in normal form, without `name` itself, at most 7.
   * @param acts the element is a button or link: then siblings with buttons are other items, not texts
   */
  of(element: Element, name: string, acts = false): string[] {
    const found: string[] = [];
    const add = (text: string) => {
      if (text && text !== name && !found.includes(text)) found.push(text);
    };
    let node: Element = element;
    for (let level = 0; level < maxLevels && found.length < maxGroups; level++) {
      const parent = parentOf(node);
      if (!parent) break;
      const texts =
        tag(parent) === 'tr' ? this.#cells(node, parent) : this.#preceding(node, parent, acts);
      for (const text of texts) add(text);
      add(this.#ownText(parent));
      if (stop.has(tag(parent))) break;
      node = parent;
    }
    return found.slice(0, maxGroups);
  }

  #hasSetting(element: Element): boolean {
    return remembered(
      this.#settings,
      element,
      () => isSetting(element) || all(element, 'input,select,textarea,[role]').some(isSetting),
    );
  }

  // Head of the column, cells before in the row, and a row above that only holds text.
  #cells(cell: Element, row: Element): readonly string[] {
    return remembered(this.#before, cell, () => this.#readCells(cell, row));
  }

  #readCells(cell: Element, row: Element): readonly string[] {
    const cells = [...row.children];
    const index = cells.indexOf(cell);
    const head = cells[0];
    const texts = [
      index > 1 && head && !this.#hasSetting(head) ? textOf(head) : '',
      columnHead(row, index),
    ];
    for (let i = index - 1; i >= 0; i--) {
      const other = cells[i] as Element;
      const labelOfToggle = i > 0 && all(cells[i - 1] as Element, 'input,[role]').some(isToggle);
      if (!this.#hasSetting(other) && !labelOfToggle) texts.push(textOf(other));
    }
    const above = this.#rowAbove(row);
    if (above) texts.push(above);
    return texts.map(normalise).filter(Boolean);
  }

  #rowAbove(row: Element): string {
    const head = row.closest('table')?.querySelector('tr');
    let above = row.previousElementSibling;
    for (let steps = 0; above && steps < 30; above = above.previousElementSibling, steps++) {
      const actions = all(above, 'a,button,[role=button]').length;
      if (this.#hasSetting(above) || above.children.length > 2 || actions > 1) continue;
      const text = textOf(above);
      if (text && text.length <= 200)
        return above === head && above.children.length > 1 ? '' : text;
    }
    return '';
  }

  // The nearest plain text before `node` in `parent`, and the nearest heading.
  #preceding(node: Element, parent: Element, acts: boolean): readonly string[] {
    const memory = acts ? this.#items : this.#before;
    return remembered(memory, node, () => this.#readPreceding(node, parent, acts));
  }

  #readPreceding(node: Element, parent: Element, acts: boolean): readonly string[] {
    const siblings = siblingsBefore(node, parent, 60);
    const texts: string[] = [];
    let blocks = 0;
    let line = '';
    let open = true;
    const endLine = () => {
      if (line.trim()) texts.push(line);
      line = '';
      open = false;
    };
    for (const sibling of siblings) {
      if (!isElement(sibling)) {
        if (sibling.nodeType === 3 && open) line = `${(sibling as Text).data} ${line}`;
        continue;
      }
      const name = tag(sibling);
      if (name === 'br' || name === 'hr') {
        endLine();
        open = true;
      } else if (
        isControl(sibling) ||
        this.#hasSetting(sibling) ||
        (acts && holdsAction(sibling))
      ) {
        // What stands right after a toggle is that toggle's label, no group.
        if (isToggle(sibling)) line = '';
        endLine();
        open = true;
      } else if (isHeading(sibling)) {
        endLine();
        texts.push(textOf(sibling));
        break;
      } else if (name === 'label' && !acts && this.#labelsToggle(sibling)) {
        endLine();
      } else if (isStrip(sibling)) {
        endLine();
        const current = all(
          sibling,
          '[aria-selected=true],[aria-current]:not([aria-current=false])',
        )[0];
        if (current && blocks++ === 0) texts.push(textOf(current));
      } else if (inline.has(name)) {
        if (open) line = `${gather(sibling, false).text} ${line}`;
      } else {
        endLine();
        const { text } = gather(sibling, false);
        if (text && blocks++ === 0) texts.push(lastLine(text), firstLine(text));
      }
    }
    endLine();
    if (texts.length === 0) texts.push(this.#leadingHeading(siblings));
    return texts
      .map(normalise)
      .filter((text) => text.length > 0 && text.length <= 240 && /\p{L}/u.test(text));
  }

  #labelsToggle(label: Element): boolean {
    const control = (label as HTMLLabelElement).control;
    return control != null && isToggle(control);
  }

  // A heading inside an earlier sibling without controls heads what follows it.
  #leadingHeading(siblings: readonly Node[]): string {
    for (const sibling of siblings.slice(0, 7)) {
      if (!isElement(sibling) || this.#hasSetting(sibling)) continue;
      const heading = first(sibling, 'h1,h2,h3,h4,h5,h6,[role=heading]');
      if (heading) return textOf(heading);
    }
    return '';
  }

  // What names the ancestor itself.
  #ownText(element: Element): string {
    return remembered(this.#own, element, () =>
      normalise(labelledBy(element) || ariaLabel(element) || native(element)),
    );
  }
}

const named = new Set('fieldset section form table dialog nav aside ul'.split(' '));

function ariaLabel(element: Element): string {
  const name = tag(element);
  const custom = name.includes('-');
  if (!custom && !named.has(name) && attr(element, 'role') === '') return '';
  return attr(element, 'aria-label').trim() || (custom ? titleAttribute(element) : '');
}

// Web components take their titles as attributes.
function titleAttribute(element: Element): string {
  return (
    ['heading', 'header', 'label', 'legend', 'headline']
      .map((name) => attr(element, name))
      .find(Boolean) ?? ''
  );
}

function native(element: Element): string {
  const wanted = { fieldset: 'legend', table: 'caption', details: 'summary' }[tag(element)];
  if (!wanted) return '';
  const child = childrenOf(element).find((node) => tag(node) === wanted);
  return child ? textOf(child) : '';
}

function isHeading(element: Element): boolean {
  return (
    headingTag.test(tag(element)) || attr(element, 'role') === 'heading' || hasExpander(element)
  );
}

// The head of an accordion: a button that opens what follows.
function hasExpander(element: Element): boolean {
  return (
    tag(element) === 'button' &&
    attr(element, 'aria-expanded') !== '' &&
    attr(element, 'aria-haspopup') === ''
  );
}
