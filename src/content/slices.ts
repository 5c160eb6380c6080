// Work in slices of a few milliseconds, so that the page never waits for us.

/** Longest slice in ms. A frame has 16; the page needs the rest. */
const slice = 5;

/** What is called when a piece of work ends. */
export interface SlicesEnd<T> {
  readonly done: (result: T) => void;
  /** The work threw. */
  readonly failed: () => void;
  /** More was asked for meanwhile; called after `done` or `failed`. */
  readonly again: () => void;
}

/** One piece of work at a time. */
export interface Slices<T> {
  /** Starts at once; while another piece is under way, that one is finished and `again` called. */
  begin(work: Iterator<void, T>): void;
}

// A timer that sets itself again waits 4 ms each time, which would double what a look takes.
function soon(act: () => void): void {
  if (globalThis.scheduler) void globalThis.scheduler.postTask(act);
  else setTimeout(act, 0);
}

/** A worker whose pieces end with `signal`, then without calling anything. */
export function createSlices<T>(signal: AbortSignal, end: SlicesEnd<T>): Slices<T> {
  let busy = false;
  let asked = false;

  function finish(how: () => void): void {
    busy = false;
    how();
    if (!asked) return;
    asked = false;
    end.again();
  }

  function run(work: Iterator<void, T>): void {
    if (signal.aborted) return;
    const until = performance.now() + slice;
    try {
      do {
        const step = work.next();
        if (step.done) {
          finish(() => end.done(step.value));
          return;
        }
      } while (performance.now() < until);
    } catch {
      finish(end.failed);
      return;
    }
    soon(() => run(work));
  }

  return {
    begin(work) {
      if (busy) {
        asked = true;
        return;
      }
      busy = true;
      run(work);
    },
  };
}
