// Promise: hints are there before a person could look for them, and coming and going often costs nothing in the end.
// The budgets with all their figures are the benchmark's; here the ones that a person would notice are held.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserKinds, type PageDriver, until } from './support/adapter.ts';
import { isolated } from './support/closed-root.ts';
import { gmailAt } from './support/site-pages.ts';
import { openStage, quiet, type Stage, topicsOf } from './support/stage.ts';

const radio = (name: string, value: string, words: string) =>
  `<p><input type="radio" name="${name}" value="${value}" id="${name}${value}"><label for="${name}${value}">${words}</label></p>`;
const section = `<section id="pop-imap"><h2>POP download</h2>
  ${radio('bx_pe', '3', 'Enable POP for all mail')}${radio('bx_pe', '2', 'Enable POP for mail that arrives from now on')}
  <h2>IMAP access</h2>${radio('bx_ie', '1', 'Enable IMAP')}${radio('bx_ie', '0', 'Disable IMAP')}
  ${radio('bx_iae', '1', 'Auto-Expunge on')}${radio('bx_iae', '0', 'Auto-Expunge off')}</section>`;
const count = 6;

/** A row of a mailbox: 14 elements. */
const row = (index: number) =>
  `<tr><td><input type="checkbox" aria-label="Select ${index}"></td><td><i></i><b></b></td><td><a href="#inbox/${index}"><span>Subject ${index}</span><span>Words of the message</span></a></td><td><div><em></em></div><time>9:41</time></td><td><button>More</button></td></tr>`;
const mailbox = (nodes: number) =>
  `<!doctype html><html lang="en"><head><title>Mail</title></head><body><template>${section}</template><table>${Array.from(
    { length: Math.ceil(nodes / 14) },
    (_, index) => row(index),
  ).join('')}</table></body></html>`;

describe.each(browserKinds)('in %s', (kind) => {
  let stage: Stage;
  let page: PageDriver;

  beforeAll(async () => {
    stage = await openStage(kind);
    page = await stage.browser.newPage();
  });
  afterAll(() => stage?.close());

  /** Ms from the section being there to its last hint being there, in the page's own clock. */
  const timeToMark = () =>
    isolated(page.page.mainFrame()).evaluate(
      (expected) =>
        new Promise<number>((resolve) => {
          const marked = () => document.querySelectorAll('span[data-pop-or-imap]').length;
          let start = 0;
          const observer = new MutationObserver(() => {
            if (marked() < expected) return;
            observer.disconnect();
            resolve(performance.now() - start);
          });
          observer.observe(document.body, { childList: true, subtree: true });
          const template = document.querySelector('template') as HTMLTemplateElement;
          start = performance.now();
          document.body.prepend(template.content.cloneNode(true));
        }),
      count,
    );

  // How long fixed work of the same kind takes in the page: words looked for, elements asked for their style.
  const referenceWork = () =>
    page.page.evaluate(() => {
      const start = performance.now();
      let found = 0;
      for (let turn = 0; turn < 40_000; turn += 1)
        if (
          /(?<![a-z])(?:enable|allow|keep|delet|remov)[a-z]* .*(?:pop|imap)\b/u.test(
            `turn ${turn} allow imap`,
          )
        )
          found += 1;
      for (const element of document.querySelectorAll('div,span,td,input'))
        if ((element as HTMLElement).checkVisibility()) found += 1;
      return found > 0 ? performance.now() - start : Number.NaN;
    });
  // The budgets are for a machine that does the reference work in this time (ms, best of nine, at rest).
  const atRest = { chromium: 12, firefox: 8 }[kind];

  // Budget 50 ms; Firefox does not keep it everywhere yet (47 to 83 ms were seen), so it is held to twice that. The best of
  // some times tells what it takes; the others tell what else the machine did.
  it.each([
    [5_000, kind === 'firefox' ? 100 : 50],
    // The budget is 100 ms, which the benchmark measures; this only catches work that grows out of hand.
    [50_000, 500],
  ])(
    'on a page of %i nodes every choice is marked within %i ms of being there',
    async (nodes, budget) => {
      const url = `https://mail.google.com/mail/u/${nodes}/`;
      stage.server.page(url, mailbox(nodes));
      await page.page.goto(`${url}#settings/fwdandpop`, { waitUntil: 'load' });
      const times: number[] = [];
      const references: number[] = [];
      for (let turn = 0; turn < 9; turn += 1) {
        await quiet(page, 400);
        times.push(await timeToMark());
        references.push(await referenceWork());
        await page.page.evaluate(() => document.querySelector('#pop-imap')?.remove());
        await until(async () => (await page.hints()).length === 0, 'no hint');
      }
      times.sort((a, b) => a - b);
      const [best = 0] = times;
      const slower = Math.max(1, Math.min(...references) / atRest);
      console.log(`${kind}, reference work ${references.map((ms) => ms.toFixed(0)).join(', ')} ms`);
      console.log(
        `${kind}, ${nodes} nodes: marked after ${best.toFixed(1)} ms at best, ${times[4]?.toFixed(1)} ms in the median`,
      );
      expect(best).toBeLessThan(budget * slower);
    },
  );

  it('from the click on the tab of the settings to the last hint it takes less than half a second', async () => {
    await page.page.goto(gmailAt('#inbox'), { waitUntil: 'load' });
    await quiet(page);
    const times: number[] = [];
    for (let turn = 0; turn < 5; turn += 1) {
      const time = await isolated(page.page.mainFrame()).evaluate(
        () =>
          new Promise<number>((resolve) => {
            let last = 0;
            let timer: ReturnType<typeof setTimeout> | undefined;
            const start = performance.now();
            const observer = new MutationObserver(() => {
              if (!document.querySelector('span[data-pop-or-imap]')) return;
              last = performance.now();
              clearTimeout(timer);
              timer = setTimeout(() => {
                observer.disconnect();
                resolve(last - start);
              }, 300);
            });
            observer.observe(document.body, { childList: true, subtree: true });
            location.hash = '#settings/fwdandpop';
          }),
      );
      times.push(time);
      await page.page.evaluate(() => {
        location.hash = '#inbox';
      });
      await until(async () => (await topicsOf(page)).length === 0, 'no hint');
    }
    const best = Math.min(...times);
    console.log(
      `${kind}: route to last hint ${times.map((time) => time.toFixed(0)).join(', ')} ms`,
    );
    expect(best).toBeLessThan(500);
    expect(page.errors()).toEqual([]);
  });

  it.runIf(kind === 'chromium')(
    'after a hundred visits to the settings nothing more is kept than after twenty',
    { timeout: 120_000 },
    async () => {
      await page.page.goto(gmailAt('#inbox'), { waitUntil: 'load' });
      const client = await page.page.createCDPSession();
      const visits = async (number: number) => {
        for (let turn = 0; turn < number; turn += 1) {
          await page.page.evaluate(() => {
            location.hash = '#settings/fwdandpop';
          });
          // No handle on an element of the page: the driver would keep it, and with it all around it.
          await page.page.waitForFunction(
            () => document.querySelector('span[data-pop-or-imap]') !== null,
          );
          await page.page.evaluate(() => {
            location.hash = '#inbox';
          });
          await page.page.waitForFunction(
            () => document.querySelector('span[data-pop-or-imap]') === null,
          );
        }
        await quiet(page);
        await client.send('HeapProfiler.collectGarbage');
        await client.send('HeapProfiler.collectGarbage');
        return client.send('Memory.getDOMCounters');
      };
      const before = await visits(20);
      const after = await visits(80);
      console.log(
        `${kind}: nodes ${before.nodes} then ${after.nodes}, listeners ${before.jsEventListeners} then ${after.jsEventListeners}`,
      );
      // The driver's own handles may keep a few; a visit that leaked one node would make it 80.
      expect(after.nodes - before.nodes).toBeLessThan(60);
      expect(after.jsEventListeners - before.jsEventListeners).toBeLessThan(20);
      await client.detach();
    },
  );
});
