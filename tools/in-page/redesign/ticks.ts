// Native radio buttons and check boxes, redrawn as boxes with roles.

import { areNeighbours, soleLabel, textOutside, unwrapLabel, wraps } from './labels.ts';
import { addStyle, textOf, type Work } from './work.ts';

const drawn =
  'display:inline-block;width:18px;height:18px;border:2px solid #567;vertical-align:middle';
const groupable = 'div,section,td,dd,form,body,main,article,fieldset,aside,details,span,p,li';

/** Radio buttons and check boxes become boxes with a role; a group of radio buttons becomes a radio group. */
export function redrawTicks(work: Work): void {
  const which = work.dice.pick(['both', 'radio', 'checkbox', 'both']);
  const onlySwitches = work.dice.chance(0.4);
  if (which !== 'checkbox') {
    for (const radios of radioGroups(work)) {
      if (radios.some((radio) => work.inWidget(radio)) || work.dice.chance(0.2)) continue;
      gather(work, radios);
      const manner = work.dice.pick(manners);
      const tag = work.dice.pick(tags);
      for (const radio of radios) redraw(work, radio, { role: 'radio', manner, tag });
    }
  }
  if (which !== 'radio') {
    const manner = work.dice.pick([...manners, 'mixed'] as const);
    const tag = work.dice.pick(tags);
    for (const box of work.all<HTMLInputElement>('input[type=checkbox]')) {
      if (work.inWidget(box) || work.dice.chance(0.15)) continue;
      const role = box.getAttribute('role') ?? (onlySwitches ? 'switch' : 'checkbox');
      redraw(work, box, {
        role,
        manner: manner === 'mixed' ? work.dice.pick(manners) : manner,
        tag,
      });
    }
  }
}

const manners = ['content', 'reference', 'attribute', 'beside'] as const;
const tags = ['div', 'span', 'button'] as const;

/** How one control is redrawn: its role, where its words go, and which element draws it. */
interface Plan {
  readonly role: string;
  readonly manner: (typeof manners)[number];
  readonly tag: (typeof tags)[number];
}

function radioGroups(work: Work): HTMLInputElement[][] {
  const groups = new Map<string, HTMLInputElement[]>();
  const owners = new Map<Node | null, number>();
  for (const radio of work.all<HTMLInputElement>('input[type=radio]')) {
    const owner = radio.form ?? radio.getRootNode();
    if (!owners.has(owner)) owners.set(owner, owners.size);
    // Radio buttons without a name belong to nobody: those beside each other are taken together.
    const key = radio.name ? `n ${radio.name}` : `p ${parentKey(radio)}`;
    const full = `${owners.get(owner)} ${key}`;
    groups.set(full, [...(groups.get(full) ?? []), radio]);
  }
  return [...groups.values()];
}

const parents = new WeakMap<Element, number>();
let lastParent = 0;
function parentKey(radio: Element): number {
  const parent = radio.closest('label')?.parentElement ?? radio.parentElement ?? radio;
  if (!parents.has(parent)) parents.set(parent, ++lastParent);
  return parents.get(parent) ?? 0;
}

// Puts a radio group around the radio buttons and their labels, where the place allows a box.
function gather(work: Work, radios: HTMLInputElement[]): void {
  const first = radios[0];
  if (!first || radios.length < 2) return;
  const shared = sharedParent(radios);
  if (!shared || shared.closest('[role=radiogroup]') || !shared.matches(groupable)) return;
  const others = [...shared.querySelectorAll('input[type=radio]')].some(
    (other) => !radios.includes(other as HTMLInputElement),
  );
  const spots = radios.flatMap((radio) => {
    const label = radio.labels?.length === 1 ? radio.labels[0] : undefined;
    return [radio, ...(label && shared.contains(label) ? [label] : [])].map((e) => spot(shared, e));
  });
  const nodes = [...shared.childNodes] as Node[];
  const places = spots.map((node) => nodes.indexOf(node));
  const start = Math.min(...places);
  let end = Math.max(...places);
  while (end + 1 < nodes.length && isTrailingText(nodes[end + 1])) end += 1;
  const range = nodes.slice(start, end + 1);
  if (others && range.some((n) => n instanceof Element && holdsOther(n, radios))) return;
  if (start < 0 || range.some((n) => n instanceof Element && n.matches('legend,summary'))) return;
  const group = work.make('div', { role: 'radiogroup' });
  range[0]?.parentNode?.insertBefore(group, range[0]);
  group.append(...range);
}

function holdsOther(node: Element, radios: HTMLInputElement[]): boolean {
  return [node, ...node.querySelectorAll('input')].some(
    (e) => e.matches('input[type=radio]') && !radios.includes(e as HTMLInputElement),
  );
}

function sharedParent(elements: Element[]): Element | null {
  let parent = elements[0]?.parentElement ?? null;
  while (parent && !elements.every((e) => parent?.contains(e))) parent = parent.parentElement;
  return parent;
}

function spot(ancestor: Element, element: Element): Node {
  let node: Node = element;
  while (node.parentNode && node.parentNode !== ancestor) node = node.parentNode;
  return node;
}

function isTrailingText(node: Node | undefined): boolean {
  if (!node) return false;
  if (node instanceof Element) return node.matches('label,span,b,i,em,strong,small,code');
  return node.nodeType === 3 || node.nodeType === 8;
}

function redraw(work: Work, input: HTMLInputElement, { role, manner, tag }: Plan): void {
  const label = soleLabel(input);
  const usable = label && !work.isTruth(label) ? label : null;
  if (!usable && input.labels?.length) return;
  const state = input.indeterminate ? 'mixed' : String(input.checked);
  const attributes: Record<string, string | null> = {
    role,
    'aria-checked': state,
    tabindex: input.disabled ? null : '0',
    'aria-disabled': input.disabled ? 'true' : null,
    class: input.getAttribute('class'),
    title: input.getAttribute('title'),
    slot: input.getAttribute('slot'),
    'data-value': input.getAttribute('value'),
  };
  for (const { name, value } of input.attributes)
    if (/^aria-|^data-/.test(name) && name !== 'aria-checked') attributes[name] = value;
  if (usable && manner === 'content') {
    if (becomeContent(work, input, usable, attributes, tag)) return;
  }
  const box = work.make(tag, { ...attributes, id: input.id || null, style: drawn });
  if (tag === 'button') box.setAttribute('type', 'button');
  if (input.checked) addStyle(box, 'background:#567');
  const words = detachLabel(work, input, usable);
  const text = usable ? (words?.contains(input) ? textOutside(words, input) : textOf(words)) : '';
  input.replaceWith(box);
  work.move(input, box);
  if (!usable || !words) return;
  const beside = areNeighbours(words, box) || words.parentElement === box.parentElement;
  if (words.contains(box) || manner === 'attribute') box.setAttribute('aria-label', text);
  else if (manner === 'reference' || manner === 'content' || !beside)
    box.setAttribute('aria-labelledby', work.idOf(words));
}

function detachLabel(
  work: Work,
  input: HTMLInputElement,
  label: HTMLLabelElement | null,
): HTMLElement | null {
  if (!label) return null;
  return wraps(label, input)
    ? unwrapLabel(work, label, input)
    : work.become(label, 'span', ['for']);
}

// The label itself becomes the control, with a drawn mark inside.
function becomeContent(
  work: Work,
  input: HTMLInputElement,
  label: HTMLLabelElement,
  attributes: Record<string, string | null>,
  tag: string,
): boolean {
  if (!wraps(label, input) && !areNeighbours(label, input)) return false;
  if (tag === 'button' && label.querySelector('div,p,ul,h1,h2,h3,h4')) return false;
  const id = input.id || null;
  const mark = work.make('span', { style: drawn, 'aria-hidden': 'true' });
  if (input.checked) addStyle(mark, 'background:#567');
  const control = work.become(label, tag, ['for']);
  for (const [name, value] of Object.entries(attributes))
    if (value !== null && !(name === 'class' && control.className))
      control.setAttribute(name, value);
  if (tag === 'button') control.setAttribute('type', 'button');
  if (id) control.id = id;
  if (control.contains(input)) input.replaceWith(mark);
  else {
    input.remove();
    control.prepend(mark, ' ');
  }
  work.move(input, control);
  return true;
}
