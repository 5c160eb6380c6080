// Where nothing is a setting although it looks like one: messages that are being read.

import { all, attr, closest, isDrawn } from './dom.ts';
import type { Concept, Words } from './lexicon/words.ts';
import type { Seen } from './page-facts.ts';
import { normalise } from './text.ts';

/** Whether a message is open for reading: there are controls to reply and to forward with. */
function* readsMail(document: Document, words: Words): Generator<void, boolean> {
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

/**
 * What of `seen` can be a setting for all that is known of the mail that is open in one of `pages`, the top one first.
 * Where a message is open, no matter in which of them, frames hold its body; if in the top one, only what stands there in
 * a dialog over it can be a setting.
 * @param reads what the address of the top one says
 */
export function* outsideMail(
  seen: readonly Seen[],
  pages: readonly Document[],
  words: Words,
  reads: boolean,
): Generator<void, Seen[]> {
  const top = pages[0];
  let kept = [...seen];
  for (const page of pages) {
    const isTop = page === top;
    if ((isTop && reads) || (yield* readsMail(page, words)))
      kept = kept.filter(
        ({ spotted: { element } }) =>
          element.ownerDocument === top && (!isTop || inDialog(element)),
      );
  }
  return kept;
}

/** Whether `element` stands in a dialog. */
function inDialog(element: Element): boolean {
  return closest(element, 'dialog,[role=dialog],[aria-modal=true]') !== null;
}
