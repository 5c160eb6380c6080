// What heads a group from outside: headings, heads of tables and the nearest short text before it on the way. The
// detector reads these to know what a control belongs to, so without them an outline would be read differently.

import {
  all,
  attr,
  closest,
  first,
  isElement,
  isSetting,
  siblingsBefore,
  tag,
} from '../detect/dom.ts';
import { textOf } from '../detect/reading.ts';
import { isStrip } from '../detect/rows.ts';
import { normalise } from '../detect/text.ts';
import { childElementsOf } from './nodes.ts';
import { namesMail } from './parts.ts';

const heading = 'h1,h2,h3,h4,h5,h6,legend,caption,summary,dt,thead,[role=heading]';
/** Longest text before a group that is taken for its title, and for a note on it that names a protocol of mail. */
const maxTitle = 80;
const maxNote = 240;

const hasSetting = (element: Element) =>
  isSetting(element) || all(element, 'input,select,textarea,[role]').some(isSetting);

/**
 * Children of `holder` that head what follows them, each with the element to show of it.
 * @param isWay whether a child leads to a group or is one
 */
export function headingsBefore(
  holder: Element,
  isWay: (node: Node) => boolean,
): Map<Element, Element> {
  const heads = new Map<Element, Element>();
  const inTable = /^(?:tr|tbody|table)$/.test(tag(holder));
  for (const child of childElementsOf(holder)) {
    if (!isWay(child)) continue;
    let titled = false;
    for (const sibling of siblingsBefore(child, holder, inTable ? 30 : 7)) {
      if (!isElement(sibling) || isWay(sibling) || heads.has(sibling) || hasSetting(sibling))
        continue;
      if (closest(sibling, heading) === sibling) {
        heads.set(sibling, sibling);
        if (!inTable) break;
        continue;
      }
      const inner = isStrip(sibling)
        ? all(sibling, '[aria-selected=true],[aria-current]:not([aria-current=false])')[0]
        : first(sibling, heading);
      if (inner) heads.set(sibling, inner);
      else if (isTitle(sibling, titled)) {
        heads.set(sibling, sibling);
        titled = true;
      }
    }
  }
  return heads;
}

// Cells before in the row, a row that only holds text, and the nearest short line without anything to press.
function isTitle(sibling: Element, titled: boolean): boolean {
  const text = textOf(sibling);
  if (text === '' || text.length > maxNote) return false;
  const isNote = namesMail(normalise(text));
  if (
    !isNote &&
    (text.length > maxTitle || (text.includes('\n') && !/^t[dhr]$/.test(tag(sibling))))
  )
    return false;
  if (/^t[dhr]$/.test(tag(sibling))) return true;
  return (
    !titled && all(sibling, 'a,button,[role=button]').length === 0 && attr(sibling, 'role') === ''
  );
}
