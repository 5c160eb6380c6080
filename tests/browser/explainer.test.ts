// Promise: *More*, the toolbar button and the shortcut open the explainer beside the page, at the topic that was asked
// for; it follows the page live, leads back to each choice, and helps where there is nothing to explain.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { TopicId } from '../../src/knowledge/topic-ids.ts';
import { topicText } from '../../src/knowledge/topic-text.ts';
import { providerForHost } from '../../src/providers/index.ts';
import { browserKinds, inPagePanelHost, type PageDriver, until } from './support/adapter.ts';
import {
  type Explainer,
  explainerIn,
  explainerInPage,
  moreToReadable,
  openedByMore,
  pressMore,
} from './support/explainer.ts';
import { expectedPage, gmailAt, outlookAt } from './support/site-pages.ts';
import { drawn, load, openProbe, openStage, type Probe, type Stage } from './support/stage.ts';
import { word } from './support/words.ts';

const gmail = providerForHost('mail.google.com')?.id ?? null;
const outlook = providerForHost('outlook.live.com')?.id ?? null;
const nameOf = (topic: TopicId, provider = gmail) =>
  word(topicText(topic, provider, 'direct').name);
const explainOf = (topic: TopicId, provider = gmail) =>
  word(topicText(topic, provider, 'direct').explain);
const workspace = expectedPage('workspace, IMAP off').url;
const imapOn = 'input[name=bx_ie][value="1"]';
const autoOff = 'input[name=bx_iae][value="0"]';

describe.each(browserKinds)('in %s', (kind) => {
  const isChromium = kind === 'chromium';
  let stage: Stage;
  let probe: Probe;
  let page: PageDriver;

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
    await stage.browser.closeSidebar();
    // A test that failed may leave others behind.
    for (const other of await page.page.browser().pages()) {
      if (other !== probe.page) await other.close();
    }
  });

  async function open(url: string, hints = 1): Promise<void> {
    await page.page.goto(url, { waitUntil: 'load' });
    await drawn(page.page);
    if (hints > 0) await page.waitForHints(hints);
  }

  /** The row of a topic, which says whether it is open. */
  async function isRowOpen(explainer: Explainer, name: string): Promise<boolean> {
    const row = await explainer.button(name).catch(() => null);
    return row ? row.evaluate((button) => button.getAttribute('aria-expanded') === 'true') : false;
  }

  async function prefer(explainer: 'auto' | 'in-page' | 'tab'): Promise<void> {
    await probe.page.evaluate(
      (place) => chrome.storage.sync.set({ prefs: { hints: true, explainer: place } }),
      explainer,
    );
  }

  describe('More', () => {
    it.each(['imap-expunge-trash', 'pop-enable-new'] as const)(
      'opens the explainer at %s, with the choice opened and explained',
      async (topic) => {
        await open(gmailAt());
        await page.hoverMarker(topic);
        await page.waitForTip(topic);
        await (await page.insideTip('button.more')).click();
        const explainer = await openedByMore(stage.browser, page);
        await explainer.waitForText(explainOf(topic), 'Gmail');
        expect(await isRowOpen(explainer, `${word('panel_state_off')}: ${nameOf(topic)}`)).toBe(
          true,
        );
      },
    );

    // The budget is 150 ms, which the benchmark measures; this only catches work that grows out of hand.
    it.runIf(isChromium)('can soon be read in the side panel', async () => {
      const times: number[] = [];
      for (let turn = 0; turn < 6; turn += 1) {
        await load(page, gmailAt());
        await page.hoverMarker('imap-expunge-trash');
        await page.waitForTip('imap-expunge-trash');
        times.push(await moreToReadable(stage.browser, page));
        await stage.browser.closeSidebar();
        await until(async () => !(await stage.browser.isSidebarOpen()), 'the panel to close');
      }
      const told = times.map((time) => time.toFixed(0)).join(', ');
      console.log(`${kind}, More to readable in the side panel: ${told} ms`);
      expect(Math.min(...times)).toBeLessThan(400);
    });

    it('opens it by keyboard as well', async () => {
      await open(gmailAt());
      await page.page.bringToFront();
      await page.page.focus('input[name=bx_iae][value="1"]');
      for (const key of ['Tab', 'Enter', 'Tab', 'Tab'] as const) await page.pressKey(key);
      await page.inside('imap-auto-expunge-on', 'button.more:focus');
      await page.pressKey('Enter');
      const explainer = await openedByMore(stage.browser, page);
      await explainer.waitForText(explainOf('imap-auto-expunge-on'));
    });

    it('opens it when the background was ended before the click', async () => {
      await open(outlookAt());
      await page.hoverMarker('imap-enable');
      await page.waitForTip('imap-enable');
      await stage.browser.killBackground();
      await (await page.insideTip('button.more')).click();
      const explainer = await openedByMore(stage.browser, page);
      await explainer.waitForText(explainOf('imap-enable', outlook));
    });

    it('asked again about another choice leads there', async () => {
      await open(gmailAt());
      await pressMore(page, 'imap-auto-expunge-off');
      const explainer = await openedByMore(stage.browser, page);
      await explainer.waitForText(explainOf('imap-auto-expunge-off'));
      await pressMore(page, 'pop-enable-all');
      await explainer.waitForText(explainOf('pop-enable-all'));
    });

    it('opens a tab where a person prefers one, and that tab stays with its page', async () => {
      await prefer('tab');
      try {
        await open(gmailAt());
        const { tabId } = await probe.front();
        await pressMore(page, 'imap-expunge-archive');
        const url = await until(
          async () =>
            (await stage.browser.tabs()).find((tab) => tab.includes(`panel.html?tab=${tabId}`)),
          'a tab with the explainer',
        );
        // The same page once more, since a tab opened by the browser is not driven.
        const tab = await stage.browser.openExtensionPage(url.slice(url.indexOf('panel.html')));
        await explainerIn(tab).waitForText(explainOf('imap-expunge-archive'), 'Gmail');
        await page.page.$eval(autoOff, (radio) => (radio as HTMLInputElement).click());
        const off = `${word('panel_state_on')}: ${nameOf('imap-auto-expunge-off')}`;
        await explainerIn(tab).button(off);
        expect(tab.errors()).toEqual([]);
        await tab.page.close();
      } finally {
        await prefer('auto');
      }
    });
  });

  describe('the panel in the page', () => {
    beforeEach(() => prefer('in-page'));
    afterEach(() => prefer('auto'));

    it('stands beside the choice it explains, takes the focus, and gives it back on Escape', async () => {
      await open(outlookAt());
      await pressMore(page, 'pop-enable');
      const explainer = explainerInPage(page);
      await explainer.waitForText(explainOf('pop-enable', outlook));
      const panel = await (await explainer.find('h1')).evaluate((heading) => {
        const { left, right } = heading.closest('.panel')?.getBoundingClientRect() ?? {
          left: 0,
          right: 0,
        };
        return { left, right };
      });
      const control = await page.page.$$eval('[role=switch]', (all) => {
        const { left, right } = all.at(1)?.getBoundingClientRect() ?? { left: 0, right: 0 };
        return { left, right };
      });
      expect(control.right <= panel.left || control.left >= panel.right).toBe(true);
      expect(
        await page.page.evaluate((host) => document.activeElement?.matches(host), inPagePanelHost),
      ).toBe(true);
      await page.pressKey('Escape');
      await until(async () => (await page.page.$(inPagePanelHost)) === null, 'the panel to close');
      // Escape was for the panel; the page's own dialog is still there.
      expect(await page.page.$('[role=dialog][aria-modal=true]')).not.toBeNull();
    });

    it('goes with the settings page and leaves nothing', async () => {
      await open(gmailAt());
      await pressMore(page, 'imap-expunge-trash');
      await explainerInPage(page).waitForText(explainOf('imap-expunge-trash'));
      await page.page.evaluate(() => {
        location.hash = '#inbox';
      });
      await until(async () => (await page.page.$(inPagePanelHost)) === null, 'the panel to close');
    });
  });

  describe('follows the page', () => {
    it('shows a new state and new choices without a reload, on the badge too', async () => {
      await open(workspace, 8);
      await pressMore(page, 'imap-enable');
      const explainer = await openedByMore(stage.browser, page);
      await explainer.button(`${word('panel_state_off')}: ${nameOf('imap-enable')}`);
      expect(await explainer.text()).not.toContain(nameOf('imap-expunge-trash'));
      await page.page.click(imapOn);
      await explainer.button(`${word('panel_state_on')}: ${nameOf('imap-enable')}`);
      await explainer.waitForText(nameOf('imap-expunge-trash'));
      await until(async () => {
        const { length } = await page.hints();
        return length > 8 && (await probe.front()).badge === String(length);
      }, 'the new number on the badge');
    });

    it('picking a choice scrolls the page to it and rings it', async () => {
      await open(gmailAt());
      await page.page.setViewport({ width: 1200, height: 320 });
      await page.page.evaluate(() => scrollTo(0, 0));
      await pressMore(page, 'forwarding');
      const explainer = await openedByMore(stage.browser, page);
      const state = word('panel_state_off');
      const visible = () =>
        page.page.$eval('input[name=ix_ieb][value="2"]', (radio) => {
          const { top, bottom } = radio.getBoundingClientRect();
          return top >= 0 && bottom <= innerHeight;
        });
      expect(await visible()).toBe(false);
      await (await explainer.button(`${state}: ${nameOf('imap-expunge-delete')}`)).evaluate((row) =>
        row.scrollIntoView(),
      );
      await (await explainer.button(`${state}: ${nameOf('imap-expunge-delete')}`)).click();
      await explainer.waitForText(explainOf('imap-expunge-delete'));
      await until(visible, 'the choice to be in sight');
      await until(
        () =>
          page.page.$eval(
            'input[name=ix_ieb][value="2"]',
            (radio) => ((radio as HTMLInputElement).labels?.[0]?.getAnimations().length ?? 0) > 0,
          ),
        'a ring around the choice',
      );
      await page.page.setViewport(null);
    });

    it('tells what the page does not show', async () => {
      await open(gmailAt());
      await pressMore(page, 'forwarding');
      await (await openedByMore(stage.browser, page)).waitForText(word('notice_gmail_imap_always'));
      await open(outlookAt());
      await pressMore(page, 'forwarding');
      const explainer = await openedByMore(stage.browser, page);
      await explainer.waitForText(word('notice_outlook_off'), word('notice_outlook_oauth'));
    });
  });

  describe('opened by hand', () => {
    /** Presses the toolbar button and waits for the words beside the page. */
    async function openByButton(...words: string[]): Promise<string> {
      if (!(await stage.browser.isSidebarOpen())) await stage.browser.triggerAction(page);
      let text = '';
      const read = async () =>
        isChromium
          ? explainerIn(await stage.browser.sidePanel()).text()
          : stage.browser.sidebarText();
      await until(async () => {
        text = await read();
        return words.every((one) => text.includes(one));
      }, JSON.stringify(words)).catch((error: Error) => {
        throw new Error(`${error.message} It says: ${text}`);
      });
      return text;
    }

    it('lists the choices of the page with their number and its provider', async () => {
      await open(gmailAt());
      const text = await openByButton(
        'Gmail',
        nameOf('imap-auto-expunge-off'),
        nameOf('pop-enable-all'),
      );
      const { choices } = await probe.front();
      // As on the toolbar button, where the options of a select count as one choice.
      const marked = choices.filter(({ kind }) => kind !== 'option');
      expect(text).toContain(word('panel_count', String(marked.length)));
    });

    it.runIf(!isChromium)(
      'the shortcut opens the sidebar with the choices, which follow the page',
      async () => {
        await open(workspace, 8);
        await page.page.bringToFront();
        await stage.browser.openSidebar();
        await until(
          async () => (await stage.browser.sidebarText()).includes(nameOf('imap-enable')),
          'the choices',
        );
        expect(await stage.browser.sidebarText()).not.toContain(nameOf('imap-expunge-trash'));
        await page.page.click(imapOn);
        await until(
          async () => (await stage.browser.sidebarText()).includes(nameOf('imap-expunge-trash')),
          'the new choices',
        );
      },
    );

    it('says so when the page is known and shows no choice', async () => {
      await open(outlookAt('options/mail/layout'), 0);
      await probe.waitForFront(({ reported }) => reported, 'a report without choices');
      const text = await openByButton(word('panel_empty_title', 'Outlook.com'));
      expect(text).toContain(word('panel_empty_tab'));
      expect((await probe.front()).badge).toBe('');
    });

    it('helps where there is no page to explain, and its links lead to the settings of the providers', async () => {
      await page.page.goto('about:blank');
      await page.page.bringToFront();
      await openByButton(
        word('panel_none_title'),
        'Gmail',
        'Outlook.com',
        word('panel_none_compare'),
      );
      const tab = await stage.browser.openExtensionPage('panel.html');
      const explainer = explainerIn(tab);
      await explainer.waitForText(word('panel_none_title'));
      const before = (await stage.browser.tabs()).length;
      await (await explainer.button('Gmail')).click();
      await until(
        async () =>
          (await stage.browser.tabs()).length > before &&
          (await stage.browser.tabs()).some((url) => url.startsWith('https://mail.google.com/')),
        'the settings of Gmail in a tab',
      );
      await tab.page.bringToFront();
      await (await explainer.button(word('panel_none_compare'))).click();
      await explainer.waitForText(word('panel_compare_title'));
      expect(tab.errors()).toEqual([]);
    });

    it('follows the tab in front', async () => {
      await open(gmailAt());
      await openByButton(nameOf('imap-auto-expunge-off'));
      const other = await stage.browser.newPage('https://outlook.live.com/mail/0/');
      await other.page.bringToFront();
      await openByButton(word('panel_none_title'));
      await page.page.bringToFront();
      await openByButton(nameOf('imap-auto-expunge-off'));
      await other.page.close();
    });
  });

  it.each(['page', 'compare', 'choose', 'connect', 'learn'])(
    'the view %s can be read at 360 px without scrolling sideways',
    async (view) => {
      const tab = await stage.browser.openExtensionPage(`panel.html#${view}`);
      await tab.page.setViewport({ width: 360, height: 720 });
      await explainerIn(tab).find('h2, h3');
      const [wide, room] = await tab.page.evaluate(() => {
        const view = document.scrollingElement ?? document.body;
        return [view.scrollWidth, innerWidth];
      });
      expect(wide).toBeLessThanOrEqual(room ?? 0);
      expect(tab.errors()).toEqual([]);
      await tab.page.close();
    },
  );

  it('nothing of the extension reported an error or asked the network', async () => {
    expect(await stage.browser.extensionErrors()).toEqual([]);
    const asked = (await stage.browser.requests()).filter(
      ({ by, url }) =>
        by === 'extension' && url !== providerForHost('mail.google.com')?.settingsUrl,
    );
    // One address was opened because a person pressed a link to it; nothing else was.
    expect(asked).toEqual([]);
  });
});
