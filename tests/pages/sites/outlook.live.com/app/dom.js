// Small helpers of the Outlook copy: elements with classes made anew on every load, texts of the page language.
// A plausible copy, written by us; built from public descriptions, 2026-11.

const query = new URLSearchParams(location.search);

/** Value of a query parameter of this page, or `other`. */
export const param = (name, other = '') => query.get(name) ?? other;

/** Whether this host serves work and school accounts, whose administrator decides about POP and IMAP. */
export const isWork = location.hostname !== 'outlook.live.com';

const noise = () => Math.random().toString(36).slice(2, 9);
const generated = new Map();

// Style libraries name classes after a hash of the build: one per part and load, never to be relied on.
function withNoise(names) {
  if (!generated.has(names)) generated.set(names, `${names} ___${noise()} f${noise()}`);
  return generated.get(names);
}

/** An element. Attributes: `on…` functions listen, booleans switch, undefined is left out. */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, '');
    else if (name === 'class') element.setAttribute(name, withNoise(value));
    else if (value !== false && value !== undefined) element.setAttribute(name, value);
  }
  element.append(...children.flat(Infinity).filter((child) => child !== undefined && child !== false));
  return element;
}

let counter = 10 + Math.floor(Math.random() * 900);

/** A fresh id such as "toggle417". */
export const freshId = (stem) => `${stem}${counter++}`;

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

/** The text of a key. */
export const t = (key) => texts[key];
