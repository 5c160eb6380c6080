// How soon a person who shows interest is answered with the tooltip.
import { hostsIn } from '../browser/support/closed-root.ts';
import type { Bench } from './bench.ts';
import type { Figure } from './figure.ts';
import { mailPage } from './pages.ts';
import { pause } from './probe.ts';

/** The delay that the hints choose before a tooltip, ms; `intentDelay` of src/hints/attention.ts. */
const intent = 120;
const frame = 1000 / 60;

/** A page of settings with its hints, in a new tab. */
export async function openSettings({ browser, server }: Pick<Bench, 'browser' | 'server'>) {
  const url = server.page('https://mail.google.com/mail/u/6/', mailPage(5000));
  const driver = await browser.newPage();
  await driver.page.goto(`${url}#settings/fwdandpop`, { waitUntil: 'load' });
  await pause(500);
  await driver.page.evaluate(() => globalThis.bench.show());
  return driver;
}

/** From the end of the intent delay until the tooltip is painted. */
export async function measureTooltip(bench: Bench): Promise<Figure[]> {
  const driver = await openSettings(bench);
  const { page } = driver;
  const samples: number[] = [];
  for (let i = 0; i <= bench.loads; i++) {
    const [opened] = await hostsIn(
      page.mainFrame(),
      `[document.querySelectorAll('[data-pop-or-imap]')[${i % 8}]]`,
    );
    if (!opened) throw new Error('no marker');
    await page.mouse.move(1, 1);
    await pause(600);
    const waiting = opened.host.evaluate((host, root) => {
      return new Promise<number>((resolve) => {
        let over = 0;
        const hovered = (event: Event) => {
          if (event.target !== host || over) return;
          over = performance.now();
        };
        document.addEventListener('pointerover', hovered, { capture: true });
        const observer = new MutationObserver(() => {
          if (!root.querySelector('[popover]')) return;
          observer.disconnect();
          document.removeEventListener('pointerover', hovered, { capture: true });
          // Painted when the frame after the next begins.
          requestAnimationFrame(() =>
            requestAnimationFrame(() => resolve(performance.now() - over)),
          );
        });
        observer.observe(root, { childList: true });
      });
    }, opened.root);
    await driver.hoverMarker(i % 8);
    samples.push(((await waiting) - intent) / frame);
  }
  await page.close();
  return [
    {
      name: 'hover intent until the tooltip is painted',
      unit: 'frames',
      samples: samples.slice(1),
      budget: 2,
    },
  ];
}
