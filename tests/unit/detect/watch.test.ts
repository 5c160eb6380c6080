import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Watch } from '../../../src/detect/watch.ts';

type Records = { type: string; target: object; addedNodes: object[]; removedNodes: object[] }[];

/** Stands for the browser's: remembers what it observes, and speaks when told to. */
class FakeObserver {
  static all: FakeObserver[] = [];
  seen = new Set<object>();
  constructor(readonly tell: (records: Records) => void) {
    FakeObserver.all.push(this);
  }
  observe(node: object) {
    this.seen.add(node);
  }
  disconnect() {
    this.seen.clear();
  }
}

class FakeElement {
  readonly nodeType = 1;
  constructor(readonly attributes: readonly string[] = []) {}
  getAttribute(name: string) {
    return this.attributes.includes(name) ? '' : null;
  }
  querySelectorAll() {}
  querySelector() {}
  closest() {}
}
class FakeNode {
  get nodeType() {
    return (this as { type?: number }).type ?? 1;
  }
}

const root = () => ({ type: 11 }) as unknown as ShadowRoot;
let looks = 0;
let controller: AbortController;
let watching: Watch;
let listeners: Map<string, (event: { isTrusted: boolean; target: FakeElement }) => void>;
const document = {
  addEventListener: (type: string, listener: () => void) => void listeners.set(type, listener),
};
const added = (node: object): Records => [
  { type: 'childList', target: document, addedNodes: [node], removedNodes: [] },
];
const stir = () => FakeObserver.all[0]?.tell(added(new FakeElement()));
const act = (isTrusted = true, target = new FakeElement()) =>
  listeners.get('click')?.({ isTrusted, target });

/** A page that changes each frame for so long; how many looks it got. */
function storm(ms: number): number {
  const before = looks;
  for (let at = 0; at < ms; at += 20) {
    stir();
    vi.advanceTimersByTime(20);
  }
  return looks - before;
}

beforeEach(async () => {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'performance', 'requestIdleCallback'],
  });
  vi.stubGlobal('Node', FakeNode);
  vi.stubGlobal('Element', FakeElement);
  vi.stubGlobal('MutationObserver', FakeObserver);
  vi.stubGlobal('requestIdleCallback', (run: () => void) => setTimeout(run, 1));
  FakeObserver.all = [];
  listeners = new Map();
  looks = 0;
  controller = new AbortController();
  const { watch } = await import('../../../src/detect/watch.ts');
  watching = watch(document as unknown as Document, () => looks++, controller.signal);
  // The looks for roots that come late are over.
  vi.advanceTimersByTime(40_000);
  looks = 0;
});
afterEach(() => {
  controller.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a page that rests', () => {
  it('is looked at as soon as it changes', () => {
    stir();
    vi.advanceTimersByTime(1);
    expect(looks).toBe(1);
  });

  it('is not looked at for a hint that was put into it', () => {
    FakeObserver.all[0]?.tell(added(new FakeElement(['data-pop-or-imap'])));
    vi.advanceTimersByTime(5000);
    expect(looks).toBe(0);
  });
});

describe('a click', () => {
  it('in the page brings a look, one in a hint does not', () => {
    act(true, new FakeElement(['data-pop-or-imap']));
    vi.advanceTimersByTime(5000);
    expect(looks).toBe(0);
    act();
    vi.advanceTimersByTime(1);
    expect(looks).toBe(1);
  });
});

describe('a page that never rests', () => {
  it('is looked at every 120 ms in its first second, and rarer and rarer then', () => {
    const first = storm(1000);
    expect(first).toBeGreaterThanOrEqual(7);
    expect(first).toBeLessThanOrEqual(9);
    storm(9000);
    expect(storm(10_000)).toBeLessThanOrEqual(8);
    storm(40_000);
    expect(storm(60_000)).toBeLessThanOrEqual(13);
    // Never given up.
    expect(storm(11_000)).toBeGreaterThanOrEqual(2);
  });

  it('is looked at soon after a person acts, and quickly from then on', () => {
    storm(60_000);
    const before = looks;
    act();
    vi.advanceTimersByTime(125);
    expect(looks).toBe(before + 1);
    expect(storm(1000)).toBeGreaterThanOrEqual(7);
  });

  it('gains nothing by events of its own making', () => {
    storm(60_000);
    const before = looks;
    for (let n = 0; n < 50; n++) {
      act(false);
      stir();
      vi.advanceTimersByTime(20);
    }
    expect(looks - before).toBeLessThanOrEqual(1);
  });

  it('is looked at quickly again when something new was found', () => {
    storm(60_000);
    vi.advanceTimersByTime(5000);
    watching.quicken();
    expect(storm(1000)).toBeGreaterThanOrEqual(7);
  });

  it('is looked at quickly again after a rest', () => {
    storm(60_000);
    vi.advanceTimersByTime(12_000);
    expect(storm(1000)).toBeGreaterThanOrEqual(7);
  });
});

describe('open shadow roots', () => {
  it('stir a look like the document, and are let go when a look does not enter them again', () => {
    const [one, other] = [root(), root()];
    const shadows = FakeObserver.all[1] as FakeObserver;
    watching.begin();
    watching.enter(one);
    watching.enter(other);
    shadows.tell(added(new FakeElement()));
    vi.advanceTimersByTime(1);
    expect(looks).toBe(1);
    watching.begin();
    watching.enter(other);
    expect([...shadows.seen]).toEqual([other]);
  });

  it('are watched up to a number', () => {
    watching.begin();
    for (let n = 0; n < 2000; n++) watching.enter(root());
    expect(FakeObserver.all[1]?.seen.size).toBe(500);
  });
});

describe('frames', () => {
  const heard = (node: Node) =>
    vi.mocked(node.addEventListener).mock.calls.map(([type]) => String(type));
  const node = (type: number) => ({ type, addEventListener: vi.fn() }) as unknown as Document;

  it('stir a look when another page comes into them, which is no act of a person', () => {
    const frame = node(1);
    for (let look = 0; look < 3; look++) watching.enter(frame);
    expect(heard(frame)).toEqual(['load']);
    expect(FakeObserver.all[1]?.seen.size).toBe(0);
    const load = vi.mocked(frame.addEventListener).mock.calls[0]?.[1] as (event: object) => void;
    load({ isTrusted: true, type: 'load' });
    vi.advanceTimersByTime(1);
    expect(looks).toBe(1);
    storm(60_000);
    const before = looks;
    for (let n = 0; n < 50; n++) {
      load({ isTrusted: true, type: 'load' });
      vi.advanceTimersByTime(20);
    }
    expect(looks - before).toBeLessThanOrEqual(1);
  });

  it('have their documents watched like that on top, and let go when a look does not enter them again', () => {
    const inner = node(9);
    watching.begin();
    for (let look = 0; look < 3; look++) watching.enter(inner);
    expect(heard(inner)).toEqual(['change', 'input', 'click', 'keyup']);
    expect(FakeObserver.all[1]?.seen.has(inner)).toBe(true);
    watching.begin();
    expect(FakeObserver.all[1]?.seen.size).toBe(0);
  });
});

it('ends with its signal: nothing is observed, no timer is left, nobody is called', () => {
  watching.enter(root());
  stir();
  controller.abort();
  watching.enter(root());
  expect(vi.getTimerCount()).toBe(0);
  expect(FakeObserver.all.map(({ seen }) => seen.size)).toEqual([0, 0]);
  vi.advanceTimersByTime(60_000);
  expect(looks).toBe(0);
});
