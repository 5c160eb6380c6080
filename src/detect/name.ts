// What a control is called: its accessible name, and what stands beside it for those who see.
// A small part of "Accessible Name and Description Computation 1.2" (W3C), in its order: aria-labelledby,
// aria-label, native label, content, title, placeholder.

import { attr, closest, hostOf, tag } from './dom.ts';
import { labelsFor } from './labels.ts';
import { textOf } from './reading.ts';
import type { ChoiceKind } from './types.ts';

/** Text by ids in the tree of `element`; dangling ids give nothing, cycles end since ids are followed once. */
export function labelledBy(element: Element, attribute = 'aria-labelledby'): string {
  const ids = attr(element, attribute).split(/\s+/).filter(Boolean).slice(0, 8);
  if (ids.length === 0) return '';
  const root = Node.prototype.getRootNode.call(element) as Document | ShadowRoot;
  return ids
    .map((id) => root.getElementById?.(id))
    .filter((target) => target !== null && target !== undefined)
    .map((target) =>
      target === element
        ? attr(element, 'aria-label')
        : attr(target, 'aria-label') || textOf(target, element),
    )
    .join(' ')
    .trim();
}

/** The `<label>` elements of a native control. */
export function labelsOf(element: Element): Element[] {
  const wrapping = closest(element, 'label');
  const labels = new Set(labelsFor(element));
  if (wrapping) labels.add(wrapping);
  // The browser's word: of two controls with one id, or two in one label, only the first is named.
  const own = [...labels].filter((label) => (label as HTMLLabelElement).control === element);
  if (own.length > 0) return own.sort((a, b) => (a.compareDocumentPosition(b) & 4 ? -1 : 1));
  if (wrapping) return [wrapping];
  // A custom element inside which the control lives may itself be labelled.
  const host = hostOf(element);
  return host && labelText(host) ? [host] : [];
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
  // What a combobox or list box holds is its value, not its name.
  const content = kind === 'select' || kind === 'field' ? '' : textOf(element);
  if (content) return content;
  const wrapping = closest(element, 'label');
  if (wrapping) return textOf(wrapping, element);
  const target = labelsFor(element)[0];
  if (target) return textOf(target);
  const host = hostOf(element);
  return host ? labelText(host) : '';
}

/** `title`, `placeholder` and the like: names of last resort. */
export function lastResortName(element: Element): string {
  return (
    attr(element, 'title').trim() ||
    attr(element, 'placeholder').trim() ||
    attr(element, 'alt').trim()
  );
}
