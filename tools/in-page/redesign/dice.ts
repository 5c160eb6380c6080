// Random numbers that a seed repeats, so that a redesign can be shown again.

/** A seeded source of choices (mulberry32). */
export class Dice {
  #state: number;

  constructor(seed: number) {
    // Neighbouring seeds start far apart, else seeds 1 to 5 would begin alike.
    this.#state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) >>> 0;
    this.next();
  }

  /** A number of at least 0 and below 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  /** True in `share` (0 to 1) of the calls. */
  chance(share: number): boolean {
    return this.next() < share;
  }

  /** One of `list`, which must not be empty. */
  pick<V>(list: readonly [V, ...V[]]): V {
    return list[Math.floor(this.next() * list.length)] ?? list[0];
  }

  /** A copy of `list` in another order. */
  shuffle<V>(list: readonly V[]): V[] {
    const copy = [...list];
    for (let i = copy.length - 1; i > 0; i--) {
      const j = Math.floor(this.next() * (i + 1));
      [copy[i], copy[j]] = [copy[j] as V, copy[i] as V];
    }
    return copy;
  }

  /** A name of the kind that build tools write: `prefix` and five letters or digits. */
  word(prefix: string): string {
    return (
      prefix +
      Math.floor(this.next() * 36 ** 5)
        .toString(36)
        .padStart(5, '0')
    );
  }
}
