// What a control belongs to: the texts of what holds it, nearest first. In a redesign a fieldset becomes a
// div and a legend a bold line, so what counts is where text stands, not what it is tagged.

import { all, attr, childrenOf, gather, isControl, isElement, isSetting, parentOf, tag, textOf } from './dom.ts';
import { labelledBy } from './name.ts';
import { normalise } from './text.ts';

const maxGroups = 7;
const maxLevels = 16;
const headingTag = /^(?:h[1-6]|legend|dt|th|caption|summary|strong|b)$/;
const stop = new Set(['body', 'html']);

/** Texts of one ancestor, as seen from its child: remembered, since siblings share it. */
export class Groups {
  readonly #before = new Map<Node, readonly string[]>();
  readonly #own = new Map<Element, string>();

  /**
   * The group texts of `element`, nearest first, in normal form, without `name` itself, at most 7.
   * `from` is where to start: the row that holds control and label, or the control.
   */
  of(element: Element, name: string): string[] {
    const found: string[] = [];
    const add = (text: string) => {
      if (text && text !== name && !found.includes(text)) found.push(text);
    };
    let node: Element = element;
    for (let level = 0; level < maxLevels && found.length < maxGroups; level++) {
      const parent = parentOf(node);
      if (!parent) break;
      if (tag(parent) === 'tr') for (const text of this.#cells(node, parent)) add(text);
      else for (const text of this.#preceding(node, parent)) add(text);
      add(this.#ownText(parent));
      if (stop.has(tag(parent))) break;
      node = parent;
    }
    return found.slice(0, maxGroups);
  }

  // Head of the row and head of the column.
  #cells(cell: Element, row: Element): readonly string[] {
    const known = this.#before.get(cell);
    if (known) return known;
    const cells = [...row.children];
    const index = cells.indexOf(cell);
    const texts: string[] = [];
    const table = row.closest('table');
    const head = table?.querySelector('tr');
    if (head && head !== row && table) {
      const column = [...head.children][index];
      if (column && (tag(column) === 'th' || head.closest('thead')) && !all(column, 'input,select').some(isSetting)) texts.push(normalise(textOf(column)));
    }
    for (let i = index - 1; i >= 0; i--) {
      const other = cells[i];
      if (other && !hasSetting(other)) texts.push(normalise(textOf(other)));
    }
    // A row of its own above, without controls, heads the rows below it.
    for (let above = row.previousElementSibling, steps = 0; above && steps < 30; above = above.previousElementSibling, steps++) {
      if (hasSetting(above)) {
        const first = above.children[0];
        if (first && tag(first) === 'th' && above.children.length === 1) texts.push(normalise(textOf(first)));
        continue;
      }
      const text = normalise(textOf(above));
      if (text && text.length <= 200) {
        if (head !== above) texts.push(text);
        break;
      }
    }
    const result = texts.filter(Boolean);
    this.#before.set(cell, result);
    return result;
  }

  // The nearest plain text before `node` in `parent`, and the nearest heading.
  #preceding(node: Element, parent: Element): readonly string[] {
    const known = this.#before.get(node);
    if (known) return known;
    const texts: string[] = [];
    const siblings = childrenOf(parent);
    let inlineText = '';
    let crossed = false;
    const take = (text: string) => {
      const clean = normalise(text);
      if (clean && clean.length <= 240 && /\p{L}/u.test(clean)) texts.push(clean);
    };
    const start = siblings.indexOf(node);
    for (let i = start - 1, steps = 0; i >= 0 && steps < 60 && texts.length < 2; i--, steps++) {
      const sibling = siblings[i] as Node;
      if (!isElement(sibling)) {
        if (sibling.nodeType === 3 && !crossed) inlineText = `${(sibling as Text).data} ${inlineText}`;
        continue;
      }
      const name = tag(sibling);
      if (name === 'br' || name === 'hr') continue;
      const heading = isHeading(sibling);
      if (!heading && hasSetting(sibling)) {
        crossed = true;
        continue;
      }
      if (isControl(sibling)) {
        crossed = true;
        continue;
      }
      if (name === 'label' && !heading && crossed) continue;
      if (heading) {
        take(textOf(sibling));
        break;
      }
      if (texts.length === 0) take(gather(sibling, false).text);
    }
    if (inlineText.trim()) texts.unshift(normalise(inlineText));
    if (start >= 0 && texts.length === 0) take(leadingHeading(siblings.slice(0, start)));
    this.#before.set(node, texts);
    return texts;
  }

  // What names the ancestor itself.
  #ownText(element: Element): string {
    const known = this.#own.get(element);
    if (known !== undefined) return known;
    const text = normalise(labelledBy(element) || ariaLabel(element) || native(element));
    this.#own.set(element, text);
    return text;
  }
}

function ariaLabel(element: Element): string {
  const role = attr(element, 'role');
  const name = tag(element);
  const named = role !== '' || name.includes('-') || ['fieldset', 'section', 'form', 'table', 'dialog', 'nav', 'aside', 'ul'].includes(name);
  return named ? attr(element, 'aria-label').trim() || (name.includes('-') ? headingAttribute(element) : '') : '';
}

// Web components take their titles as attributes.
function headingAttribute(element: Element): string {
  return attr(element, 'heading') || attr(element, 'header') || attr(element, 'label') || attr(element, 'legend');
}

function native(element: Element): string {
  const name = tag(element);
  const wanted = name === 'fieldset' ? 'legend' : name === 'table' ? 'caption' : name === 'details' ? 'summary' : '';
  if (!wanted) return '';
  const child = childrenOf(element).find((node) => tag(node) === wanted);
  return child ? textOf(child) : '';
}

function isHeading(element: Element): boolean {
  return headingTag.test(tag(element)) || attr(element, 'role') === 'heading';
}

function hasSetting(element: Element): boolean {
  return isSetting(element) || all(element, 'input,select,textarea,[role]').some(isSetting);
}

// A heading inside an earlier sibling that holds controls of its own still heads what follows it only when the
// sibling is its header part.
function leadingHeading(siblings: readonly Node[]): string {
  for (let i = siblings.length - 1; i >= 0 && i > siblings.length - 8; i--) {
    const sibling = siblings[i];
    if (!isElement(sibling) || hasSetting(sibling)) continue;
    const heading = all(sibling, 'h1,h2,h3,h4,h5,h6,[role=heading]')[0];
    if (heading) return textOf(heading);
  }
  return '';
}
