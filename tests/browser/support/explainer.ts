// The explainer as tests see it, wherever it stands: side panel (Chromium), in the page, or a tab.
import type { ElementHandle } from 'puppeteer-core';
import { inPagePanelHost, until } from './adapter.ts';
import type { PageDriver, TestBrowser } from './types.ts';

/** An open explainer. */
export interface Explainer {
  /** What a person can read in it now. */
  text(): Promise<string>;
  /** Waits until its text contains all of these. */
  waitForText(...words: string[]): Promise<string>;
  /** Waits for an element. */
  find(selector: string): Promise<ElementHandle<Element>>;
  /** Waits for the button or link with this text (its beginning is enough). */
  button(text: string): Promise<ElementHandle<Element>>;
}

function around(root: () => Promise<ElementHandle<Element>>, name: string): Explainer {
  const text = async () =>
    // biome-ignore lint/performance/useDomNodeTextContent: what a person reads leaves hidden parts out.
    (await root()).evaluate((panel) => (panel as HTMLElement).innerText);
  return {
    text,
    async waitForText(...words) {
      let last = '';
      await until(
        async () => {
          // The panel may be drawn anew or taken away while it is asked.
          last = await text().catch(() => '');
          return words.every((one) => last.includes(one));
        },
        `${JSON.stringify(words)} in the explainer ${name}`,
      ).catch((error: Error) => {
        throw new Error(`${error.message} It says: ${last}`);
      });
      return last;
    },
    find: (selector) =>
      until(
        async () => (await (await root()).$(selector)) as ElementHandle<Element> | null,
        `"${selector}" in the explainer ${name}`,
      ),
    button: (wanted) =>
      until(async () => {
        for (const found of await (await root()).$$('button, a, summary')) {
          const label = await found.evaluate((element) => element.textContent ?? '');
          if (label.trim().startsWith(wanted)) return found as ElementHandle<Element>;
        }
        return null;
      }, `the button "${wanted}" in the explainer ${name}`),
  };
}

/** The explainer in a document of the extension: side panel or tab. */
export function explainerIn({ page }: PageDriver): Explainer {
  return around(
    async () => (await page.waitForSelector('.panel')) as ElementHandle<Element>,
    'of the extension',
  );
}

/** The explainer inside a page. */
export function explainerInPage(page: PageDriver): Explainer {
  return around(() => page.insideHost(inPagePanelHost, '.panel'), 'in the page');
}

/** Rests on the hint of a topic and presses *More*. */
export async function pressMore(page: PageDriver, topic: string): Promise<void> {
  // A panel that is just opening makes the page narrower and moves what the pointer was on its way to: point again.
  await until(async () => {
    await page.hoverMarker(topic);
    return page.waitForTip(topic, 1000).catch(() => null);
  }, `the tooltip about ${topic}`);
  await (await page.insideTip('button.more')).click();
}

/**
 * Presses *More* in the tooltip that is shown and waits for Chromium's side panel.
 * @returns ms from the click until the largest text of the panel was painted, by the clocks of the two pages
 */
export async function moreToReadable(browser: TestBrowser, page: PageDriver): Promise<number> {
  const clicked = page.page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const note = (event: Event) => resolve(performance.timeOrigin + event.timeStamp);
        addEventListener('pointerup', note, { capture: true, once: true });
      }),
  );
  await (await page.insideTip('button.more')).click();
  const { page: panel } = await browser.sidePanel();
  const readable = await until(
    () =>
      panel.evaluate(async () => {
        if (!document.querySelector('.panel')) return null;
        const entries = await new Promise<PerformanceEntryList>((resolve) => {
          new PerformanceObserver((list) => resolve(list.getEntries())).observe({
            type: 'largest-contentful-paint',
            buffered: true,
          });
          setTimeout(resolve, 1000, []);
        });
        const last = entries.at(-1);
        return last ? performance.timeOrigin + last.startTime : null;
      }),
    'text in the side panel',
  );
  return readable - (await clicked);
}

/** The explainer that *More* opens when nothing else is preferred: side panel in Chromium, in the page in Firefox. */
export async function openedByMore(browser: TestBrowser, page: PageDriver): Promise<Explainer> {
  return browser.kind === 'chromium'
    ? explainerIn(await browser.sidePanel())
    : explainerInPage(page);
}
