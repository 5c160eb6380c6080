// What a control is called: its accessible name, and what stands beside it for those who see.
// A small part of "Accessible Name and Description Computation 1.2" (W3C), in its order: aria-labelledby,
// aria-label, native label, content, title, placeholder. Then what only sight gives: the text beside it.

import { all, attr, closest, gather, hasAttr, isControl, isElement, isSetting, nextOf, parentOf, previousOf, tag, textOf } from './dom.ts';
import type { ChoiceKind } from './types.ts';

/** Text by ids in the tree of `element`; dangling ids give nothing, cycles end since ids are followed once. */
export function labelledBy(element: Element, attribute = 'aria-labelledby'): string {
  const ids = attr(element, attribute).split(/\s+/).filter(Boolean).slice(0, 8);
  if (ids.length === 0) return '';
  const root = element.getRootNode() as Document | ShadowRoot;
  return ids
    .map((id) => root.getElementById?.(id))
    .filter((target) => target !== null && target !== undefined)
    .map((target) => (target === element ? attr(element, 'aria-label') : attr(target, 'aria-label') || textOf(target, element)))
    .join(' ')
    .trim();
}

/** The `<label>` elements of a native control. */
export function labelsOf(element: Element): Element[] {
  const labels = (element as HTMLInputElement).labels;
  if (labels && labels.length > 0) return [...labels];
  const wrapping = closest(element, 'label');
  if (wrapping) return [wrapping];
  // A custom element inside which the control lives may itself be labelled.
  const root = element.getRootNode();
  return root instanceof ShadowRoot && isElement(root.host) && labelText(root.host) !== '' ? [root.host] : [];
}

function labelText(host: Element): string {
  const wrapping = closest(host, 'label');
  if (wrapping) return textOf(wrapping, host);
  return attr(host, 'label') || attr(host, 'aria-label') || labelledBy(host);
}

/** What ARIA and HTML name a control. */
export function accessibleName(element: Element, kind: ChoiceKind): string {
  const labelled = labelledBy(element);
  if (labelled) return labelled;
  const label = attr(element, 'aria-label').trim();
  if (label) return label;
  if (kind === 'option') return attr(element, 'label') || textOf(element);
  const name = tag(element);
  if (name === 'input' || name === 'select' || name === 'textarea') {
    const text = labelsOf(element)
      .map((l) => (l.shadowRoot && !l.matches('label') ? labelText(l) : textOf(l, element)))
      .join(' ')
      .trim();
    if (text) return text;
    const type = attr(element, 'type').toLowerCase();
    if (type === 'submit' || type === 'button' || type === 'reset') return attr(element, 'value');
    return '';
  }
  const content = textOf(element);
  if (content) return content;
  const wrapping = closest(element, 'label');
  if (wrapping) return textOf(wrapping, element);
  const id = attr(element, 'id');
  if (id) {
    const root = element.getRootNode() as Document | ShadowRoot;
    const target = root.querySelector?.(`label[for=${CSS.escape(id)}]`);
    if (target) return textOf(target);
  }
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? labelText(root.host) : '';
}

/** `title`, `placeholder` and the like: names of last resort. */
export function lastResortName(element: Element): string {
  return attr(element, 'title').trim() || attr(element, 'placeholder').trim() || attr(element, 'alt').trim();
}

/** What stands beside a control. */
export interface Beside {
  /** The text that names it. */
  readonly name: string;
  /** Text before it that is not its name: "POP:" before "( ) On ( ) Off". */
  readonly lead: string;
  /** The element that holds control and text. */
  readonly row: Element | null;
}

const boundary = new Set(['form', 'fieldset', 'body', 'main', 'section', 'article', 'table', 'tbody', 'ul', 'ol', 'dl', 'html', 'dialog']);

/** The text beside `element`, found by climbing until there is some, never past a row, form or list. */
export function beside(element: Element, kind: ChoiceKind): Beside {
  let node: Element = element;
  for (let level = 0; level < 7; level++) {
    const parent = parentOf(node);
    if (!parent || boundary.has(tag(parent))) break;
    const name = tag(parent);
    if (name === 'tr') return inRow(node, parent, kind);
    if (name === 'dd' && gather(parent, false, element).text === '') break;
    const after = run(node, false);
    const before = run(node, true);
    if (after.text || before.text) return pick(after, before, kind, parent, element);
    node = parent;
  }
  return { name: '', lead: '', row: null };
}

interface Run {
  readonly text: string;
  /** The run ended at another control. */
  readonly control: boolean;
}

// Text of the siblings on one side, up to the next control.
function run(node: Element, backwards: boolean): Run {
  const parts: string[] = [];
  const step = backwards ? previousOf : nextOf;
  let steps = 0;
  for (let sibling = step(node); sibling && steps < 40; sibling = step(sibling), steps++) {
    const got = gather(sibling, backwards);
    parts.push(got.text);
    if (got.control) return { text: join(parts, backwards), control: true };
    if (parts.join('').length > 400) break;
  }
  return { text: join(parts, backwards), control: false };
}

function join(parts: string[], backwards: boolean): string {
  return (backwards ? parts.reverse() : parts).filter(Boolean).join(' ').trim();
}

const toggles = new Set<ChoiceKind>(['radio', 'checkbox', 'switch']);

function pick(after: Run, before: Run, kind: ChoiceKind, row: Element, element: Element): Beside {
  if (!toggles.has(kind)) {
    const name = before.text || after.text;
    return { name, lead: '', row };
  }
  if (!after.text) return { name: before.text, lead: '', row };
  if (!before.text) return { name: after.text, lead: '', row };
  // Both: labels follow their controls unless the last control of the row has nothing after it.
  if (labelsComeFirst(element, row)) return { name: before.text, lead: '', row };
  if (kind === 'switch' && !before.control && !after.control) return { name: before.text, lead: after.text, row };
  return { name: after.text, lead: before.control ? '' : before.text, row };
}

function labelsComeFirst(element: Element, row: Element): boolean {
  const controls = all(row, 'input,select,[role=radio],[role=checkbox],[role=switch]').filter(isSetting);
  const last = controls.at(-1);
  const first = controls[0];
  if (!last || !first || controls.length < 2 || !controls.includes(element)) return false;
  return run(last, false).text === '' && run(first, true).text !== '';
}

// A cell of a table: its own text, else for toggles the next cell, else the one before.
function inRow(cell: Element, row: Element, kind: ChoiceKind): Beside {
  const cells = [...row.children];
  const index = cells.indexOf(cell);
  const plain = (candidate: Element | undefined) =>
    candidate && !all(candidate, 'input,select,textarea,[role=radio],[role=checkbox],[role=switch],[role=combobox]').some(isControl)
      ? textOf(candidate)
      : '';
  const next = plain(cells[index + 1]);
  const previous = plain(cells[index - 1]);
  // A radio is named by what follows it, a check box at the end of a row by the row's head.
  if (kind === 'radio') return next ? { name: next, lead: previous, row } : { name: previous, lead: '', row };
  if (kind === 'checkbox' && !previous) return { name: next, lead: '', row };
  return { name: previous || (hasAttr(cell, 'headers') ? '' : next), lead: '', row };
}
