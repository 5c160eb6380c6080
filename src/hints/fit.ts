// How a hint fits into the layout around its place without pushing the page about: in a grid a new child would
// move every cell after it, after a block label it would open a line of its own. Reads computed styles of the
// parent and the neighbour, which costs no layout; never a size or a position.

import {
  elementBeside,
  hasText,
  holds,
  isElement,
  matches,
  nextOf,
  previousOf,
  textOf,
} from './page-dom.ts';
import type { Spot } from './place.ts';

/** Where a hint stands and how. */
export interface Fit {
  readonly spot: Spot;
  /** Additional rules for the host, or empty. */
  readonly css: string;
  /** Drawn without height at the end of the line above, which only one hint can be. */
  readonly hangs: boolean;
}

const block = /^(block|flow-root|list-item|flex|grid|table)/;
const sized = 'select,textarea,button,img,input:not([type=radio],[type=checkbox],[type=hidden])';

/** The fit for a spot. `isOurs` tells hosts of hints from the page's own nodes. */
export function fitFor(spot: Spot, isOurs: (node: Node) => boolean): Fit {
  const { parent, after } = spot;
  const box = isElement(parent) ? parent : (parent as ShadowRoot).host;
  const view = box.ownerDocument.defaultView;
  const style = view?.getComputedStyle(box);
  const plain = { spot, css: '', hangs: false };
  if (!view || !style || !after) return plain;

  const flex = style.display.includes('flex');
  const grid = style.display.includes('grid');
  if (flex && !style.flexDirection.startsWith('column')) {
    if (!style.justifyContent.startsWith('space')) return plain;
    // `space-between` would set our marker in the middle of the row, and the control of the last place with it.
    const css = ':host{margin-inline-end:auto!important}';
    if (elementBeside(after, nextOf, isOurs)) return { ...plain, css };
    const before = elementBeside(after, previousOf, isOurs);
    return before ? { spot: { ...spot, after: before }, css, hangs: false } : plain;
  }

  // Without text of its own (a drawn switch, a slot) there is no telling where its line ends.
  if (!isElement(after) || !hasText(after)) return plain;
  if (matches(after, sized) || holds(after, sized)) return plain;
  const own = view.getComputedStyle(after);
  if (!flex && !grid && !block.test(own.display)) return plain;
  const gap = Number.parseFloat(style.rowGap) || 0;
  const wide = lineLength(textOf(after) ?? '', Number.parseFloat(own.fontSize) || 16);
  return {
    spot,
    hangs: true,
    css: `:host{display:block!important;position:relative!important;grid-column:1/-1!important;height:0!important;width:min(100%,${wide}px)!important;margin:${-gap}px 0 0!important}.mark{position:absolute;inset-inline-end:0;bottom:-1px}`,
  };
}

/**
 * About how long a line of `text` is in pixels with the control before it and the marker after it, rather too
 * long than too short: measuring it would cost a layout. Wide scripts count a full em a character.
 */
export function lineLength(text: string, fontSize: number): number {
  const words = text.replace(/\s+/g, ' ').trim();
  let ems = 0;
  for (const char of words) {
    const wide = char >= '\u1100' && !/[\u2000-\u206f]/.test(char);
    ems += wide ? 1.02 : char === char.toLowerCase() ? 0.5 : 0.7;
  }
  return Math.ceil(ems * fontSize + 56);
}
