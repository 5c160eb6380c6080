// What the protocol of Chromium tells about a tab: time in script, heap, counts of nodes and listeners, tasks.
import type { CDPSession, Page } from 'puppeteer-core';
import type { BenchPage } from './pages.ts';

declare global {
  var bench: BenchPage;
}

/** Counts of one tab. */
export interface Counts {
  readonly nodes: number;
  readonly listeners: number;
  readonly heap: number;
}

/** Reads the figures of one tab. */
export interface Probe {
  /** After garbage was collected. */
  counts(): Promise<Counts>;
  /** While `act` runs: milliseconds of processor that each call into script took whose address begins with `prefix`. */
  calls(prefix: string, act: () => Promise<unknown>): Promise<number[]>;
}

/** All of them together. */
export const sum = (list: readonly number[]): number => list.reduce((total, one) => total + one, 0);

/** Waits. */
export const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, ms));

/** A probe into `page`. */
export async function openProbe(page: Page): Promise<Probe> {
  const session: CDPSession = await page.createCDPSession();
  await session.send('HeapProfiler.enable');
  return {
    async counts() {
      for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
      const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
      const { usedSize } = await session.send('Runtime.getHeapUsage');
      return { nodes, listeners: jsEventListeners, heap: usedSize };
    },
    async calls(prefix, act) {
      await page.tracing.start({ categories: ['devtools.timeline', 'v8'] });
      await act();
      const trace = (await page.tracing.stop()) ?? new Uint8Array();
      return callsIn(JSON.parse(new TextDecoder().decode(trace)), prefix);
    },
  };
}

interface TraceEvent {
  readonly name: string;
  /** Microseconds of processor, and of the clock. */
  readonly tdur?: number;
  readonly dur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

function callsIn({ traceEvents }: { traceEvents: TraceEvent[] }, prefix: string): number[] {
  return traceEvents
    .filter(({ name }) => name === 'FunctionCall' || name === 'EvaluateScript')
    .filter(({ args }) => args?.data?.url?.startsWith(prefix))
    .map(({ tdur, dur }) => (tdur ?? dur ?? 0) / 1000);
}
