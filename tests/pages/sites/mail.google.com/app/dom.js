// Small helpers of the Gmail copy: elements, ids that change on every load, texts of the page language.
// A plausible copy, written by us; built from public descriptions, 2026-11.

const query = new URLSearchParams(location.search);

/** Value of a query parameter of this page, or `other`. */
export const param = (name, other = '') => query.get(name) ?? other;

/** An element. Attributes: `on…` functions listen, booleans switch, undefined is left out. */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, '');
    else if (value !== false && value !== undefined) element.setAttribute(name, value);
  }
  element.append(...children.flat(Infinity).filter((child) => child !== undefined && child !== false));
  return element;
}

// Gmail's ids are counters in base 36 that start anew on every load.
let counter = 100 + Math.floor(Math.random() * 30000);

/** A fresh id such as ":i3". */
export const freshId = () => `:${(counter++).toString(36)}`;

let texts = {};

/** Loads the page language named by `hl`; texts a language lacks are English. */
export async function loadTexts() {
  const load = async (lang) => (await fetch(`/text/${lang}.json`)).json();
  const lang = param('hl', 'en');
  const known = ['de', 'es', 'fr', 'he', 'it', 'ja', 'pt-BR', 'ru', 'zh-CN'].includes(lang);
  texts = await load('en');
  if (known) texts = { ...texts, ...(await load(lang)) };
  document.documentElement.lang = known ? lang : 'en';
  document.documentElement.dir = texts.dir;
}

/** The text of a key without marks for nested spans. Older German pages said Google Mail. */
export function t(key) {
  const text = texts[key];
  return param('brand') === 'googlemail' && typeof text === 'string'
    ? text.replaceAll('Gmail', 'Google Mail')
    : text;
}

/** The text of a key as nodes: what stands between stars goes into a nested span. */
export const rich = (key) =>
  t(key)
    .split('*')
    .map((part, index) => (index % 2 ? h('span', { class: 'rQ' }, part) : part));

/** A link of Gmail's own kind: a span that acts as one. */
export const actLink = (text, onclick) =>
  h('span', { class: 'sA', role: 'link', tabindex: '0', onclick }, text);

/** "Learn more", to Google's help. */
export const learnMore = (answer) =>
  h(
    'div',
    { class: 'rb' },
    h('a', { href: `https://support.google.com/mail/answer/${answer}`, target: '_blank', class: 'e' }, t('learn')),
  );

/** A settings row: name in the first cell, controls in the second. */
export const row = (head, ...content) =>
  h('tr', { class: 'r7' }, h('td', { class: 'r8' }, head), h('td', { class: 'r9' }, content));
