// Lists of mail, contacts, files: very many rows of one kind, with a box or a link in each. On a page of 50,000 nodes
// they hold nearly all controls, and reading each as though it were a setting would take seconds.

import { attr, first, parentOf, tag } from './dom.ts';
import { remembered } from './memory.ts';

/** More rows than a list of settings has, unless it is a list of folders or users, which names what it sets. */
const many = 100;
const rows = new Set(['tr', 'li', 'div', 'article', 'section', 'a']);
const names = /\bpop3?\b|imap/i;

/** Tells rows of long lists from settings; remembers what rows share. One for each look. */
export class LongLists {
  readonly #long = new Map<Element, boolean>();
  readonly #silent = new Map<Element, boolean>();
  readonly #speaks = new Map<Element, boolean>();
  readonly #headed = new Map<Element, boolean>();

  /** Whether `element` stands in a row of a long list where neither row nor head of the list names POP or IMAP. */
  hold(element: Element): boolean {
    let row = element;
    for (let level = 0; level < 16; level++) {
      const silent = this.#silent.get(row);
      if (silent !== undefined) return silent;
      const list = parentOf(row);
      if (!list) return false;
      if (this.#isLong(list) && isRow(row)) {
        const speaks = this.#names(list) ? names.test(row.textContent ?? '') : false;
        this.#silent.set(row, !speaks && !this.#headNames(list));
      } else row = list;
    }
    return false;
  }

  #isLong(list: Element): boolean {
    return remembered(this.#long, list, () => list.childElementCount > many);
  }

  #names(list: Element): boolean {
    return remembered(this.#speaks, list, () => names.test(list.textContent ?? ''));
  }

  #headNames(list: Element): boolean {
    return remembered(this.#headed, list, () => readHead(list));
  }
}

// Its first row, what stands before it in the same table or block, and what the list is labelled with.
function readHead(list: Element): boolean {
  const table = tag(list) === 'tbody' ? parentOf(list) : null;
  const heads = [
    list.firstElementChild,
    list.previousElementSibling,
    table && first(table, 'thead,caption'),
    table?.previousElementSibling,
  ];
  return (
    heads.some((head) => head && names.test(head.textContent ?? '')) ||
    names.test(`${attr(list, 'aria-label')} ${table ? attr(table, 'aria-label') : ''}`)
  );
}

function isRow(element: Element): boolean {
  const neighbour = element.nextElementSibling ?? element.previousElementSibling;
  return (
    rows.has(tag(element)) &&
    neighbour !== null &&
    tag(neighbour) === tag(element) &&
    attr(neighbour, 'class') === attr(element, 'class')
  );
}
