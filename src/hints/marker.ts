// The marker: a span in the page, a closed root in it, a real button in that. A page sees the span and its
// `data-pop-or-imap` attribute and nothing else. No custom element: `customElements` is null in Chromium's
// content scripts, and a page that defines our tag name would run its constructor.

import markerStyle from './marker.css';
import { trusted } from './page-dom.ts';

/** Attribute that names the topic on the span of each hint. */
export const hintAttribute = 'data-pop-or-imap';

/** One hint standing in a page. */
export interface Marker {
  readonly host: HTMLSpanElement;
  readonly root: ShadowRoot;
  readonly button: HTMLButtonElement;
  /** Sets what the hint is about: topic id for the page, its name for people, a dot where mail can be lost. */
  describe(topic: string, label: string, dangerous: boolean): void;
  /** Sets additional rules that fit it into the layout of its place. */
  fitWith(css: string): void;
}

const letter = 'M8 7.2v4M8 4.6v.3';
const ring = `M14.6 8A6.6 6.6 0 1 1 1.4 8A6.6 6.6 0 1 1 14.6 8${letter}`;
// The same ring, open at the upper end where the dot of a dangerous choice sits.
const openRing = `M14.54 7.08A6.6 6.6 0 1 1 8.92 1.46${letter}`;

// What a person does to a hint is not for the page: Gmail acts on single keys, and rows act on clicks.
const privateEvents =
  'click auxclick dblclick mousedown mouseup pointerdown pointerup touchstart touchend keydown keypress keyup'.split(
    ' ',
  );

/**
 * Makes a marker for `document`; nothing stands in the page yet. `onClick` hears trusted clicks on any button
 * in the root. Throws when the page's document cannot make a shadow root.
 */
export function createMarker(
  document: Document,
  language: string,
  onClick: (event: MouseEvent) => void,
): Marker {
  const draw = (name: string, attributes: Readonly<Record<string, string>>) => {
    const shape = document.createElementNS('http://www.w3.org/2000/svg', name);
    for (const key in attributes) shape.setAttribute(key, attributes[key] ?? '');
    return shape;
  };
  const host = document.createElement('span');
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  const button = document.createElement('button');
  const picture = draw('svg', { viewBox: '0 0 16 16', 'aria-hidden': 'true' });
  const path = draw('path', {});
  const dot = draw('circle', { cx: '12.7', cy: '3.3' });
  button.type = 'button';
  button.className = 'mark';
  button.lang = language;
  button.ariaHasPopup = 'dialog';
  button.ariaExpanded = 'false';
  picture.append(path, dot);
  button.append(picture);
  root.append(style, button);

  const click = trusted(onClick);
  for (const type of privateEvents) {
    root.addEventListener(type, (event) => {
      event.stopPropagation();
      if (type !== 'click') return;
      // Should a label or link surround us after all, its own action stays undone.
      event.preventDefault();
      click(event);
    });
  }

  return {
    host,
    root,
    button,
    fitWith(css) {
      style.textContent = markerStyle + css;
    },
    describe(topic, label, dangerous) {
      if (host.getAttribute(hintAttribute) !== topic) host.setAttribute(hintAttribute, topic);
      button.ariaLabel = label;
      path.setAttribute('d', dangerous ? openRing : ring);
      dot.setAttribute('r', dangerous ? '3' : '0');
    },
  };
}
