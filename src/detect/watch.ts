// Tells when the page may have changed. One observer for the document and one for what is entered from it; nothing is
// done in them but to note that something changed. The look that follows comes at idle, and the longer a page has not
// been at rest without anything new being found, the rarer.
// An attacker controls every node in a record, and how many records there are.

import { hasAttr, typeOf } from './dom.ts';

const changes: MutationObserverInit = {
  childList: true,
  subtree: true,
  characterData: true,
  // Those that change a choice's state, its words, or whether it is drawn.
  attributeFilter: [
    'aria-checked',
    'aria-selected',
    'aria-pressed',
    'aria-hidden',
    'aria-label',
    'checked',
    'class',
    'disabled',
    'hidden',
    'lang',
    'open',
    'style',
  ],
};

/** After so many ms without a look the next one does not wait for idle time. */
const rest = 600;
/** Between two looks there are at least so many ms, and at most the other. */
const shortest = 120;
const longest = 5000;
/** Pages of very many components have thousands of roots. */
const maxRoots = 500;
/** A root that is attached to an element which stood there before stirs nothing, so these ms later there is a look. */
const late = [1000, 5000, 20_000];

/** By these a person changes what no mutation tells. */
const acts = 'change input click keyup';

/** A running watch. */
export interface Watch {
  /** A look begins: what it does not enter again is let go. */
  begin(): void;
  /** A look enters an open shadow root, meets a frame or enters its document. It is watched, and held by nothing. */
  enter(node: ShadowRoot | Element | Document): void;
  /** A look found something new: the next ones come quickly again. */
  quicken(): void;
}

/**
 * Calls `onDirty` after the page changed: nodes, states, text, or a person's input. The first call after a rest comes
 * at once, others at idle. On a page that never rests the pause between them grows to an eighth of the unrest, until
 * a person acts or `quicken` is called. Ends with `signal`.
 */
export function watch(document: Document, onDirty: () => void, signal: AbortSignal): Watch {
  let waiting = false;
  let last = 0;
  let unrest = 0;
  let roots = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const ours = (node: Node) => typeOf(node) === 1 && hasAttr(node as Element, 'data-pop-or-imap');
  const run = () => {
    if (!waiting || signal.aborted) return;
    waiting = false;
    last = performance.now();
    onDirty();
  };
  const schedule = (event?: Event) => {
    const person = event?.isTrusted && event.type !== 'load';
    // What a person does to our hints changes nothing in the page.
    if ((waiting && !person) || (person && ours(event.target as Node))) return;
    waiting = true;
    const now = performance.now();
    if (person || now - last > longest + rest) unrest = now;
    const pause = Math.min(longest, Math.max(shortest, (now - unrest) / 8));
    // After a rest a person waits for us: a page that just drew its settings is busy drawing, and idle comes late.
    const when =
      now - last > Math.max(rest, pause) ? run : () => requestIdleCallback(run, { timeout: 300 });
    clearTimeout(timer);
    timer = setTimeout(when, Math.max(0, last + pause - now));
  };
  const relevant = ({ type, target, addedNodes, removedNodes }: MutationRecord): boolean =>
    type === 'childList' ? removedNodes.length > 0 || ![...addedNodes].every(ours) : !ours(target);
  const note = (records: MutationRecord[]) => {
    if (!waiting && (records.length > 50 || records.some(relevant))) schedule();
  };
  const light = new MutationObserver(note);
  const shadows = new MutationObserver(note);
  light.observe(document, changes);
  const heard = new WeakSet<Node>();
  const hear = (node: Node, types: string) => {
    if (heard.has(node)) return;
    heard.add(node);
    for (const type of types.split(' '))
      node.addEventListener(type, schedule, { capture: true, signal });
  };
  hear(document, acts);
  const timers = late.map((ms) => setTimeout(schedule, ms));
  const begin = () => {
    shadows.disconnect();
    roots = 0;
  };
  signal.addEventListener('abort', () => {
    light.disconnect();
    begin();
    [timer, ...timers].forEach(clearTimeout);
  });
  return {
    begin,
    enter(node) {
      const type = typeOf(node);
      if (signal.aborted) return;
      // That another page came into a frame is heard at the frame itself.
      if (type !== 11) hear(node, type === 9 ? acts : 'load');
      if (type !== 1 && roots++ < maxRoots) shadows.observe(node, changes);
    },
    quicken() {
      unrest = performance.now();
    },
  };
}
