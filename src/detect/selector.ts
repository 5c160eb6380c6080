// Names an element by a CSS selector, for people who add a provider and for reports. Paths of tags and positions,
// an id only where it is unique: what is named must be found again in the same document, nothing more.

import { attr, tag } from './dom.ts';

/**
 * A selector that matches exactly `element` in its tree; through open shadow roots the parts are joined by
 * ` >>> `.
 */
export function selectorOf(element: Element): string {
  const root = element.getRootNode();
  const own = within(element, root as Document | ShadowRoot);
  return root instanceof ShadowRoot ? `${selectorOf(root.host)} >>> ${own}` : own;
}

function within(element: Element, root: Document | ShadowRoot): string {
  const unique = (selector: string) => {
    const found = root.querySelectorAll(selector);
    return found.length === 1 && found[0] === element;
  };
  const id = attr(element, 'id');
  if (id && unique(`#${CSS.escape(id)}`)) return `#${CSS.escape(id)}`;
  const name = attr(element, 'name');
  const value = attr(element, 'value');
  if (name) {
    const byName = `${tag(element)}[name="${CSS.escape(name)}"]`;
    if (unique(byName)) return byName;
    const byValue = `${byName}[value="${CSS.escape(value)}"]`;
    if (value && unique(byValue)) return byValue;
  }
  const parts: string[] = [];
  for (let node: Element | null = element; node; node = node.parentElement) {
    const own = attr(node, 'id');
    if (node !== element && own && root.querySelectorAll(`#${CSS.escape(own)}`).length === 1) {
      parts.unshift(`#${CSS.escape(own)}`);
      break;
    }
    parts.unshift(step(node));
  }
  const path = parts.join(' > ');
  return unique(path) ? path : parts.length > 0 ? `:is(${path})` : '*';
}

function step(node: Element): string {
  const name = CSS.escape(node.localName);
  let index = 1;
  for (let before = node.previousElementSibling; before; before = before.previousElementSibling) {
    if (before.localName === node.localName) index++;
  }
  return `${name}:nth-of-type(${index})`;
}
