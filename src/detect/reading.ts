// Text as a person reads it: in the flat tree, without what is hidden, scripts, options and our own hints. Block
// edges become line breaks, so that a title can be told from the description below it.

import {
  attr,
  childrenOf,
  hasAttr,
  isSetting,
  isToggle,
  nextOf,
  previousOf,
  tag,
  typeOf,
} from './dom.ts';
import { maxText } from './text.ts';

const silent = new Set(
  'script style template noscript select datalist textarea svg math object iframe video audio canvas head'.split(
    ' ',
  ),
);
/** Elements that do not end a line. */
export const inline: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo cite code em font i kbd mark q s slot small span strong sub sup u wbr label'.split(
    ' ',
  ),
);
const limit = maxText * 2;

/** What a walk over text gave. */
export interface Gathered {
  /** The text; lines are blocks. */
  readonly text: string;
  /** A control ended it. */
  readonly control: boolean;
}

interface Walk {
  readonly backwards?: boolean;
  readonly skip?: Element | undefined;
  /** Whether text ends at this element. */
  readonly endsAt?: (element: Element, textSoFar: string) => boolean;
}

function walk(start: Node, { backwards, skip, endsAt }: Walk, sofar = ''): Gathered {
  const parts: string[] = [];
  let length = 0;
  let depth = 0;
  const visit = (node: Node): boolean => {
    const type = typeOf(node);
    if (type === 3) {
      const text = (node as Text).data.slice(0, limit).replace(/\s+/g, ' ');
      if (length < limit) parts.push(text);
      length += text.length;
      return false;
    }
    if (type !== 1 || node === skip || length > limit || depth > 60) return false;
    const element = node as Element;
    if (endsAt?.(element, sofar + parts.join(''))) return true;
    const name = tag(element);
    if (name === 'br' || name === 'hr') parts.push('\n');
    if (silent.has(name) || hidden(element)) return false;
    const children = childrenOf(element);
    if (backwards) children.reverse();
    const block = !inline.has(name) || standsAlone(element, parts.at(-1) ?? ' ', backwards);
    if (block) parts.push('\n');
    depth++;
    const ended = children.some(visit);
    depth--;
    if (block) parts.push('\n');
    return ended;
  };
  const control = visit(start);
  if (backwards) parts.reverse();
  return { text: lines(parts), control };
}

// A title in `<b>` and its description in `<small>` without a blank between: whether they are lines of their own only their
// style tells. It is asked for only where words would run together.
function standsAlone(element: Element, before: string, backwards = false): boolean {
  const next = backwards ? previousOf(element) : nextOf(element);
  const ahead = !next ? '' : typeOf(next) === 3 ? (next as Text).data : 'x';
  const joins = backwards
    ? /^\S/.test(before) || /\S$/.test(ahead)
    : /\S$/.test(before) || /^\S/.test(ahead);
  return joins && !/^(?:inline|contents|none|$)/.test(getComputedStyle(element).display);
}

function hidden(element: Element): boolean {
  return (
    hasAttr(element, 'hidden') ||
    hasAttr(element, 'data-pop-or-imap') ||
    /display:\s*none/.test(attr(element, 'style'))
  );
}

// Blank runs become one blank, block edges one line break.
function lines(parts: readonly string[]): string {
  return parts
    .join('')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n\s*/g, '\n')
    .trim();
}

/** Text of `node` up to the first control that sets a value, forwards or backwards. */
export function gather(node: Node, backwards: boolean, skip?: Element): Gathered {
  return walk(node, { backwards, skip, endsAt: isSetting });
}

/**
 * Text of `node` up to the next control, as the label of a toggle: a field inside the sentence ("after [14] days")
 * does not end it. `sofar` is the text before it.
 */
export function gatherSentence(node: Node, sofar: string): Gathered {
  const endsAt = (element: Element, text: string) =>
    isSetting(element) && (isToggle(element) || text.trim() === '' || text.includes('\n'));
  return walk(node, { endsAt }, sofar);
}

/** All text of `node`, what controls say of themselves included. */
export function textOf(node: Node, skip?: Element): string {
  return walk(node, { skip }).text;
}

/** The first block of a text of several, and the rest. */
export function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? '';
}

/** The last block of a text of several. */
export function lastLine(text: string): string {
  return text.split('\n').at(-1) ?? '';
}
