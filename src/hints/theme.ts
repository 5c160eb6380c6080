// Whether the page around a hint is dark. The tooltip follows the page, not the system: a dark box on a white
// mail page shouts. Read once each time a tooltip is shown.

import { isElement, parentAcross } from './page-dom.ts';

/** How light a colour is (0 black to 1 white) and how opaque (0 to 1). */
export interface Shade {
  readonly light: number;
  readonly alpha: number;
}

/** Reads a computed CSS colour: `rgb()`, `color(srgb …)`, `lab()`, `lch()`, `oklab()`, `oklch()`; else null. */
export function shadeOf(color: string): Shade | null {
  const form =
    /^(rgba?|color|(?:ok)?l(?:ab|ch))\((?:srgb(?:-linear)? |display-p3 )?([^)]*)\)$/.exec(color);
  if (!form) return null;
  const parts = (form[2] ?? '').split(/[\s,/]+/).filter(Boolean);
  const [a = 0, b = 0, c = 0, alpha = 1] = parts.map((part) =>
    part === 'none' ? 0 : Number.parseFloat(part) / (part.endsWith('%') ? 100 : 1),
  );
  if ([a, b, c, alpha].some(Number.isNaN)) return null;
  const kind = form[1] ?? '';
  if (kind.startsWith('ok')) return { light: a, alpha };
  if (kind.startsWith('l')) return { light: a / 100, alpha };
  const scale = kind === 'color' ? 1 : 255;
  return { light: (0.2126 * a + 0.7152 * b + 0.0722 * c) / scale, alpha };
}

/** Whether the page behind `anchor` is dark: the nearest opaque background decides, else the colour of the text. */
export function isDarkAround(anchor: Element): boolean {
  const view = anchor.ownerDocument.defaultView;
  if (!view) return false;
  for (let node: Node | null = anchor; node; node = parentAcross(node)) {
    if (!isElement(node)) continue;
    const style = view.getComputedStyle(node);
    const shade = shadeOf(style.backgroundColor);
    if (shade && shade.alpha > 0.5) return shade.light < 0.5;
    // A picture has no colour to read; the page's author chose the text to stand out from it.
    if (style.backgroundImage !== 'none') break;
  }
  return (shadeOf(view.getComputedStyle(anchor).color)?.light ?? 0) > 0.5;
}
