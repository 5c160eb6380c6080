// Which of the many controls of a page are worth reading at all, told cheaply.

import type { Candidate } from './choices.ts';
import { attr, closest, hasAttr, tag } from './dom.ts';

const navigation =
  'nav,[role=navigation],[role=tablist],[role=menubar],[role=menu],[role=tree],footer';

/** Links and buttons are many; most are ruled out before anything is read of their surroundings. */
export function worthReading({ element, kind }: Candidate): boolean {
  if (kind === 'option') return false;
  // An item of a task list.
  if (kind === 'checkbox' && attr(element, 'id') === '' && hasAttr(element, 'disabled'))
    return element.parentElement === null || tag(element.parentElement) !== 'li';
  if (kind === 'select' && attr(element, 'role') === 'listbox' && opensFrom(element)) return false;
  if (kind !== 'button' && kind !== 'link') return true;
  if (closest(element, navigation)) return false;
  const role = attr(element, 'role');
  if (
    role === 'tab' ||
    role === 'menuitem' ||
    role === 'treeitem' ||
    hasAttr(element, 'aria-current')
  )
    return false;
  if (kind === 'link' && /^(?:mailto|tel):/i.test(attr(element, 'href'))) return false;
  if (lengthOf(element) > 300 || inSentence(element)) return false;
  return !closest(element, kind === 'link' ? 'h1,h2,h3,h4,header' : 'h1,h2,h3,h4');
}

const lengthOf = (element: Element) => element.textContent?.length ?? 0;

// The list of a combobox is not a choice beside it.
function opensFrom(list: Element): boolean {
  const id = attr(list, 'id');
  const root = list.getRootNode() as Document | ShadowRoot;
  const owner = id
    ? root.querySelector(`[aria-controls~="${CSS.escape(id)}"],[aria-owns~="${CSS.escape(id)}"]`)
    : null;
  return (
    owner !== null ||
    (list.parentElement !== null && closest(list.parentElement, '[role=combobox]') !== null)
  );
}

// A link inside a sentence is a reference, not a switch.
function inSentence(element: Element): boolean {
  const parent = element.parentElement;
  if (!parent || tag(element) !== 'a') return false;
  if (!['p', 'li', 'dd', 'label', 'small', 'em'].includes(tag(parent))) return false;
  // Of links side by side none stands in a sentence.
  let beside = lengthOf(parent);
  for (const node of parent.children) if (tag(node) === 'a') beside -= lengthOf(node);
  return beside > lengthOf(element) * 1.5 + 40;
}
