// Runs axe-core inside closed shadow roots. axe walks into a host's `shadowRoot`; in puppeteer's own world the host gets
// that property by hand, so the shipped build is tested as it is and the page notices nothing.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame } from 'puppeteer-core';
import { isolated, type OpenedHost } from './closed-root.ts';
import type { AxeViolation } from './types.ts';

const source = () =>
  readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What WCAG 2.2 asks for at level AA, by axe's names. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * Broken WCAG 2.2 AA rules inside some closed roots of a frame, or in its whole document for null.
 * @throws when axe itself fails
 */
export async function runAxe(
  frame: Frame,
  hosts: readonly OpenedHost[] | null,
): Promise<AxeViolation[]> {
  const realm = isolated(frame);
  if (!(await realm.evaluate(() => 'axe' in globalThis))) await realm.evaluate(source());
  await realm.evaluate(() => Object.assign(globalThis, { axeTargets: [] }));
  for (const { host, root } of hosts ?? []) {
    await host.evaluate((element, shadow) => {
      (globalThis as unknown as World).axeTargets.push(element);
      // An own property of this world only; the page goes on seeing null.
      if (element.shadowRoot) return;
      Object.defineProperty(element, 'shadowRoot', { value: shadow, configurable: true });
    }, root);
  }
  return realm.evaluate(check, hosts === null, rules);
}

interface Axe {
  run(
    context: object,
    options: object,
  ): Promise<{
    violations: Array<{
      id: string;
      impact?: string | null;
      help: string;
      nodes: Array<{ html: string; target: unknown[]; failureSummary?: string }>;
    }>;
  }>;
}

interface World {
  axe: Axe;
  axeTargets: Element[];
}

// Runs in the browser.
async function check(all: boolean, tags: string[]): Promise<AxeViolation[]> {
  const { axe, axeTargets } = globalThis as unknown as World;
  const context = all ? document : { include: axeTargets };
  const found = await axe.run(context, {
    runOnly: { type: 'tag', values: tags },
    resultTypes: ['violations'],
    iframes: false,
  });
  return found.violations.map(({ id, impact, help, nodes }) => ({
    id,
    impact: impact ?? 'minor',
    help,
    nodes: nodes.map(
      ({ html, target, failureSummary }) =>
        `${JSON.stringify(target)} ${html.slice(0, 160)} ${(failureSummary ?? '').replace(/\s+/g, ' ')}`,
    ),
  }));
}
