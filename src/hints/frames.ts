// The frames around an element, as far as they are of the page's own site. Where a choice stands in one, a place in
// its document is not a place in the window.

/** A point in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The frame that shows the document of `node`, or null: it is the top one, or stands in a page of another site. */
export function frameAround(node: Node): Element | null {
  return node.ownerDocument?.defaultView?.frameElement ?? null;
}

/** Where a point in the document that `frame` shows is in the document around it, also when the frame is scaled. */
export function outwards({ x, y }: Point, frame: Element): Point {
  const { left, top, width, height } = frame.getBoundingClientRect();
  const { offsetWidth, offsetHeight } = frame as HTMLElement;
  return {
    x: left + ((frame.clientLeft + x) * width) / offsetWidth,
    y: top + ((frame.clientTop + y) * height) / offsetHeight,
  };
}
