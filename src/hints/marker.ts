// The marker: a span in the page, a closed root in it, a real button in that. A page sees the span and its
// `data-pop-or-imap` attribute and nothing else. No custom element: `customElements` is null in Chromium's
// content scripts, and a page that defines our tag name would run its constructor.

import type { Risk } from '../knowledge/types.ts';
import { trusted } from './page-dom.ts';
import { markerStyle } from './style.ts';

/** Attribute that names the topic on the span of each hint. */
export const hintAttribute = 'data-pop-or-imap';

/** One hint standing in a page. */
export interface Marker {
  readonly host: HTMLSpanElement;
  readonly root: ShadowRoot;
  readonly button: HTMLButtonElement;
  /** Sets what the hint is about: topic id for the page, its name for people, its risk for the dot. */
  describe(topic: string, label: string, risk: Risk): void;
  /** Sets additional rules that fit it into the layout of its place. */
  fitWith(css: string): void;
}

const svgNamespace = 'http://www.w3.org/2000/svg';
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
  const host = document.createElement('span');
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'mark';
  button.lang = language;
  button.setAttribute('aria-haspopup', 'dialog');
  button.setAttribute('aria-expanded', 'false');
  const svg = document.createElementNS(svgNamespace, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(svgNamespace, 'path');
  const dot = document.createElementNS(svgNamespace, 'circle');
  dot.setAttribute('cx', '12.7');
  dot.setAttribute('cy', '3.3');
  svg.append(path, dot);
  button.append(svg);
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
    describe(topic, label, risk) {
      if (host.getAttribute(hintAttribute) !== topic) host.setAttribute(hintAttribute, topic);
      button.setAttribute('aria-label', label);
      const dangerous = risk === 'loss';
      path.setAttribute('d', dangerous ? openRing : ring);
      dot.setAttribute('r', dangerous ? '3' : '0');
    },
  };
}
