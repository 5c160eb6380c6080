// Promise: resting on a choice, or reaching it by keyboard, says in one tooltip what it does, how risky it is and how
// it is set; the tooltip can be read, pinned and put away by mouse, keyboard and finger, changes no choice, and stays
// out of the page's way.
import type { ElementHandle } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { TopicId } from '../../src/knowledge/topic-ids.ts';
import { topicText } from '../../src/knowledge/topic-text.ts';
import { browserKinds, type PageDriver, until } from './support/adapter.ts';
import { gmailAt, outlookAt } from './support/site-pages.ts';
import { labelOf, load, openStage, quiet, type Stage } from './support/stage.ts';
import { word } from './support/words.ts';

const autoOn = 'input[name=bx_iae][value="1"]';
const autoOff = 'input[name=bx_iae][value="0"]';

const tipOf = (topic: TopicId) => word(topicText(topic, 'gmail', 'direct').tip);
const nameOf = (topic: TopicId) => word(topicText(topic, 'gmail', 'direct').name);

describe.each(browserKinds)('in %s', (kind) => {
  let stage: Stage;
  let page: PageDriver;

  beforeAll(async () => {
    stage = await openStage(kind);
    page = await stage.browser.newPage();
  });
  afterAll(() => stage?.close());

  async function open(url: string): Promise<void> {
    await page.page.mouse.move(1, 1);
    await load(page, url);
    await page.waitForHints();
  }

  describe('on the page of Gmail', () => {
    beforeEach(() => open(gmailAt()));

    it('resting on the words of a choice shows its sentence, its risk and how it is set, after a short delay', async () => {
      const label = await labelOf(page, autoOn);
      const start = performance.now();
      await label.hover();
      const text = await page.waitForTip('imap-auto-expunge-on');
      expect(performance.now() - start).toBeGreaterThan(100);
      expect(text).toContain(nameOf('imap-auto-expunge-on'));
      expect(text).toContain(tipOf('imap-auto-expunge-on'));
      expect(text).toContain(word('hint_set_now'));
      expect(text).toContain(word('hint_more'));
      expect(text).toMatch(
        new RegExp(['safe', 'depends', 'loss'].map((risk) => word(`hint_risk_${risk}`)).join('|')),
      );
    });

    it('a choice that can lose mail says so in words', async () => {
      await page.hoverMarker('imap-expunge-delete');
      const text = await page.waitForTip('imap-expunge-delete');
      expect(text).toContain(word('hint_risk_loss'));
      // A radio that is not picked is one of several; saying that it is off would tell nothing.
      expect(text).not.toContain(word('hint_set_now'));
      expect(text).not.toContain(word('hint_off_now'));
    });

    it('the pointer may travel from the marker onto the tooltip, and leaving both closes it', async () => {
      await page.hoverMarker('imap-auto-expunge-off');
      await page.waitForTip();
      const tip = await until(() => page.tooltipBox(), 'the place of the tooltip');
      const { x, y } = { x: tip.x + tip.width / 2, y: tip.y + tip.height / 2 };
      await page.page.mouse.move(x, y, { steps: 12 });
      await quiet(page, 700);
      expect(await page.hintText('imap-auto-expunge-off')).not.toBeNull();
      await page.page.mouse.move(2, 2, { steps: 4 });
      await page.waitForNoTip();
    });

    it('a tooltip follows the choice while it is open', async () => {
      await page.hoverMarker('imap-auto-expunge-off');
      expect(await page.waitForTip()).not.toContain(word('hint_set_now'));
      await page.page.$eval(autoOff, (radio) => (radio as HTMLInputElement).click());
      await until(
        async () => (await page.hintText())?.includes(word('hint_set_now')),
        'the new state in the tooltip',
      );
    });

    it('Tab from a choice reaches its marker, which explains it at once; Enter pins, Escape gives the focus back', async () => {
      await page.page.bringToFront();
      await page.page.focus(autoOn);
      await page.pressKey('Tab');
      const text = await page.waitForTip('imap-auto-expunge-on');
      expect(text).toContain(tipOf('imap-auto-expunge-on'));
      const topics = (await page.hints()).map(({ topic }) => topic);
      await page.inside(topics.indexOf('imap-auto-expunge-on'), 'button:focus');

      await page.pressKey('Enter');
      await page.inside('imap-auto-expunge-on', '[role=dialog]:focus-within');
      await page.pressKey('Tab');
      await page.inside('imap-auto-expunge-on', '[role=dialog] button:focus');
      await page.pressKey('Escape');
      await page.waitForNoTip();
      await page.inside('imap-auto-expunge-on', 'button.mark:focus');
    });

    it('a click pins the tooltip: it stays when the pointer leaves, until Close or a click elsewhere', async () => {
      await page.clickMarker('imap-auto-expunge-off');
      await page.inside('imap-auto-expunge-off', '[role=dialog]:focus-within');
      await page.page.mouse.move(2, 2, { steps: 4 });
      await quiet(page, 700);
      expect(await page.hintText('imap-auto-expunge-off')).not.toBeNull();
      await (await page.insideTip('button.close')).click();
      await page.waitForNoTip();
      await page.inside('imap-auto-expunge-off', 'button.mark:focus');

      await page.clickMarker('imap-expunge-trash');
      await page.inside('imap-expunge-trash', '[role=dialog]:focus-within');
      await page.page.mouse.click(2, 400);
      await page.waitForNoTip();
    });

    it('clicking markers and tooltips changes no choice and wakes no button of the page', async () => {
      const controls = () =>
        page.page.$$eval('input, select', (all) =>
          all.map((control) => {
            const { checked, value, disabled } = control as HTMLInputElement;
            return [checked, value, disabled].join();
          }),
        );
      const before = await controls();
      const hints = await page.hints();
      for (let index = 0; index < hints.length; index += 1) {
        await page.clickMarker(index);
        await (await page.insideTip('.box')).click();
      }
      expect(await controls()).toEqual(before);
      expect(
        await page.page.$eval('button.save', (save) => (save as HTMLButtonElement).disabled),
      ).toBe(true);
      expect(page.page.url()).toContain('#settings/fwdandpop');
    });

    it('events that no person made open nothing', async () => {
      const label = await labelOf(page, autoOff);
      for (const target of [label, await hostOf('imap-auto-expunge-off')]) {
        await target.evaluate((element) => {
          const init = { bubbles: true, composed: true, cancelable: true };
          for (const type of ['pointerover', 'pointerenter', 'pointerdown', 'pointerup']) {
            element.dispatchEvent(new PointerEvent(type, init));
          }
          // No click on the label: it would really pick and focus the radio.
          const clicks = element.matches('label') ? [] : ['click'];
          for (const type of ['mouseover', 'mousedown', ...clicks]) {
            element.dispatchEvent(new MouseEvent(type, init));
          }
          for (const type of ['focus', 'focusin'])
            element.dispatchEvent(new FocusEvent(type, init));
          for (const type of ['keydown', 'keyup']) {
            element.dispatchEvent(new KeyboardEvent(type, { ...init, key: 'Enter' }));
          }
        });
        await quiet(page, 500);
        expect(await page.hintText()).toBeNull();
      }
      await page.clickUntrusted(await page.inside('imap-auto-expunge-off', 'button'));
      await quiet(page, 500);
      expect(await page.hintText()).toBeNull();

      // A page that catches an open tooltip cannot press its buttons either.
      await page.clickMarker('imap-auto-expunge-off');
      await page.clickUntrusted(await page.insideTip('button.more'));
      await quiet(page, 500);
      expect(await page.hintText('imap-auto-expunge-off')).not.toBeNull();
      expect(await stage.browser.isSidebarOpen()).toBe(false);
    });

    it('a tooltip lies inside the window, wherever its marker is', async () => {
      for (const topic of ['pop-after', 'imap-folder-limit', 'forwarding']) {
        for (const block of ['start', 'end'] as const) {
          const host = await hostOf(topic);
          await host.evaluate((element, to) => element.scrollIntoView({ block: to }), block);
          await page.hoverMarker(topic);
          await page.waitForTip(topic);
          await expectInside();
          await page.page.mouse.move(2, 2);
          await page.waitForNoTip();
        }
      }
    });
  });

  it('a select is explained by the option that is picked, then by the others, and follows the pick', async () => {
    await open(gmailAt(undefined, 'pop=on'));
    await page.hoverMarker('pop-after');
    const text = await page.waitForTip('pop-after');
    const [first, others] = text.split(word('hint_other_options'));
    expect(first).toContain(tipOf('pop-after-keep'));
    for (const topic of ['pop-after-mark-read', 'pop-after-archive', 'pop-after-delete'] as const) {
      expect(others).toContain(nameOf(topic));
    }
    await page.page.select('select.aHx', '2');
    await until(
      async () => (await page.hintText())?.includes(tipOf('pop-after-delete')),
      'the option that is picked now',
    );
  });

  it('Escape closes the tooltip and does not reach the page; the next Escape is the page’s own again', async () => {
    await open(outlookAt());
    const dialog = () => page.page.$('[role=dialog][aria-modal=true]');
    await page.hoverMarker('imap-enable');
    await page.waitForTip('imap-enable');
    await page.pressKey('Escape');
    await page.waitForNoTip();
    await quiet(page, 500);
    // The pointer still rests on the marker: put away is put away.
    expect(await page.hintText()).toBeNull();
    expect(await dialog()).not.toBeNull();
    await page.pressKey('Escape');
    await until(async () => (await dialog()) === null, 'the page to close its dialog');
  });

  it.each(['aria', 'v9'])(
    'a click on a marker switches nothing in Outlook (%s)',
    async (fixture) => {
      await open(outlookAt(undefined, `fixture=${fixture}&pop=on`));
      const states = () =>
        page.page.$$eval('[role=switch], [role=radio], input', (all) =>
          all.map((control) => `${(control as HTMLInputElement).checked} ${control.ariaChecked}`),
        );
      const before = await states();
      const { length } = await page.hints();
      for (let index = 0; index < length; index += 1) await page.clickMarker(index);
      expect(await states()).toEqual(before);
      expect(await page.page.$('.bar button')).toBeNull();
    },
  );

  it('the tooltip is dark on a dark page and light on a light one', async () => {
    const light = async (url: string) => {
      await open(url);
      await page.hoverMarker('forwarding');
      await page.waitForTip();
      return (await page.insideTip('.box')).evaluate((box) => {
        const [r = 0, g = 0, b = 0] =
          getComputedStyle(box)
            .backgroundColor.match(/[\d.]+/g)
            ?.map(Number) ?? [];
        return (0.2126 * r + 0.7152 * g + 0.0722 * b) / 255;
      });
    };
    expect(await light(gmailAt(undefined, 'dark=1'))).toBeLessThan(0.3);
    expect(await light(gmailAt())).toBeGreaterThan(0.7);
    expect(await light(outlookAt(undefined, 'dark=1'))).toBeLessThan(0.3);
  });

  it('on a page written from right to left the marker follows its label on the left, and the tooltip stays inside', async () => {
    await open(gmailAt(undefined, 'hl=he'));
    const label = await (await labelOf(page, autoOff)).boundingBox();
    const marker = await (await page.inside('imap-auto-expunge-off', 'button')).boundingBox();
    expect(marker && label && marker.x + marker.width <= label.x + 2).toBe(true);
    await page.hoverMarker('imap-auto-expunge-off');
    await page.waitForTip();
    // The explanation speaks the browser's language, here English.
    expect(
      await (await page.insideTip('.box')).evaluate((tip) => getComputedStyle(tip).direction),
    ).toBe('ltr');
    await expectInside();
  });

  describe('in a narrow window', () => {
    afterAll(() => page.page.setViewport(null));

    it.each([320, 640])(
      'a tooltip fits into %i px, as at 200 or 400 per cent zoom',
      async (width) => {
        await page.page.setViewport({ width, height: 480 });
        await open(outlookAt(undefined, 'pop=on'));
        await page.page.$eval('.paneBody', (pane) => pane.scrollIntoView({ inline: 'center' }));
        for (const topic of ['pop-enable', 'imap-enable']) {
          await page.hoverMarker(topic);
          await page.waitForTip(topic);
          await expectInside();
          await page.page.mouse.move(1, 1);
          await page.waitForNoTip();
        }
      },
    );
  });

  it('a tap pins the tooltip, and a tap elsewhere closes it', async () => {
    await open(gmailAt());
    const marker = await page.inside('imap-auto-expunge-off', 'button');
    await marker.evaluate((button) => button.scrollIntoView({ block: 'center' }));
    const box = await marker.boundingBox();
    if (!box) throw new Error('The marker has no place.');
    await page.page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
    await page.inside('imap-auto-expunge-off', '[role=dialog]');
    expect(await page.page.$eval(autoOff, (radio) => (radio as HTMLInputElement).checked)).toBe(
      false,
    );
    await page.page.touchscreen.tap(4, 400);
    await page.waitForNoTip();
  });

  it.runIf(kind === 'chromium')('nothing moves for people who asked for less motion', async () => {
    const moving = async () => {
      await open(gmailAt());
      await page.hoverMarker('forwarding');
      await page.waitForTip();
      return (await page.insideTip('.box')).evaluate((box) => getComputedStyle(box).animationName);
    };
    await page.page.emulateMediaFeatures([
      { name: 'prefers-reduced-motion', value: 'no-preference' },
    ]);
    expect(await moving()).not.toBe('none');
    await page.page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    expect(await moving()).toBe('none');
    await page.page.emulateMediaFeatures([]);
  });

  it.runIf(kind === 'chromium')(
    'with forced colours the marker and the risk keep an outline',
    async () => {
      await open(gmailAt());
      const client = await page.page.createCDPSession();
      await client.send('Emulation.setEmulatedMedia', {
        features: [{ name: 'forced-colors', value: 'active' }],
      });
      await page.hoverMarker('imap-expunge-delete');
      await page.waitForTip();
      const border = await (await page.insideTip('.chip')).evaluate(
        (chip) => getComputedStyle(chip).borderTopWidth,
      );
      expect(border).not.toBe('0px');
      await client.send('Emulation.setEmulatedMedia', { features: [] });
    },
  );

  it('no page reported an error', async () => {
    expect(page.errors()).toEqual([]);
    expect(await stage.browser.extensionErrors()).toEqual([]);
  });

  async function hostOf(topic: string): Promise<ElementHandle<Element>> {
    const host = await page.page.$(`span[data-pop-or-imap="${topic}"]`);
    if (!host) throw new Error(`No hint about ${topic}.`);
    return host;
  }

  async function expectInside(): Promise<void> {
    const tip = await until(() => page.tooltipBox(), 'the place of the tooltip');
    const [width, height] = await page.page.evaluate(() => [innerWidth, innerHeight]);
    expect(tip.x).toBeGreaterThanOrEqual(0);
    expect(tip.y).toBeGreaterThanOrEqual(0);
    expect(tip.x + tip.width).toBeLessThanOrEqual((width ?? 0) + 0.5);
    expect(tip.y + tip.height).toBeLessThanOrEqual((height ?? 0) + 0.5);
  }
});
