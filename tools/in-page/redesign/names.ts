// Classes, ids and names: gone, or new, with every reference to an id and every radio group kept whole.

import type { Work } from './work.ts';

const references = [
  'for',
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'aria-owns',
  'aria-activedescendant',
  'aria-details',
  'aria-flowto',
  'aria-errormessage',
  'form',
  'list',
  'headers',
  'popovertarget',
  'commandfor',
  'contextmenu',
];
const links = ['href', 'xlink:href', 'usemap'];

/** Renews what only programs read. */
export function rename(work: Work): void {
  const classes = work.dice.pick(['remove', 'renew', 'keep', 'renew']);
  const ids = work.dice.pick(['renew', 'keep', 'renew']);
  const names = work.dice.pick(['renew', 'keep', 'renew']);
  const data = work.dice.pick(['remove', 'keep']);
  const newClass = namer(work, work.dice.pick(['css-', 'x', '_']));
  for (const root of work.roots()) {
    if (ids === 'renew') renewIds(work, root);
    if (names === 'renew') renewNames(work, root);
    for (const element of root.querySelectorAll('*')) {
      if (data === 'remove') dropData(element);
      if (!element.hasAttribute('class')) continue;
      if (classes === 'remove') element.removeAttribute('class');
      else if (classes === 'renew')
        element.setAttribute('class', [...element.classList].map(newClass).join(' '));
    }
    if (classes === 'renew') renewSheets(root, newClass);
  }
}

function namer(work: Work, prefix: string): (old: string) => string {
  const known = new Map<string, string>();
  return (old) => {
    const name = known.get(old) ?? work.dice.word(prefix);
    known.set(old, name);
    return name;
  };
}

function renewSheets(root: Document | ShadowRoot, newClass: (old: string) => string): void {
  for (const style of root.querySelectorAll('style'))
    style.textContent = (style.textContent ?? '').replace(
      /\.(-?[_a-zA-Z][\w-]*)/g,
      (_, name) => `.${newClass(name)}`,
    );
}

function dropData(element: Element): void {
  for (const { name } of [...element.attributes])
    if (name.startsWith('data-')) element.removeAttribute(name);
}

function renewIds(work: Work, root: Document | ShadowRoot): void {
  const newId = namer(work, work.dice.pick(['id', 'r', 'ember']));
  const elements = [...root.querySelectorAll('*')];
  const used = new Set<string>();
  for (const element of elements)
    for (const [, ids] of idsReferred(element)) for (const id of ids) used.add(id);
  const present = new Set(elements.map((element) => element.id).filter(Boolean));
  for (const element of elements) {
    if (element.closest('svg')) continue;
    if (element.id && used.has(element.id)) element.id = newId(element.id);
    else if (element.id && work.dice.chance(0.5)) element.removeAttribute('id');
    else if (element.id) element.id = newId(element.id);
  }
  for (const element of elements) {
    for (const [name, ids] of idsReferred(element)) {
      if (element.closest('svg') || !ids.some((id) => present.has(id))) continue;
      const value = ids.map((id) => (present.has(id) ? newId(id) : id)).join(' ');
      element.setAttribute(name, links.includes(name) ? `#${value}` : value);
    }
  }
}

function idsReferred(element: Element): [string, string[]][] {
  const found: [string, string[]][] = [];
  for (const name of references) {
    const value = element.getAttribute(name);
    if (value) found.push([name, value.split(/\s+/).filter(Boolean)]);
  }
  for (const name of links) {
    const value = element.getAttribute(name);
    if (value && /^#[^/]+$/.test(value)) found.push([name, [value.slice(1)]]);
  }
  return found;
}

function renewNames(work: Work, root: Document | ShadowRoot): void {
  const newName = namer(work, work.dice.pick(['f', 'field_', ':r']));
  // All at once for radio buttons: a radio renamed into a group of another would untick it.
  const named = [
    ...root.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
      'input[name],select[name],textarea[name],button[name]',
    ),
  ];
  const states = named.map((e) => e instanceof HTMLInputElement && e.checked);
  for (const element of named) {
    if (element instanceof HTMLInputElement && element.type === 'radio')
      element.name = newName(element.name);
    else if (work.dice.chance(0.5)) element.removeAttribute('name');
    else element.name = newName(element.name);
  }
  for (const [index, element] of named.entries())
    if (element instanceof HTMLInputElement && states[index] && !element.checked)
      element.checked = true;
}
