// A measured figure and its budget.

/** One line of the report. */
export interface Figure {
  /** What was measured, as in docs/architecture.md. */
  readonly name: string;
  readonly unit: 'ms' | 'bytes' | 'KB' | 'frames' | '';
  /** Every sample; the median is held against the budget. */
  readonly samples: readonly number[];
  /** Largest median allowed; null for a figure that is only told. */
  readonly budget: number | null;
}

/** The value in the middle; 0 for no samples. */
export function median(samples: readonly number[]): number {
  const sorted = [...samples].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

/** The value that 95 of 100 samples do not exceed. */
export function p95(samples: readonly number[]): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * 0.95) - 1] ?? 0;
}

/** How far a median may be over its budget on a machine that does other things as well. */
export const slack = 1.25;

/** Whether a figure is over its budget by more than the slack. */
export function isOver({ samples, budget }: Figure): boolean {
  return budget !== null && median(samples) > budget * slack;
}

const digits = (value: number) =>
  value.toFixed(Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2);

/** One line for people: name, median, 95th percentile, budget, verdict. */
export function line(figure: Figure): string {
  const { name, unit, samples, budget } = figure;
  const mid = median(samples);
  const verdict =
    budget === null ? '' : mid <= budget ? 'ok' : isOver(figure) ? 'OVER BUDGET' : 'within slack';
  return [
    name.padEnd(58),
    `${digits(mid)} ${unit}`.padStart(12),
    `p95 ${digits(p95(samples))}`.padStart(12),
    budget === null ? ''.padStart(14) : `of ${budget} ${unit}`.padStart(14),
    ` ${verdict}`,
  ].join(' ');
}
