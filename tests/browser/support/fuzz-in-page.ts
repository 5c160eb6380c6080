// Runs in a page, bundled: breaks what stands there by a seed, marks it, breaks it again while it is marked, and takes
// the hints away. What a seed does to a page is always the same, so a failure can be looked at.

import { elsewhere } from '../../../src/detect/elsewhere/index.ts';
import { createDetector } from '../../../src/detect/index.ts';
import { allLexicons } from '../../../src/detect/lexicon/all.ts';
import { createHints } from '../../../src/hints/hints.ts';
import { providerForHost } from '../../../src/providers/index.ts';
import { Dice } from '../../../tools/in-page/redesign/dice.ts';

/** What came of one seed. */
export interface Fuzzed {
  /** What was thrown, or empty. */
  readonly error: string;
  readonly markers: number;
  /** Controls the page has; there cannot be more markers. */
  readonly controls: number;
  /** Whether the page was what it had been before, each time the hints were gone. */
  readonly restored: boolean;
  /** Longest look in ms. */
  readonly look: number;
}

type Change = (element: Element, dice: Dice, all: readonly Element[]) => void;

const ours = 'span[data-pop-or-imap]';
const names =
  'id for name role type aria-labelledby aria-describedby aria-label class slot hidden inert contenteditable dir lang style popover'.split(
    ' ',
  );
const strange = [
  '\u202eIMAP\u2066 POP',
  '\u0000\ufffe\ud800',
  '{{POP}} $1 <b>&lt;',
  'IMAP \u{1f468}\u200d\u{1f469} '.repeat(9),
  'Enable POP for all mail '.repeat(5000),
  ' ',
];
const pick = <T>(dice: Dice, list: readonly T[]): T | undefined =>
  list[Math.floor(dice.next() * list.length)];

const changes: readonly Change[] = [
  (element) => element.remove(),
  (element) => element.after(element.cloneNode(true)),
  (element, dice) =>
    Element.prototype.replaceChildren.call(element, ...dice.shuffle([...element.childNodes])),
  (element, dice, all) => pick(dice, all)?.append(element),
  (element) => element.replaceWith(...element.childNodes),
  (element, dice) => {
    const attribute = pick(dice, [...element.attributes]);
    if (attribute) element.removeAttribute(attribute.name);
  },
  (element, dice, all) => {
    const name = pick(dice, names) ?? 'id';
    element.setAttribute(name, pick(dice, all)?.getAttribute(name) ?? pick(dice, strange) ?? '');
  },
  (element, dice, all) => {
    const other = pick(dice, all);
    element.id ||= dice.word('a');
    if (other) other.id ||= dice.word('b');
    element.setAttribute('aria-labelledby', `${other?.id} ${element.id}`);
    other?.setAttribute('aria-labelledby', `${element.id} ${other.id} nowhere`);
  },
  (element, dice) => {
    const roles = [
      'radio',
      'switch',
      'checkbox',
      'button',
      'combobox',
      'option',
      'article',
      'none',
    ];
    element.setAttribute('role', pick(dice, roles) ?? '');
  },
  (element, dice) => element.append(pick(dice, strange) ?? ''),
  (element, dice) => {
    const text = [...element.childNodes].find((node) => node.nodeType === 3) as Text | undefined;
    if (text) text.data = pick(dice, strange) ?? '';
  },
  (element) => {
    const form = document.createElement('form');
    element.before(form);
    form.append(element);
    for (const name of [
      'parentNode',
      'getAttribute',
      'children',
      'id',
      'closest',
      'nodeType',
      'after',
    ]) {
      const field = document.createElement('input');
      field.name = name;
      Node.prototype.appendChild.call(form, field);
    }
  },
  (element) => {
    let inner = element;
    for (let depth = 0; depth < 200; depth++) {
      const holder = document.createElement('div');
      inner.before(holder);
      holder.append(inner);
      inner = holder;
    }
  },
  (element) => {
    const host = document.createElement('div');
    element.before(host);
    host.attachShadow({ mode: 'open' }).append(element);
  },
];

function breakIt(dice: Dice, count: number): void {
  for (let n = 0; n < count; n++) {
    // A page does not move the hints about; what holds one is not doubled or it would be the page's own.
    const all = [...document.body.querySelectorAll('*')].filter(
      (element) => !Element.prototype.matches.call(element, ours),
    );
    const element = pick(dice, all);
    const change = pick(dice, changes);
    if (!element || !change) continue;
    if (change === changes[1] && Element.prototype.querySelector.call(element, ours)) continue;
    try {
      change(element, dice, all);
    } catch {
      // Not every change can be made to every element.
    }
  }
}

function inAll(root: Document | ShadowRoot, see: (root: Document | ShadowRoot) => void): void {
  see(root);
  const rootOf = Object.getOwnPropertyDescriptor(Element.prototype, 'shadowRoot')?.get;
  for (const element of root.querySelectorAll('*')) {
    const inner = rootOf?.call(element) as ShadowRoot | null;
    if (inner) inAll(inner, see);
  }
}
const html = () => {
  let text = document.documentElement.outerHTML;
  inAll(document, (root) => {
    if (root instanceof ShadowRoot) text += `\n${root.innerHTML}`;
  });
  return text.replace(/<span data-pop-or-imap=[^>]*><\/span>/g, '');
};
const count = (selector: string) => {
  let sum = 0;
  inAll(document, (root) => {
    sum += root.querySelectorAll(selector).length;
  });
  return sum;
};

/** Puts `body` into the page and does all of it with `seed`. */
function fuzz(body: string, seed: number): Fuzzed {
  const dice = new Dice(seed);
  document.body.replaceWith(document.createElement('body'));
  document.body.innerHTML = body;
  const end = new AbortController();
  const detector = createDetector({
    document,
    provider: providerForHost(location.hostname) ?? null,
    elsewhere,
    lexicons: allLexicons,
  });
  const hints = createHints({
    document,
    text: (key) => key,
    language: 'en',
    signal: end.signal,
    onTrouble: () => undefined,
  });
  let error = '';
  let look = 0;
  let markers = 0;
  let before = '';
  try {
    for (let turn = 0; turn < 3; turn++) {
      breakIt(dice, 12);
      before = html();
      const start = performance.now();
      hints.update(detector.look());
      look = Math.max(look, performance.now() - start);
      markers = count(ours);
    }
  } catch (thrown) {
    error = String((thrown as Error).stack ?? thrown);
  }
  end.abort();
  return {
    error,
    look,
    markers,
    controls: count('input,select,button,a,[role]'),
    restored: html() === before && count(ours) === 0,
  };
}

Object.assign(globalThis, { popOrImapFuzz: fuzz });
