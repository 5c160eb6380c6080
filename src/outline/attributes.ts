// Which attributes an outline keeps, and in what form. Everything that is not in this list stays out: classes, styles,
// data of the page, addresses of links, what stands in fields.

import { kindOf, stateOf } from '../detect/choices.ts';
import { all, attr, closest, hasAttr, tag } from '../detect/dom.ts';
import { labelledBy } from '../detect/name.ts';
import { identifier, looksSecret, type Rules, redactText } from './redact.ts';
import type { Rows } from './rows.ts';

const states = [
  'aria-checked',
  'aria-pressed',
  'aria-selected',
  'aria-expanded',
  'aria-haspopup',
  'aria-current',
  'aria-disabled',
  'aria-hidden',
  'aria-level',
  'aria-modal',
  'aria-multiline',
  'aria-multiselectable',
  'aria-readonly',
];
const bare = ['disabled', 'multiple', 'readonly', 'required', 'switch', 'open', 'nowrap'];
const words = [
  'aria-label',
  'title',
  'placeholder',
  'label',
  'heading',
  'header',
  'legend',
  'headline',
];
const spans = ['colspan', 'rowspan', 'maxlength', 'size', 'min', 'max'];
const codes = ['data-testid', 'autocomplete', 'slot', 'inputmode'];
const pressed = /^(?:submit|button|reset)$/;

/** What attributes are written with. */
export interface AttributeOptions {
  readonly rules: Rules;
  readonly rows: Rows;
  /** Whether the outline shows this element, so that it can be referred to. */
  readonly isShown: (element: Element) => boolean;
}

/** Writes attributes; keeps ids that are words of the program and numbers the others. */
export class Attributes {
  readonly #options: AttributeOptions;
  readonly #numbered = new Map<string, string>();

  constructor(options: AttributeOptions) {
    this.#options = options;
  }

  /** The attributes of an element as they stand behind its tag, escaped. */
  of(element: Element): string {
    return this.#pairs(element)
      .map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${quoted(value)}"`))
      .join('');
  }

  #pairs(element: Element): [string, string][] {
    const { rows, rules } = this.#options;
    const name = tag(element);
    const type = attr(element, 'type').toLowerCase();
    const pairs: [string, string][] = [];
    const put = (key: string, value: string) => {
      if (value !== '') pairs.push([key, value]);
    };
    const code = (value: string) => identifier(rows.clean(element, value), rules);
    const text = (value: string) => redactText(rows.clean(element, value), rules).trim();

    if (/^[a-z-]{1,20}$/.test(type)) put('type', type);
    put(
      'role',
      attr(element, 'role')
        .replace(/[^a-z ]/gi, '')
        .slice(0, 40)
        .trim(),
    );
    if (isReferred(element)) put('id', this.#id(attr(element, 'id')));
    else put('id', code(attr(element, 'id')));
    put('name', code(attr(element, 'name')));
    if (/^(?:radio|checkbox)$/.test(type) || name === 'option')
      put('value', code(attr(element, 'value')));
    else if (pressed.test(type) || name === 'button') put('value', text(attr(element, 'value')));
    if (name === 'label') put('for', this.#id(attr(element, 'for')));
    if (name === 'a' && hasAttr(element, 'href'))
      pairs.push(['href', linkFor(attr(element, 'href'))]);
    this.#references(element, put, text);
    for (const key of words) put(key, text(attr(element, key)));
    for (const key of states)
      if (/^[a-z0-9]{1,12}$/.test(attr(element, key))) put(key, attr(element, key));
    for (const key of spans) if (/^\d{1,3}$/.test(attr(element, key))) put(key, attr(element, key));
    for (const key of codes) put(key, code(attr(element, key)));
    for (const key of bare) if (hasAttr(element, key)) pairs.push([key, '']);
    if (name === 'input' && stateOf(element, kindOf(element) ?? 'field') === 'on')
      pairs.push(['checked', '']);
    return pairs;
  }

  #references(
    element: Element,
    put: (key: string, value: string) => void,
    text: (value: string) => string,
  ): void {
    for (const key of ['aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns']) {
      const ids = attr(element, key).split(/\s+/).filter(Boolean).slice(0, 8);
      if (ids.length === 0) continue;
      const root = element.getRootNode() as Document | ShadowRoot;
      const shown = ids.filter((id) => {
        const target = root.getElementById?.(id);
        return target && this.#options.isShown(target);
      });
      if (shown.length === ids.length) put(key, ids.map((id) => this.#id(id)).join(' '));
      else if (key === 'aria-labelledby' && !hasAttr(element, 'aria-label')) {
        // What names it stands elsewhere on the page; the name alone goes along.
        put('aria-label', text(labelledBy(element)));
        if (attr(element, 'role') === '' && kindOf(element) === null) put('role', 'group');
      }
    }
  }

  #id(id: string): string {
    if (id === '') return '';
    const word = identifier(id, this.#options.rules);
    if (word) return word;
    const known = this.#numbered.get(id) ?? `n${this.#numbered.size + 1}`;
    this.#numbered.set(id, known);
    return known;
  }
}

function isReferred(element: Element): boolean {
  const id = attr(element, 'id');
  if (id === '') return false;
  const root = element.getRootNode() as Document | ShadowRoot;
  const escaped = CSS.escape(id);
  return (
    root.querySelector(
      `[for="${escaped}"],[aria-labelledby~="${escaped}"],[aria-describedby~="${escaped}"],[aria-controls~="${escaped}"],[aria-owns~="${escaped}"]`,
    ) !== null
  );
}

// Only of what kind a link is: to this place, to an action, to mail, or to another page.
function linkFor(href: string): string {
  if (href === '' || href === '#' || href === '#!') return href;
  if (href.startsWith('#')) return '#x';
  if (/^javascript:/i.test(href)) return '#';
  if (/^(?:mailto|tel):/i.test(href)) return 'mailto:';
  const act = /[?&](action|act|do|cmd|task|op|enable|disable|toggle|set)=/i.exec(href);
  if (act) return `?${act[1]?.toLowerCase()}=x`;
  return href.startsWith('?') ? '?x' : '/x';
}

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text as it may stand in markup. */
export function quoted(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);
}

const closesParagraph =
  'p,div,ul,ol,dl,table,form,fieldset,section,article,h1,h2,h3,h4,h5,h6,hr,pre,nav,header,footer,main,aside,details';

/** The tag that stands for `element` where a parser would not take its own apart. */
export function tagFor(element: Element, holders: readonly string[]): string {
  const name = tag(element);
  if (!/^[a-z][a-z0-9-]{0,40}$/.test(name) || looksSecret(name)) return 'div';
  if (name === 'form' && holders.includes('form')) return 'div';
  if (name === 'p' && all(element, closesParagraph).length > 0) return 'div';
  if (/^(?:button|a|label)$/.test(name) && holders.includes(name)) return 'span';
  if (/^(?:tr|td|th|tbody|thead|tfoot|caption|colgroup|col)$/.test(name)) {
    return closest(element, 'table') && holders.includes('table') ? name : 'div';
  }
  if (/^(?:html|body|head|frameset|plaintext|xmp|listing|font|center)$/.test(name)) return 'div';
  if (name === 'option' || name === 'optgroup') return 'div';
  return name;
}
