// Whether something outside a part of the page refers into it, or the other way, so that the part may not be cut off.

const attributes = [
  'for',
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'aria-owns',
  'form',
  'list',
  'headers',
];

/** Whether an id reference, or a group of radio buttons, crosses the border of `part`. */
export function idsAcross(part: Element): boolean {
  const root = part.getRootNode() as Document | ShadowRoot;
  const isInside = (element: Element) => part === element || part.contains(element);
  const form = part.closest('form');
  if (form && form !== part && part.querySelector('input[type=radio]')) {
    const names = new Set(
      [...part.querySelectorAll<HTMLInputElement>('input[type=radio]')].map((r) => r.name),
    );
    for (const radio of form.querySelectorAll<HTMLInputElement>('input[type=radio]'))
      if (!isInside(radio) && names.has(radio.name)) return true;
  }
  for (const radio of part.querySelectorAll<HTMLInputElement>('input[type=radio]'))
    for (const other of root.querySelectorAll<HTMLInputElement>('input[type=radio]'))
      if (radio.name && other.name === radio.name && other.form === radio.form && !isInside(other))
        return true;
  for (const element of root.querySelectorAll(attributes.map((name) => `[${name}]`).join(','))) {
    for (const name of attributes) {
      for (const id of (element.getAttribute(name) ?? '').split(/\s+/).filter(Boolean)) {
        const target = root.getElementById(id);
        if (target && isInside(target) !== isInside(element)) return true;
      }
    }
  }
  return false;
}
