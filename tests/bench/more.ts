// How soon *More* is answered by the side panel, beside what any side panel takes in this browser on this machine.
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openBrowser, type TestBrowser, until } from '../browser/support/adapter.ts';
import { moreToReadable } from '../browser/support/explainer.ts';
import type { Bench } from './bench.ts';
import type { Figure } from './figure.ts';
import { openSettings } from './interest.ts';

// A document without script and style, with the class by which the explainer is known.
const emptyPanel = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Panel</title>
<p class="panel">A paragraph that is as wide as the panel, so that there is something to read.</p></html>`;

/** Does `act` with a second browser, in which the extension's side panel is an empty document. */
async function withEmptyPanel<Result>(
  { server }: Bench,
  act: (browser: TestBrowser) => Promise<Result>,
): Promise<Result> {
  const extension = mkdtempSync(path.join(tmpdir(), 'pop-or-imap-empty-panel-'));
  try {
    cpSync('dist/chrome', extension, { recursive: true });
    writeFileSync(path.join(extension, 'panel.html'), emptyPanel);
    const hosts = ['mail.google.com'];
    const browser = await openBrowser('chromium', { server, hosts, extension });
    return await act(browser).finally(() => browser.close());
  } finally {
    rmSync(extension, { recursive: true, force: true });
  }
}

type Background = 'warm' | 'dead';

async function once(bench: Pick<Bench, 'browser' | 'server'>, background: Background) {
  const { browser } = bench;
  const driver = await openSettings(bench);
  await driver.hoverMarker(0);
  await driver.waitForTip();
  if (background === 'dead') await browser.killBackground();
  const ms = await moreToReadable(browser, driver);
  await browser.closeSidebar();
  await until(async () => !(await browser.isSidebarOpen()), 'the side panel to close');
  await driver.page.close();
  return ms;
}

/**
 * From the click on *More* until the side panel shows its largest text; the same with an empty document in its place,
 * in turns, so that both meet the same machine; and the difference.
 */
export async function measureMore(bench: Bench, background: Background): Promise<Figure[]> {
  const { server } = bench;
  const ours: number[] = [];
  const empty: number[] = [];
  await withEmptyPanel(bench, async (browser) => {
    for (let i = 0; i <= bench.loads; i++) {
      ours.push(await once(bench, background));
      empty.push(await once({ browser, server }, background));
    }
  });
  const name = `More until the explainer is readable, background ${background}`;
  const unit = 'ms';
  const budget = background === 'warm' ? 150 : 300;
  // The first of each starts what stays for the others.
  const [all, floor] = [ours.slice(1), empty.slice(1)];
  const share = all.map((ms, i) => ms - (floor[i] ?? 0));
  return [
    { name, unit, samples: all, budget },
    { name: '  an empty document in its place', unit, samples: floor, budget: null },
    { name: '  the difference, pair by pair', unit, samples: share, budget: null },
  ];
}
