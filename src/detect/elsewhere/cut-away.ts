// Whether a control is drawn but cut away, so that no person sees it: in a box of no height, or beside what its box shows,
// as a drawer that was pushed aside. Reads layout, so it is asked of findings only.

import { parentOf } from '../dom.ts';
import { labelsOf } from '../name.ts';

type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;

const rectOf = (element: Element): DOMRect => Element.prototype.getBoundingClientRect.call(element);

const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';

// A drawn switch lies over a control of no size of its own.
function shownBox(element: Element): Box | null {
  const small = (box: DOMRect) => box.width < 2 || box.height < 2;
  const places = [element, ...labelsOf(element), ...[parentOf(element)].filter((e) => e !== null)];
  return places.map(rectOf).find((box) => !small(box)) ?? null;
}

/** Whether nothing of `element`, or of its label, can be seen or scrolled to; in a frame, nothing of that. */
export function isCutAway(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  const frame = view?.frameElement;
  return !view || isCutIn(view, element) || (frame ? isCutAway(frame) : false);
}

function isCutIn(view: Window, element: Element): boolean {
  const box = shownBox(element);
  if (!box) return true;
  let { left, right, top, bottom }: Box = box;
  const root = element.ownerDocument.documentElement;
  let style = getComputedStyle(element);
  // A box that is placed by itself is not cut by those between it and what it is placed in.
  let apart = false;
  for (let node = parentOf(element); node && node !== root; node = parentOf(node)) {
    if (style.position === 'fixed')
      return right <= 0 || left >= view.innerWidth || bottom <= 0 || top >= view.innerHeight;
    if (style.position === 'absolute') apart = true;
    style = getComputedStyle(node);
    if (apart && style.position === 'static' && style.transform === 'none') continue;
    apart = false;
    const { overflowX, overflowY } = style;
    if (overflowX === 'visible' && overflowY === 'visible') continue;
    const outer = rectOf(node);
    if (node.clientHeight < 2 || node.clientWidth < 2) return style.display !== 'inline';
    if (hides(overflowY) && (bottom <= outer.top + 1 || top >= outer.bottom - 1)) return true;
    if (hides(overflowX) && (right <= outer.left + 1 || left >= outer.right - 1)) return true;
    // What can be scrolled to is where the box that scrolls is.
    left = Math.max(left, outer.left);
    right = Math.min(right, outer.right);
    top = Math.max(top, outer.top);
    bottom = Math.min(bottom, outer.bottom);
    if (right <= left) ({ left, right } = outer);
    if (bottom <= top) ({ top, bottom } = outer);
  }
  const { direction, overflowX } = getComputedStyle(root);
  if (bottom + view.scrollY <= 0) return true;
  if (direction === 'rtl') return false;
  return right + view.scrollX <= 0 || (hides(overflowX) && left >= view.innerWidth);
}
