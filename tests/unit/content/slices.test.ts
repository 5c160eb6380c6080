// Looking at a page is cut into slices; no piece is lost, and none outlives its signal.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSlices } from '../../../src/content/slices.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Work of `steps` steps, each of which takes `ms` on the fake clock. */
function* work(steps: number, ms: number, seen: number[] = []): Generator<void, string> {
  for (let step = 0; step < steps; step += 1) {
    vi.setSystemTime(Date.now() + ms);
    vi.advanceTimersByTime(ms);
    seen.push(step);
    yield;
  }
  return 'done';
}

function recorder() {
  const events: string[] = [];
  return {
    events,
    end: {
      done: (result: string) => events.push(result),
      failed: () => events.push('failed'),
      again: () => events.push('again'),
    },
  };
}

describe('work in slices', () => {
  it('ends at once when it is short', () => {
    const { events, end } = recorder();
    createSlices(new AbortController().signal, end).begin(work(3, 0));
    expect(events).toEqual(['done']);
  });

  it('lets the page have its turn when it is long, and ends all the same', () => {
    const { events, end } = recorder();
    const seen: number[] = [];
    createSlices(new AbortController().signal, end).begin(work(9, 3, seen));
    expect(seen.length).toBeLessThan(9);
    expect(events).toEqual([]);
    vi.runAllTimers();
    expect(seen).toHaveLength(9);
    expect(events).toEqual(['done']);
  });

  it('asks for one more look, however often the page changed meanwhile', () => {
    const { events, end } = recorder();
    const slices = createSlices(new AbortController().signal, end);
    slices.begin(work(9, 3));
    slices.begin(work(1, 0));
    slices.begin(work(1, 0));
    vi.runAllTimers();
    expect(events).toEqual(['done', 'again']);
  });

  it('says when it failed, and can begin anew', () => {
    const { events, end } = recorder();
    const slices = createSlices(new AbortController().signal, end);
    slices.begin(
      // biome-ignore lint/correctness/useYield: fails before it comes to that
      (function* (): Generator<void, string> {
        throw new Error('odd page');
      })(),
    );
    slices.begin(work(1, 0));
    expect(events).toEqual(['failed', 'done']);
  });

  it('stops without a word when the signal aborts', () => {
    const { events, end } = recorder();
    const controller = new AbortController();
    createSlices(controller.signal, end).begin(work(9, 3));
    controller.abort();
    vi.runAllTimers();
    expect(events).toEqual([]);
  });
});
