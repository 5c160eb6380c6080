// "Show me": brings a choice into view and rings it for a moment. By an animation of the browser's own, which
// leaves no attribute, class or style behind in the page.

import type { Marker } from './marker.ts';

const duration = 2400;

/** Scrolls to the choice and rings it with its label. False when the page does not show it at present. */
export function pointOut(control: Element, zone: readonly Element[], marker: Marker): boolean {
  const shown = [...zone, control, marker.host].filter((element) => isShown(element));
  const view = control.ownerDocument.defaultView;
  const first = shown[0];
  if (!first || !view) return false;
  const still = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  Element.prototype.scrollIntoView.call(first, {
    behavior: still ? 'auto' : 'smooth',
    block: 'center',
    inline: 'nearest',
  });
  const ring = { outline: '3px solid #2b8ad6', outlineOffset: '3px', borderRadius: '4px' };
  const fade = { ...ring, outlineColor: 'transparent' };
  for (const element of new Set(shown)) {
    Element.prototype.animate.call(
      element,
      still ? [ring, ring] : [{ ...ring, offset: 0 }, { ...ring, offset: 0.75 }, fade],
      { duration },
    );
  }
  return true;
}

function isShown(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 1 && height > 1 && element.checkVisibility({ visibilityProperty: true });
}
