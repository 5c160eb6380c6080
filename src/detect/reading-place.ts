// Where nothing is a setting although it looks like one: messages that are being read.

import { all, attr, closest, isDrawn } from './dom.ts';
import type { Concept, Words } from './lexicon/words.ts';
import { normalise } from './text.ts';

/**
 * Whether a message is open for reading: there are controls to reply and to forward with. Then stands in a dialog over it can be a setting.
 */
export function* readsMail(document: Document, words: Words): Generator<void, boolean> {
  const root = document.body ?? document.documentElement;
  if (!root) return false;
  const pressed =
    'button,a,[role=button],[role=link],[role=menuitem],input[type=button],input[type=submit]';
  const wanted = new Set<Concept>(['reply', 'forward']);
  for (const element of all(root, pressed)) {
    yield;
    const text = element.textContent ?? '';
    if (text.length > 40) continue;
    const label =
      attr(element, 'aria-label') || text || attr(element, 'title') || attr(element, 'value');
    const name = normalise(label);
    if (name.length > 24) continue;
    const said = [...wanted].find((concept) => words.only(name, concept));
    if (!said || !isDrawn(element) || inDialog(element)) continue;
    wanted.delete(said);
    if (wanted.size === 0) return true;
  }
  return false;
}

/** Whether `element` stands in a dialog. */
export function inDialog(element: Element): boolean {
  return closest(element, 'dialog,[role=dialog],[aria-modal=true]') !== null;
}
