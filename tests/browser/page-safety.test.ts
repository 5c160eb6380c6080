// Promise: a page may be strict, odd or hostile; hints neither break it nor are broken by it, it learns and gains
// nothing by them, and where it will not have them they stay away and the explainer says why.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { browserKinds, type PageDriver, until } from './support/adapter.ts';
import { isolated } from './support/closed-root.ts';
import { explainerIn, explainerInPage, pressMore } from './support/explainer.ts';
import { gmailAt, outlookAt } from './support/site-pages.ts';
import {
  openProbe,
  openStage,
  type Probe,
  quiet,
  type Stage,
  topicsAtRest,
  topicsOf,
} from './support/stage.ts';
import { word } from './support/words.ts';

const radio = (name: string, value: string, words: string, id = `${name}${value}`) =>
  `<p><input type="radio" name="${name}" value="${value}" id="${id}"><label for="${id}">${words}</label></p>`;

/** Gmail's choices in a page that does nothing by itself. */
const choices = `
  <h2>POP download</h2>
  ${radio('bx_pe', '3', 'Enable POP for all mail')}
  ${radio('bx_pe', '2', 'Enable POP for mail that arrives from now on')}
  <h2>IMAP access</h2>
  ${radio('bx_ie', '1', 'Enable IMAP')}
  ${radio('bx_ie', '0', 'Disable IMAP')}`;
const topics = ['pop-enable-all', 'pop-enable-new', 'imap-enable', 'imap-disable'];

const document = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>Settings</title>${head}</head><body>${body}</body></html>`;

/** Notes what a page's policy forbids, from its start on. */
const listenForViolations = ({ page }: PageDriver) =>
  page.evaluateOnNewDocument(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { seen });
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      seen.push(`${violatedDirective} ${blockedURI}`);
    });
  });
const violations = ({ page }: PageDriver) =>
  page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);

describe.each(browserKinds)('in %s', (kind) => {
  let stage: Stage;
  let probe: Probe;
  let page: PageDriver;
  let account = 10;

  beforeAll(async () => {
    stage = await openStage(kind);
    probe = await openProbe(stage.browser);
  });
  afterAll(() => stage?.close());
  beforeEach(async () => {
    page = await stage.browser.newPage();
  });
  afterEach(async () => {
    expect(page.errors()).toEqual([]);
    await page.page.close();
  });

  /** Opens a page of the test's own at an address of Gmail's settings. */
  async function open(html: string, headers?: Record<string, string>): Promise<void> {
    account += 1;
    const url = `https://mail.google.com/mail/u/${account}/`;
    stage.server.page(url, html, headers);
    await page.page.goto(`${url}#settings/fwdandpop`, { waitUntil: 'load' });
  }
  /** An attribute of the root element, read where the page's script cannot disturb it. */
  const note = (name: string) =>
    isolated(page.page.mainFrame()).evaluate(
      (attribute) => window.document.documentElement.getAttribute(attribute),
      name,
    );

  it('a quiet page with these choices is marked, as the pages below are to be', async () => {
    await open(document(choices));
    expect(await topicsAtRest(page, topics)).toEqual(topics);
  });

  it('under a strict policy with Trusted Types nothing of ours is a violation', async () => {
    await listenForViolations(page);
    await probe.page.evaluate(() =>
      chrome.storage.sync.set({ prefs: { hints: true, explainer: 'in-page' } }),
    );
    for (const [url, topic] of [
      [gmailAt(), 'imap-expunge-delete'],
      [outlookAt(undefined, 'pop=on'), 'pop-client-delete-allow'],
    ] as const) {
      await page.page.goto(url);
      await page.waitForHints(3);
      await pressMore(page, topic);
      await explainerInPage(page).find('.row[aria-expanded=true]');
      // The styles of ours apply, or the marker would have no size.
      const box = await (await page.inside(topic, 'button')).boundingBox();
      expect(Math.round(box?.width ?? 0)).toBe(24);
      expect(await violations(page)).toEqual([]);
    }
    await probe.page.evaluate(() => chrome.storage.sync.clear());
    // What the page itself does wrong is heard, so the silence above means something.
    const other = await stage.browser.newPage();
    await listenForViolations(other);
    await other.page.goto(gmailAt('#inbox'));
    await other.page.evaluate(() => {
      const style = window.document.createElement('style');
      style.textContent = 'p { color: red }';
      window.document.head.append(style);
    });
    await until(
      async () => (await violations(other)).length > 0,
      'the violation of the page itself',
    );
    await other.page.close();
  });

  it('a page that replaces the platform under us is marked the same, and none of its traps is touched', async () => {
    const traps = `<script>
      const set = Element.prototype.setAttribute;
      const root = document.documentElement;
      const trap = (name) => function () {
        set.call(root, 'data-touched', name);
        throw new Error('trap ' + name);
      };
      const spoil = (object, names) => {
        for (const name of names) {
          const { value, get } = Object.getOwnPropertyDescriptor(object, name) ?? {};
          if (value) Object.defineProperty(object, name, { value: trap(name) });
          else if (get) Object.defineProperty(object, name, { get: trap(name) });
        }
      };
      spoil(Element.prototype, ['attachShadow', 'append', 'matches', 'closest', 'getAttribute', 'querySelectorAll',
        'querySelector', 'getBoundingClientRect', 'checkVisibility', 'animate', 'setAttribute', 'shadowRoot']);
      spoil(Node.prototype, ['appendChild', 'insertBefore', 'parentNode', 'nextSibling', 'textContent', 'isConnected',
        'getRootNode', 'contains', 'childNodes']);
      spoil(HTMLElement.prototype, ['showPopover', 'hidePopover', 'focus', 'innerText', 'popover']);
      spoil(HTMLInputElement.prototype, ['checked', 'labels', 'name', 'type', 'value', 'form']);
      spoil(Document.prototype, ['createElement', 'createElementNS', 'querySelectorAll', 'getElementsByTagName',
        'createTreeWalker', 'elementFromPoint']);
      spoil(EventTarget.prototype, ['addEventListener', 'removeEventListener', 'dispatchEvent']);
      spoil(Event.prototype, ['composedPath', 'stopPropagation', 'preventDefault', 'stopImmediatePropagation']);
      spoil(Array.prototype, ['map', 'filter', 'find', 'push', 'join', 'forEach', 'some']);
      spoil(Map.prototype, ['get', 'set', 'has']);
      spoil(String.prototype, ['normalize', 'replace', 'toLowerCase', 'split']);
      spoil(RegExp.prototype, ['test', 'exec']);
      spoil(JSON, ['stringify', 'parse']);
      spoil(globalThis, ['MutationObserver', 'requestIdleCallback', 'setTimeout', 'getComputedStyle']);
    </script>`;
    await open(document(choices + traps));
    await until(async () => (await topicsOf(page)).length > 0, 'hints');
    await quiet(page);
    expect(await topicsOf(page)).toEqual(topics);
    await page.hoverMarker('imap-enable');
    await page.waitForTip('imap-enable');
    expect(await note('data-touched')).toBeNull();
  });

  it('a form whose fields hide its own properties is marked the same', async () => {
    const names =
      'id getAttribute hasAttribute setAttribute querySelector querySelectorAll children childNodes parentNode parentElement firstChild nextSibling previousSibling nextElementSibling action closest matches ownerDocument nodeType nodeName tagName localName attributes isConnected getRootNode textContent contains className classList style shadowRoot elements length role title checkVisibility getBoundingClientRect append remove after insertBefore addEventListener';
    const fields = names.split(' ').map((name) => `<input type="hidden" name="${name}">`);
    await open(document(`<form>${fields.join('')}${choices}</form>`));
    expect(await topicsAtRest(page, topics)).toEqual(topics);
    await page.hoverMarker('pop-enable-all');
    await page.waitForTip('pop-enable-all');
  });

  it('the same id twice, choices without any name, and unfinished markup stop nothing', async () => {
    const odd = `
      <p><input type="radio" id="same"><label for="same"></label></p>
      <p><input type="checkbox" id="same"></p><select></select><button></button><div role="radio"></div>
      <div role="switch" aria-labelledby="nowhere same"></div><label for="nowhere">Enable IMAP</label>
      <fieldset><legend></legend><input type="radio" aria-labelledby="same"></fieldset>
      <p><label><input type="radio" name="bx_x"><b><i>Not for you</label></b></i>`;
    await open(document(odd + choices));
    expect(await topicsAtRest(page, topics)).toEqual(topics);
  });

  it('words of the page are never taken for markup, however long or strange', async () => {
    const strange = `${'&lt;img src=x onerror=alert(1)&gt; \u202e\u2066 {{constructor}} $1 \u{1f468}\u200d\u{1f469}'.repeat(40)}`;
    const long = 'word '.repeat(60_000);
    await open(
      document(
        `${choices}${radio('odd', '1', `Enable IMAP ${strange}`)}${radio('odd', '2', long)}`,
      ),
    );
    await page.waitForHints(4);
    await quiet(page);
    const found = await topicsOf(page);
    expect(found.slice(0, 4)).toEqual(topics);
    for (let index = 0; index < found.length; index += 1) {
      await page.hoverMarker(index);
      expect(await page.waitForTip()).not.toMatch(/onerror|constructor/);
    }
  });

  it('a page that takes every hint away at once wins; the explainer tells the person', async () => {
    await open(
      document(`${choices}<script>
        let removed = 0;
        const sweep = () => {
          for (const host of document.querySelectorAll('span[data-pop-or-imap]')) {
            host.remove();
            document.documentElement.setAttribute('data-removed', ++removed);
          }
          requestAnimationFrame(sweep);
        };
        sweep();
      </script>`),
    );
    const { choices: reported } = await probe.waitForFront(
      ({ problem }) => problem === 'page-removes-hints',
      'the report that the page removes hints',
      30_000,
    );
    expect(reported).toHaveLength(topics.length);
    await quiet(page, 500);
    const removed = await note('data-removed');
    await quiet(page, 1500);
    expect(await note('data-removed')).toBe(removed);
    expect(await topicsOf(page)).toEqual([]);

    await stage.browser.triggerAction(page);
    const says = async () =>
      kind === 'chromium'
        ? explainerIn(await stage.browser.sidePanel()).text()
        : stage.browser.sidebarText();
    await until(
      async () => (await says()).includes(word('panel_problem_removes')),
      'the reason in the explainer',
    );
    await stage.browser.closeSidebar();
  });

  it('a page that draws its choices anew now and then keeps its hints', async () => {
    await open(document(`<main>${choices}</main>`));
    await page.waitForHints(4);
    for (let turn = 0; turn < 4; turn += 1) {
      await page.page.evaluate(() => {
        const main = window.document.querySelector('main') as HTMLElement;
        for (const host of main.querySelectorAll('span[data-pop-or-imap]')) host.remove();
        main.replaceChildren(...[...main.children].map((child) => child.cloneNode(true)));
      });
      expect(await topicsAtRest(page, topics)).toEqual(topics);
    }
    expect((await probe.front()).problem).toBeUndefined();
  });

  it.each([
    ['the page fully transparent', 'html { opacity: 0 !important }'],
    ['the body fully transparent', 'body { opacity: 0 !important }'],
    ['the hint transparent', 'span[data-pop-or-imap] { opacity: 0 !important }'],
    ['the hint not displayed', 'span[data-pop-or-imap] { display: none !important }'],
    ['the hint invisible', 'span[data-pop-or-imap] { visibility: hidden !important }'],
    [
      'the hint far away',
      'span[data-pop-or-imap] { position: fixed !important; top: -9999px !important; transform: scale(0) !important; clip-path: inset(50%) !important }',
    ],
  ])('a tooltip that is open stays to be seen with %s', async (_, css) => {
    await open(document(choices));
    await page.waitForHints(4);
    await page.clickMarker('imap-enable');
    await page.waitForTip('imap-enable');
    const box = await (await page.insideTip('.words')).boundingBox();
    if (!box) throw new Error('The tooltip has no place.');
    const tip = await page.insideTip('.box');
    await until(
      async () => (await tip.evaluate((shown) => shown.getAnimations().length)) === 0,
      'the tooltip to have come',
    );
    const picture = () => page.page.screenshot({ clip: box, encoding: 'base64' });
    const before = await picture();
    await page.page.addStyleTag({ content: css });
    await page.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    expect((await picture()) === before).toBe(true);
  });

  it.each([
    ['shrunk to nothing', 'html { zoom: 0.01 }'],
    ['skipped in drawing', 'html { content-visibility: hidden }'],
  ])('More, when the page is %s, opens nothing', async (_, css) => {
    await open(document(choices));
    await page.waitForHints(4);
    await page.clickMarker('imap-enable');
    const more = await page.insideTip('button.more');
    const box = await more.boundingBox();
    await page.page.addStyleTag({ content: css });
    await page.page.mouse.click((box?.x ?? 0) + 5, (box?.y ?? 0) + 5);
    await more.evaluate((button) => (button as HTMLElement).focus());
    await page.pressKey('Enter');
    await quiet(page, 500);
    expect(await stage.browser.isSidebarOpen()).toBe(false);
    expect(await page.page.$('html > [role="complementary"][popover]')).toBeNull();
  });

  it('a modal dialog of the page closes no door: the page works on, and its hints are there afterwards', async () => {
    await open(
      document(
        `${choices}<dialog><p>Sure?</p><form method="dialog"><button>Yes</button></form></dialog>`,
      ),
    );
    await page.waitForHints(4);
    await page.clickMarker('imap-enable');
    await page.page.evaluate(() => window.document.querySelector('dialog')?.showModal());
    await (await page.page.waitForSelector('dialog button', { visible: true }))?.click();
    await page.page.waitForSelector('dialog:not([open])');
    await page.hoverMarker('pop-enable-new');
    await page.waitForTip('pop-enable-new');
  });

  it('the page sees a span with the topic and nothing else', async () => {
    await open(document(choices));
    await page.waitForHints(4);
    const seen = await page.page.$eval('span[data-pop-or-imap]', (host) => ({
      names: host.getAttributeNames(),
      root: host.shadowRoot,
      children: host.childNodes.length,
    }));
    expect(seen).toEqual({ names: ['data-pop-or-imap'], root: null, children: 0 });
    const ours = await page.page.evaluate(() =>
      Object.getOwnPropertyNames(globalThis).filter((name) => /popOrImap/i.test(name)),
    );
    expect(ours).toEqual([]);
  });

  it('nothing of the extension reported an error or asked the network', async () => {
    expect(await stage.browser.extensionErrors()).toEqual([]);
    expect((await stage.browser.requests()).filter(({ by }) => by === 'extension')).toEqual([]);
  });
});
