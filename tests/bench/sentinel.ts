// What the sentinel costs on a mail page. Heap is told by loading the same page under a host that is not listed as well.
import { statSync } from 'node:fs';
import path from 'node:path';
import type { Bench } from './bench.ts';
import type { Figure } from './figure.ts';
import { mailPage } from './pages.ts';
import { openProbe, pause, sum } from './probe.ts';

/** Figures of a mail page of 50,000 nodes that is not on its settings route. */
export async function measureSentinel({ browser, server, loads }: Bench): Promise<Figure[]> {
  const html = mailPage(50_000);
  const listed = `${server.page('https://mail.google.com/mail/u/5/', html)}#inbox`;
  const other = `${server.page('https://mail.bench.test/mail/u/5/', html)}#inbox`;
  const ours = `chrome-extension://${browser.extensionId}/`;
  const script: number[] = [];
  const storm: number[] = [];

  async function load(url: string, isMeasured: boolean): Promise<number> {
    // A tab of its own, so that no earlier page is in the same process.
    const { page } = await browser.newPage();
    const probe = await openProbe(page);
    const loading = await probe.calls(ours, async () => {
      await page.goto(url, { waitUntil: 'load' });
      await pause(300);
    });
    const { heap } = await probe.counts();
    let records = 1;
    const changing = await probe.calls(ours, async () => {
      records = await page.evaluate(() => globalThis.bench.storm('hidden'));
    });
    await page.close();
    if (isMeasured) {
      script.push(sum(loading));
      storm.push(sum(changing) / (records / 1000));
    }
    return heap / 1024;
  }

  // The first page warms caches up.
  await load(listed, false);
  const heaps: number[] = [];
  for (let i = 0; i < loads; i++)
    heaps.push(-(await load(other, false)) + (await load(listed, true)));
  const bytes = statSync(path.resolve('dist/chrome/sentinel.js')).size;
  const name = (what: string) => `mail page of 50,000 nodes: ${what}`;
  return [
    { name: name('bytes of script'), unit: 'bytes', samples: [bytes], budget: 2048 },
    { name: name('script'), unit: 'ms', samples: script, budget: 0.5 },
    { name: name('heap'), unit: 'KB', samples: heaps, budget: 256 },
    { name: name('per 1,000 mutations'), unit: 'ms', samples: storm, budget: 0 },
  ];
}
