// Lists of a person's own things beside settings: folders with "Show in IMAP", users with a switch each. Two rows are
// enough to show how such a list is built, and only words that stand in several rows are the program's.

import { kindOf } from '../detect/choices.ts';
import { all, attr, parentOf } from '../detect/dom.ts';
import { accessibleName } from '../detect/name.ts';
import { normalise } from '../detect/text.ts';
import type { TopicId } from '../knowledge/topic-ids.ts';
import { allTextOf } from './nodes.ts';
import { namesMail } from './parts.ts';

/** A recognised choice and where it stands. */
export interface FoundElement {
  readonly element: Element;
  readonly topic: TopicId;
}

/** Topics of which one page may have one for each folder or user. */
const repeating: ReadonlySet<TopicId> = new Set([
  'imap-show-folder',
  'pop-include-folders',
  'imap-enable',
  'pop-enable',
  'pop-imap-enable',
  'smtp-auth',
  'activesync',
]);
/** Topics whose options are a person's folders or addresses. */
const ofThePerson: ReadonlySet<TopicId> = new Set([
  'imap-show-folder',
  'pop-include-folders',
  'forwarding',
]);
const enough = 3;
const shown = 2;

const wordsOf = (text: string) =>
  normalise(text)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean);

/** Knows the lists of one page. */
export class Rows {
  readonly #lists = new Map<
    Element,
    { readonly common: ReadonlySet<string>; readonly spare: boolean }
  >();
  readonly #data = new Set<Element>();

  constructor(found: readonly FoundElement[], meant: ReadonlySet<Element>) {
    const alike = new Map<string, Set<Element>>();
    const add = (key: string, element: Element) =>
      alike.set(key, (alike.get(key) ?? new Set()).add(element));
    for (const { element, topic } of found) {
      if (ofThePerson.has(topic)) this.#data.add(element);
      if (repeating.has(topic)) add(topic, element);
    }
    const known = new Set(found.map(({ element }) => element));
    for (const element of meant) {
      const kind = kindOf(element);
      const name = kind && !known.has(element) ? normalise(accessibleName(element, kind)) : '';
      if (namesMail(name)) add(`named ${name}`, element);
    }
    for (const elements of alike.values()) if (elements.size >= enough) this.#learn([...elements]);
  }

  #learn(elements: readonly Element[]): void {
    const rows = new Map<Element, Set<Element>>();
    for (const element of elements) {
      const row = rowOf(element, elements);
      const list = row && parentOf(row);
      if (row && list) rows.set(list, (rows.get(list) ?? new Set()).add(row));
    }
    for (const list of rows.values()) {
      if (list.size < enough) continue;
      const counts = new Map<string, number>();
      for (const row of list) {
        for (const word of new Set(wordsOf(textsIn(row))))
          counts.set(word, (counts.get(word) ?? 0) + 1);
      }
      const common = new Set(
        [...counts].filter(([, count]) => count > list.size / 2).map(([word]) => word),
      );
      [...list].forEach((row, index) => {
        this.#lists.set(row, { common, spare: index >= shown });
      });
    }
  }

  /** Whether `element` is a row that adds nothing. */
  isSpare(element: Element): boolean {
    return this.#lists.get(element)?.spare ?? false;
  }

  /** Whether the options of a select are a person's folders or addresses. */
  holdsData(select: Element): boolean {
    return this.#data.has(select);
  }

  /** The words of `text`, which stands in `node`; in a row only those that other rows have as well. */
  clean(node: Node, text: string): string {
    for (let at: Node | null = node, steps = 0; at && steps < 20; at = parentOf(at), steps++) {
      const row = this.#lists.get(at as Element);
      if (row) return shared(text, row.common);
    }
    return text;
  }
}

function shared(text: string, common: ReadonlySet<string>): string {
  const words = text.split(/(?<=\s)|(?=\s)/);
  const kept = words.map((word) => (wordsOf(word).every((part) => common.has(part)) ? word : '…'));
  return kept.join('').replace(/…(?:\s*…)+/g, '…');
}

// The row of an element: what holds it and none of the others.
function rowOf(element: Element, others: readonly Element[]): Element | null {
  let row: Element | null = element;
  for (let steps = 0; row && steps < 16; steps++) {
    const holder: Element | null = parentOf(row);
    if (!holder) return null;
    if (others.some((other) => other !== element && holder.contains(other))) return row;
    row = holder;
  }
  return null;
}

function textsIn(row: Element): string {
  const labels = [row, ...all(row, '[aria-label],[title],[name],[id]')].map((element) =>
    ['aria-label', 'title', 'name', 'id'].map((name) => attr(element, name)).join(' '),
  );
  return `${allTextOf(row) ?? ''} ${labels.join(' ')}`;
}
