// Holds the extension to its budgets, in Chromium, whose protocol tells what they are about.
import { type PageServer, startServer } from '../../tools/serve/server.mjs';
import { openBrowser, type TestBrowser } from '../browser/support/adapter.ts';
import { type Figure, isOver, line, slack } from './figure.ts';
import { measureTooltip } from './interest.ts';
import { measureMore } from './more.ts';
import { measureSentinel } from './sentinel.ts';
import { measureLeak, measureMarking, measureStorm } from './settings.ts';

/** What a measurement works with. */
export interface Bench {
  readonly browser: TestBrowser;
  readonly server: PageServer;
  /** How often each thing is measured. */
  readonly loads: number;
}

const measures: Readonly<Record<string, (bench: Bench) => Promise<Figure[]>>> = {
  sentinel: measureSentinel,
  'marking-5k': (bench) => measureMarking(bench, 5000, 50),
  'marking-50k': (bench) => measureMarking(bench, 50_000, 100),
  storm: measureStorm,
  tooltip: measureTooltip,
  more: (bench) => measureMore(bench, 'warm'),
  'more-dead': (bench) => measureMore(bench, 'dead'),
  leak: measureLeak,
};

/** Names of the measurements. */
export const names: readonly string[] = Object.keys(measures);

/**
 * Measures and prints.
 * @param wanted names of measurements
 * @returns false when a figure is over its budget by more than the slack, or could not be had
 */
export async function runBench(wanted: readonly string[], loads: number): Promise<boolean> {
  const server = await startServer();
  const browser = await openBrowser('chromium', { server, hosts: ['mail.google.com'] });
  let good = true;
  try {
    for (const name of wanted) {
      try {
        const figures = (await measures[name]?.({ browser, server, loads })) ?? [];
        for (const figure of figures) console.log(line(figure));
        good &&= !figures.some(isOver);
      } catch (error) {
        console.log(`${name}: ${error instanceof Error ? error.message : error}`);
        good = false;
      }
    }
  } finally {
    await browser.close();
    await server.close();
  }
  console.log(`Medians of ${loads}; over budget is more than ${slack} times the budget.`);
  return good;
}
