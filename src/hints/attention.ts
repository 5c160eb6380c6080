// What a person attends to: the pointer resting on a choice, the keyboard's focus on it. Three quiet listeners a
// document instead of some on each choice, so that re-rendered pages leak nothing and 40 hints cost as much as one.

import { attempt, isElement, matches, trusted } from './page-dom.ts';

/** Milliseconds the pointer rests on a choice before its tooltip shows. */
export const intentDelay = 120;
/** Milliseconds a tooltip outlives the pointer, so that it may travel to the tooltip past other things. */
export const graceDelay = 300;

/** What attention is reported to. `T` stands for one hint. */
export interface AttentionTarget<T> {
  /** The hint that an event belongs to: its host, its control or what names it. */
  find(path: readonly EventTarget[]): T | undefined;
  /** Whether the focus inside this hint's own root came by keyboard. */
  keyboardInside(hint: T): boolean;
  /** The hint whose tooltip is open, if any. */
  open(): T | undefined;
  /** Whether the open tooltip is pinned. */
  pinned(): boolean;
  show(hint: T): void;
  hide(): void;
}

/** Watches documents until the signal aborts. */
export interface Attention<T> {
  /** Listens in `document` too (choices may stand in frames of the same site). */
  watch(document: Document): void;
  /** The pointer was found resting on `hint`, where no event will say so. */
  rest(hint: T): void;
  /** Nothing is shown for `hint` until the person has turned away from it. */
  dismiss(hint: T): void;
}

/** Starts watching nothing; `watch` adds documents. */
export function createAttention<T>(target: AttentionTarget<T>, signal: AbortSignal): Attention<T> {
  const watched = new WeakSet<Document>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let hovered: T | undefined;
  let focused: T | undefined;
  let dismissed: T | undefined;
  let pressedAt = Number.NEGATIVE_INFINITY;
  signal.addEventListener('abort', () => clearTimeout(timer));

  const later = (delay: number, act: () => void) => {
    timer = setTimeout(() => attempt(act), delay);
  };

  const settle = () => {
    clearTimeout(timer);
    const open = target.open();
    if (target.pinned() || (hovered && hovered === open)) return;
    const wanted = hovered;
    if (wanted && wanted !== dismissed) later(intentDelay, () => target.show(wanted));
    else if (open && open !== focused) later(graceDelay, () => target.hide());
  };

  const hover = (hint: T | undefined) => {
    if (hint === hovered) return;
    hovered = hint;
    if (dismissed !== hint && dismissed !== focused) dismissed = undefined;
    settle();
  };

  const over = trusted<PointerEvent>((event) => {
    // A finger does not hover; its tap pins.
    if (event.pointerType !== 'touch') hover(target.find(event.composedPath()));
  });

  const focus = trusted<FocusEvent>((event) => {
    const path = event.composedPath();
    const hint = target.find(path);
    const before = focused;
    focused = hint;
    if (hint !== dismissed && dismissed !== hovered) dismissed = undefined;
    const open = target.open();
    if (open !== undefined && open !== hint && (target.pinned() || open === before)) target.hide();
    if (hint === undefined || hint === dismissed || target.open() === hint) return;
    // A click into a text field counts as `:focus-visible`, but it is not the keyboard.
    if (event.timeStamp - pressedAt < 500) return;
    const at = path[0] as Node;
    if (target.keyboardInside(hint) || (isElement(at) && matches(at, ':focus-visible'))) {
      clearTimeout(timer);
      target.show(hint);
    }
  });

  const press = trusted<PointerEvent>((event) => {
    pressedAt = event.timeStamp;
    const open = target.open();
    if (open !== undefined && target.find(event.composedPath()) !== open) target.hide();
  });

  return {
    watch(document) {
      if (watched.has(document)) return;
      watched.add(document);
      const options = { capture: true, passive: true, signal };
      document.addEventListener('pointerover', over, options);
      document.addEventListener('focusin', focus, options);
      document.addEventListener('pointerdown', press, options);
      const leave = trusted(() => hover(undefined));
      document.documentElement.addEventListener('pointerleave', leave, { passive: true, signal });
    },
    rest: hover,
    dismiss(hint) {
      clearTimeout(timer);
      dismissed = hint;
    },
  };
}
