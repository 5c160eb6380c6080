import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  type Attention,
  createAttention,
  graceDelay,
  intentDelay,
} from '../../../src/hints/attention.ts';

// A document that only remembers listeners: real events made by a script are never trusted.
function fakeDocument() {
  const listeners = new Map<string, (event: Event) => void>();
  const target = {
    addEventListener: (type: string, listener: (event: Event) => void) =>
      void listeners.set(type, listener),
  };
  const fire = (type: string, hint: string | undefined, more: object = {}) =>
    listeners.get(type)?.({
      isTrusted: true,
      timeStamp: performance.now(),
      composedPath: () => [hint],
      ...more,
    } as unknown as Event);
  return { document: { ...target, documentElement: target } as unknown as Document, fire };
}

let open: string | undefined;
let pinned = false;
let keyboard = true;
let controller: AbortController;
let attention: Attention<string>;
let page: ReturnType<typeof fakeDocument>;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  vi.advanceTimersByTime(1000);
  open = undefined;
  pinned = false;
  keyboard = true;
  controller = new AbortController();
  page = fakeDocument();
  attention = createAttention<string>(
    {
      find: ([target]) => target as unknown as string | undefined,
      keyboardInside: () => keyboard,
      open: () => open,
      pinned: () => pinned,
      show: (hint) => {
        open = hint;
      },
      hide: () => {
        open = undefined;
        pinned = false;
      },
    },
    controller.signal,
  );
  attention.watch(page.document);
});
afterEach(() => vi.useRealTimers());

describe('the pointer', () => {
  it('shows a tooltip after resting on a choice, not while passing', () => {
    page.fire('pointerover', 'a');
    vi.advanceTimersByTime(intentDelay - 1);
    expect(open).toBeUndefined();
    page.fire('pointerover', undefined);
    vi.advanceTimersByTime(intentDelay);
    expect(open).toBeUndefined();
    page.fire('pointerover', 'a');
    vi.advanceTimersByTime(intentDelay);
    expect(open).toBe('a');
  });

  it('may leave for a moment on its way to the tooltip, even while it moves', () => {
    page.fire('pointerover', 'a');
    vi.advanceTimersByTime(intentDelay);
    page.fire('pointerover', undefined);
    vi.advanceTimersByTime(graceDelay - 1);
    page.fire('pointerover', 'a');
    vi.advanceTimersByTime(5000);
    expect(open).toBe('a');
    page.fire('pointerover', undefined);
    for (let i = 0; i < 10; i++) {
      vi.advanceTimersByTime(graceDelay / 5);
      page.fire('pointerover', undefined);
    }
    expect(open).toBeUndefined();
  });

  it('does not bring back what was dismissed until it has gone elsewhere', () => {
    page.fire('pointerover', 'a');
    vi.advanceTimersByTime(intentDelay);
    attention.dismiss('a');
    open = undefined;
    page.fire('pointerover', 'a');
    vi.advanceTimersByTime(1000);
    expect(open).toBeUndefined();
    page.fire('pointerover', undefined);
    page.fire('pointerover', 'a');
    vi.advanceTimersByTime(intentDelay);
    expect(open).toBe('a');
  });

  it('shows nothing for a finger, whose tap pins', () => {
    page.fire('pointerover', 'a', { pointerType: 'touch' });
    vi.advanceTimersByTime(1000);
    expect(open).toBeUndefined();
  });

  it('leaves a pinned tooltip open when it goes, and closes it with a press elsewhere', () => {
    open = 'a';
    pinned = true;
    page.fire('pointerover', 'b');
    vi.advanceTimersByTime(1000);
    expect(open).toBe('a');
    page.fire('pointerdown', 'a');
    expect(open).toBe('a');
    page.fire('pointerdown', 'b');
    expect(open).toBeUndefined();
  });
});

describe('the keyboard', () => {
  it('shows a tooltip at once and closes it when it moves on', () => {
    page.fire('focusin', 'a');
    expect(open).toBe('a');
    page.fire('focusin', 'b');
    expect(open).toBe('b');
    page.fire('focusin', undefined);
    expect(open).toBeUndefined();
  });

  it('is not meant by a click that moves the focus', () => {
    page.fire('pointerdown', 'a');
    page.fire('focusin', 'a');
    expect(open).toBeUndefined();
  });

  it('does not reopen a tooltip that was dismissed, when the focus returns to its marker', () => {
    page.fire('focusin', 'a');
    attention.dismiss('a');
    open = undefined;
    page.fire('focusin', 'a');
    expect(open).toBeUndefined();
  });
});

describe('the page', () => {
  it.each(['pointerover', 'focusin', 'pointerdown'])('cannot pretend a %s', (type) => {
    open = 'b';
    page.fire(type, 'a', { isTrusted: false });
    vi.advanceTimersByTime(1000);
    expect(open).toBe('b');
  });

  it('keeps no timer of ours after the end', () => {
    page.fire('pointerover', 'a');
    controller.abort();
    vi.advanceTimersByTime(1000);
    expect(open).toBeUndefined();
  });
});
