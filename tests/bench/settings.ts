// What the hints cost on a settings route: how soon choices are marked, how long our tasks are, what a storm costs.
import type { Bench } from './bench.ts';
import type { Figure } from './figure.ts';
import { mailPage } from './pages.ts';
import { openProbe, pause, sum } from './probe.ts';

/** Choices in the section, an option's select counted once. */
const choices = 40;

/** Figures of a settings page of `nodes` nodes. */
export async function measureMarking(
  { browser, server, loads }: Bench,
  nodes: number,
  budget: number,
): Promise<Figure[]> {
  const url = server.page('https://mail.google.com/mail/u/6/', mailPage(nodes));
  const { page } = await browser.newPage();
  await page.goto(`${url}#settings/fwdandpop`, { waitUntil: 'load' });
  const probe = await openProbe(page);
  await pause(1500);

  const samples: number[] = [];
  const show = async () => {
    const { ms, marked } = await page.evaluate(() => globalThis.bench.show());
    if (marked !== choices) throw new Error(`${marked} of ${choices} choices were marked`);
    await page.evaluate(() => globalThis.bench.hide());
    await pause(700);
    return ms;
  };
  await show();
  for (let i = 0; i < loads; i++) samples.push(await show());
  const calls = await probe.calls(`chrome-extension://${browser.extensionId}/`, async () => {
    for (let i = 0; i < 3; i++) await show();
  });
  await page.close();
  const name = (what: string) => `settings, ${nodes.toLocaleString('en')} nodes: ${what}`;
  return [
    { name: name('section until all marked'), unit: 'ms', samples, budget },
    { name: name('longest task of ours'), unit: 'ms', samples: [Math.max(...calls)], budget: 10 },
    { name: name('our script each time'), unit: 'ms', samples: [sum(calls) / 6], budget: null },
  ];
}

/** What a storm of changes costs while the section is there. */
export async function measureStorm({ browser, server, loads }: Bench): Promise<Figure[]> {
  const url = server.page('https://mail.google.com/mail/u/6/', mailPage(5000));
  const { page } = await browser.newPage();
  await page.goto(`${url}#settings/fwdandpop`, { waitUntil: 'load' });
  const probe = await openProbe(page);
  await pause(700);
  await page.evaluate(() => globalThis.bench.show());
  const figures: Figure[] = [];
  for (const where of ['hidden', 'drawn'] as const) {
    const samples: number[] = [];
    for (let i = 0; i < loads; i++) {
      let records = 0;
      const calls = await probe.calls(`chrome-extension://${browser.extensionId}/`, async () => {
        records = await page.evaluate((place) => globalThis.bench.storm(place), where);
        await pause(1200);
      });
      samples.push(sum(calls) / (records / 1000));
    }
    figures.push({
      name: `settings, storm in a ${where} list: per 1,000 mutations`,
      unit: 'ms',
      samples,
      budget: where === 'hidden' ? 0.3 : null,
    });
  }
  await page.close();
  return figures;
}

/** What is left after the settings were entered and left again and again. */
export async function measureLeak({ browser, server }: Bench): Promise<Figure[]> {
  const url = server.page('https://mail.google.com/mail/u/6/', mailPage(2000));
  const { page } = await browser.newPage();
  await page.goto(`${url}?routes#inbox`, { waitUntil: 'load' });
  const probe = await openProbe(page);
  const change = async (times: number) => {
    await page.evaluate(async (rounds) => {
      const marked = () => document.querySelectorAll('[data-pop-or-imap]').length;
      const until = async (wish: () => boolean) => {
        for (let i = 0; i < 400 && !wish(); i++) await new Promise((go) => setTimeout(go, 10));
        if (!wish()) throw new Error(`${marked()} markers at ${location.hash}`);
      };
      for (let i = 0; i < rounds; i++) {
        location.hash = '#settings/fwdandpop';
        await until(() => marked() >= 40);
        location.hash = '#inbox';
        await until(() => marked() === 0);
      }
    }, times);
    await pause(1000);
  };
  await change(20);
  const before = await probe.counts();
  await change(100);
  const after = await probe.counts();
  await page.close();
  const name = (what: string) => `200 route changes: ${what} left`;
  return [
    { name: name('nodes'), unit: '', samples: [after.nodes - before.nodes], budget: 0 },
    { name: name('listeners'), unit: '', samples: [after.listeners - before.listeners], budget: 0 },
    // Optimised code and caches of the engine come and go.
    { name: name('heap'), unit: 'KB', samples: [(after.heap - before.heap) / 1024], budget: 100 },
  ];
}
