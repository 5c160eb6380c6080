// How a control that stays native gets its label: around it, by `for`, by reference, by attribute, or only beside it.

import { textOf, type Work } from './work.ts';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const labelled =
  'input:not([type=hidden],[type=submit],[type=button],[type=reset],[type=image]),select,textarea';

/** The one native label of `control` that only it has, or null. */
export function soleLabel(control: Control): HTMLLabelElement | null {
  const labels = control.labels;
  const label = labels?.length === 1 ? labels[0] : undefined;
  if (!label) return null;
  const others = label.querySelectorAll('input,select,textarea,button,[role],a,label');
  return [...others].some((other) => other !== control) ? null : label;
}

/** Whether `label` holds `control`. */
export function wraps(label: Element, control: Element): boolean {
  return label.contains(control);
}

/** Whether nothing but white space stands between the two siblings. */
export function areNeighbours(a: Element, b: Element): boolean {
  const next = a.nextElementSibling === b ? a : b.nextElementSibling === a ? b : null;
  if (!next) return false;
  for (let node = next.nextSibling; node && node !== a && node !== b; node = node.nextSibling)
    if (textOf(node)) return false;
  return true;
}

/** Takes `control` out of the label around it: the control beside a span with the label's words. Gives that span. */
export function unwrapLabel(work: Work, label: HTMLLabelElement, control: Element): HTMLElement {
  // Where the control lies deeper, or between words, all of the label's content becomes one box and only the label goes.
  const box = work.become(label, 'span', ['for']);
  const nodes = [...box.childNodes];
  const before = nodes.slice(0, nodes.indexOf(control)).filter((n) => textOf(n));
  const words = work.make('span');
  if (control.parentNode === box && before.length === 0) {
    words.append(...nodes.slice(nodes.indexOf(control) + 1));
    box.append(words);
    return words;
  }
  if (
    control.parentNode === box &&
    !nodes.slice(nodes.indexOf(control) + 1).some((n) => textOf(n))
  ) {
    words.append(...nodes.slice(0, nodes.indexOf(control)));
    box.prepend(words);
    return words;
  }
  return box;
}

/** Labels change the way they are tied to their controls. */
export function relabel(work: Work): void {
  const manner = work.dice.pick(['for', 'wrap', 'reference', 'attribute', 'beside', 'mixed']);
  const manners = ['for', 'wrap', 'reference', 'attribute', 'beside', 'keep'] as const;
  for (const control of work.all<Control>(labelled)) {
    const label = soleLabel(control);
    if (!label || work.isTruth(label) || work.inWidget(control) || control.shadowRoot) continue;
    if (work.dice.chance(0.2)) continue;
    tie(work, control, label, manner === 'mixed' ? work.dice.pick(manners) : manner);
  }
}

function tie(work: Work, control: Control, label: HTMLLabelElement, manner: string): void {
  const inside = wraps(label, control);
  const near = inside || areNeighbours(label, control);
  const text = inside ? textOutside(label, control) : textOf(label);
  if (!text || manner === 'keep' || (manner === 'beside' && !near)) return;
  if (manner === 'wrap') {
    if (!inside && near) {
      label.removeAttribute('for');
      if (label.nextElementSibling === control) label.append(' ', control);
      else label.prepend(control, ' ');
    }
    return;
  }
  const words = inside ? unwrapLabel(work, label, control) : work.become(label, 'span', ['for']);
  if (words.contains(control)) {
    // The words lie around the control: only an attribute can name it.
    control.setAttribute('aria-label', text);
  } else if (manner === 'for') {
    const again = work.become(words, 'label');
    again.setAttribute('for', work.idOf(control));
  } else if (manner === 'reference') control.setAttribute('aria-labelledby', work.idOf(words));
  else if (manner === 'attribute') control.setAttribute('aria-label', text);
}

/** The words of `label` without what `control` inside it shows. */
export function textOutside(label: Element, control: Element): string {
  const copy = label.cloneNode(true) as Element;
  const path: number[] = [];
  for (let node: Element = control; node !== label; ) {
    const parent = node.parentElement;
    if (!parent) return textOf(label);
    path.unshift([...parent.children].indexOf(node));
    node = parent;
  }
  let same: Element | undefined = copy;
  for (const index of path) same = same?.children[index];
  same?.remove();
  return textOf(copy);
}
