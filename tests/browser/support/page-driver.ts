// A tab as tests see it: hints, their insides and the tooltip, found by one code in both browsers.
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { ElementHandle, Frame, JSHandle, Page } from 'puppeteer-core';
import { runAxe } from './axe.ts';
import { callWithoutActivation, hostsIn, isolated, type OpenedHost } from './closed-root.ts';
import type { Box, Hint, PageDriver, Which } from './types.ts';

const hintHost = 'span[data-pop-or-imap]';
const patience = 5000;

/** Asks again and again until there is an answer. @throws with `wish` in its words when `ms` are over */
export async function until<T>(
  ask: () => Promise<T | null | undefined | false>,
  wish: string,
  ms = patience,
): Promise<T> {
  const end = Date.now() + ms;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`Waited ${ms} ms in vain for ${wish}.`);
    await pause(25);
  }
}

/** Wraps a page. Errors count from here on, so wrap it before it goes anywhere. */
export function drivePage(page: Page): PageDriver {
  const errors: string[] = [];
  page.on('pageerror', (error) => {
    errors.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
  });
  page.on('console', (message) => {
    const from = message.location().url ?? '';
    // What a page forbids to the driver's own scripts (axe's trial styles) is no error of the page.
    if (message.type() !== 'error' || from.startsWith('pptr:')) return;
    errors.push(`${message.text()} (${from})`);
  });

  // In a tab behind another the browser lays nothing out, and pointing at something would wait for ever.
  const marker = async (which: Which) => {
    await page.bringToFront();
    return driver.inside(which, 'button');
  };

  const driver: PageDriver = {
    page,
    hints: () => listHints(page),
    waitForHints: (count = 1, ms = 10_000) =>
      until(
        async () => {
          const hints = await listHints(page);
          return hints.length >= count && hints;
        },
        `${count} hint(s)`,
        ms,
      ),
    inside: (which, selector) =>
      until(async () => {
        const host = await findHost(page, which);
        return host && queryIn(host.root, selector);
      }, `"${selector}" in the hint ${which}`),
    insideHost: (hostSelector, selector) =>
      until(async () => {
        for (const host of await openHosts(page, hostSelector)) {
          const found = await queryIn(host.root, selector);
          if (found) return found;
        }
        return null;
      }, `"${selector}" in ${hostSelector}`),
    insideTip: (selector) =>
      until(async () => {
        const tip = await openTip(page);
        return tip && ((await tip.$(selector)) as ElementHandle<Element> | null);
      }, `"${selector}" in an open tooltip`),
    async hoverMarker(which) {
      await (await marker(which)).hover();
    },
    async focusMarker(which) {
      await (await marker(which)).focus();
    },
    async clickMarker(which) {
      await (await marker(which)).click();
    },
    async clickUntrusted(target) {
      // The library's own calls grant user activation for some seconds; a hostile page has none.
      await until(
        () => callWithoutActivation(target, '() => !navigator.userActivation?.isActive'),
        'user activation to end',
        10_000,
      );
      await callWithoutActivation(target, '(element) => { element.click(); return true; }');
    },
    async hintText(topic) {
      const tip = await openTip(page, topic);
      if (!tip) return null;
      // biome-ignore lint/performance/useDomNodeTextContent: what a person reads leaves hidden parts out.
      return tip.evaluate((element) => (element as HTMLElement).innerText);
    },
    waitForTip: (topic, ms) =>
      until(() => driver.hintText(topic), `a tooltip${topic ? ` about ${topic}` : ''}`, ms),
    async waitForNoTip(ms) {
      await until(async () => (await openTip(page)) === null, 'the tooltip to close', ms);
    },
    async tooltipBox(topic) {
      const tip = await openTip(page, topic);
      return tip ? tip.evaluate(visibleBox) : null;
    },
    async pressKey(key) {
      await page.keyboard.press(key);
    },
    errors: () => [...errors],
    async axe(hostSelector) {
      if (hostSelector === null) return runAxe(page.mainFrame(), null);
      const hosts = await openHosts(page, hostSelector);
      if (hosts.length === 0)
        throw new Error(`No element with a closed root matches ${hostSelector}.`);
      const frames = [...new Set(hosts.map(({ frame }) => frame))];
      const each = frames.map((frame) =>
        runAxe(
          frame,
          hosts.filter((host) => host.frame === frame),
        ),
      );
      return (await Promise.all(each)).flat();
    },
    async screenshot(file) {
      await mkdir(path.dirname(file), { recursive: true });
      await page.screenshot({ path: file as `${string}.png` });
    },
  };
  return driver;
}

// In the browser: elements in document order, in open shadow roots too. Asked through the prototypes, since the fields
// of a form may hide the form's own properties.
const search = `(selector) => {
  const rootOf = Object.getOwnPropertyDescriptor(Element.prototype, 'shadowRoot').get;
  const found = [];
  const walk = (root) => {
    for (const element of root.querySelectorAll('*')) {
      if (Element.prototype.matches.call(element, selector)) found.push(element);
      const inner = rootOf.call(element);
      if (inner) walk(inner);
    }
  };
  walk(document);
  return found;
}`;

function visibleBox(element: Element): Box | null {
  const { x, y, width, height } = element.getBoundingClientRect();
  const shown = element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  return shown && width > 0 && height > 0 ? { x, y, width, height } : null;
}

/** A frame that goes away while being asked has no hosts. */
async function inFrames<T>(page: Page, ask: (frame: Frame) => Promise<T[]>): Promise<T[]> {
  const all: T[] = [];
  for (const frame of page.frames()) {
    try {
      all.push(...(await ask(frame)));
    } catch (error) {
      if (
        !/destroyed|detached|Cannot find context|no such frame|discarded|DiscardedBrowsing/i.test(
          String(error),
        )
      )
        throw error;
    }
  }
  return all;
}

function listHints(page: Page): Promise<Hint[]> {
  const list = `(${search})('${hintHost}').map((host) => ({ topic: host.getAttribute('data-pop-or-imap') }))`;
  return inFrames(page, async (frame) => (await isolated(frame).evaluate(list)) as Hint[]);
}

interface FoundHost extends OpenedHost {
  readonly frame: Frame;
}

/** Hosts that match and have a shadow root. */
async function openHosts(page: Page, selector: string): Promise<FoundHost[]> {
  return inFrames(page, async (frame) => {
    const hosts = await hostsIn(frame, `(${search})(${JSON.stringify(selector)})`);
    return hosts.map((host) => ({ frame, ...host }));
  });
}

async function findHost(page: Page, which: Which): Promise<FoundHost | null> {
  if (typeof which === 'string') {
    return (await openHosts(page, `span[data-pop-or-imap="${which}"]`))[0] ?? null;
  }
  return (await openHosts(page, hintHost))[which] ?? null;
}

async function queryIn(
  root: JSHandle<ShadowRoot>,
  selector: string,
): Promise<ElementHandle<Element> | null> {
  const found = await root.evaluateHandle((node, wanted) => node.querySelector(wanted), selector);
  return found.asElement() as ElementHandle<Element> | null;
}

/** The open popover in the closed roots of the extension, or null. */
async function openTip(page: Page, topic?: string): Promise<ElementHandle<Element> | null> {
  const hosts = await openHosts(page, topic ? `span[data-pop-or-imap="${topic}"]` : hintHost);
  for (const frame of new Set(hosts.map((host) => host.frame))) {
    const roots = hosts.filter((host) => host.frame === frame).map(({ root }) => root);
    const found = await isolated(frame).evaluateHandle(
      (...all: ShadowRoot[]) => {
        const open = all.map((root) => root.querySelector('[popover]:popover-open'));
        return open.find((tip) => tip !== null) ?? null;
      },
      ...roots,
    );
    const tip = found.asElement() as ElementHandle<Element> | null;
    if (tip) return tip;
  }
  return null;
}
