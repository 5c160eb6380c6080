// Promise: each choice about POP or IMAP on the settings pages of the declared providers has its hint, in every page
// language and layout we have a copy of, and nothing else on those pages has one.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { providerForHost } from '../../src/providers/index.ts';
import { routeOf } from '../../src/providers/route.ts';
import { type BrowserKind, browserKinds, type PageDriver } from './support/adapter.ts';
import { type ExpectedPage, expectedPages } from './support/site-pages.ts';
import {
  load,
  openProbe,
  openStage,
  type Probe,
  quiet,
  type SeenChoice,
  type Stage,
  topicsAtRest,
} from './support/stage.ts';

/** Every second page in Chromium, every eighth in Firefox, and those where something is clicked first: time.
 * A page with a `known` fault waits for its mending. */
function pagesFor(kind: BrowserKind): ExpectedPage[] {
  return expectedPages.filter(
    ({ press, known }, index) =>
      known === undefined && (index % (kind === 'chromium' ? 2 : 8) === 0 || press !== undefined),
  );
}

/** Topics of the choices that have a hint of their own; options share their select's. */
const hinted = (choices: readonly SeenChoice[]) =>
  choices.filter(({ kind }) => kind !== 'option').map(({ topic }) => topic);

const isSettings = ({ url }: ExpectedPage) => {
  const address = new URL(url);
  return providerForHost(address.hostname)?.settings.test(routeOf(address)) ?? false;
};

describe.each(browserKinds)('in %s', (kind) => {
  let stage: Stage;
  let probe: Probe;
  let page: PageDriver;

  beforeAll(async () => {
    stage = await openStage(kind);
    probe = await openProbe(stage.browser);
    page = await stage.browser.newPage();
  });
  afterAll(() => stage?.close());

  it.each(pagesFor(kind).map((entry) => [entry.name, entry] as const))(
    '%s: the choices are marked, and nothing else',
    async (_, entry) => {
      await load(page, entry.url);
      for (const selector of entry.press ?? []) {
        await (await page.page.waitForSelector(selector, { visible: true }))?.click();
      }
      const found = await topicsAtRest(page, entry.expect);
      expect(found).toEqual(entry.expect);

      const number = entry.expect.length > 0 ? String(entry.expect.length) : '';
      // What the panel will list is what is marked; this also waits for the look on pages without any choice.
      await probe.waitForFront(
        ({ reported, choices, badge }) =>
          badge === number &&
          (!isSettings(entry) || (reported && hinted(choices).join() === entry.expect.join())),
        'the report of the page',
      );
      await quiet(page);
      expect(await page.hints()).toHaveLength(entry.expect.length);
    },
  );

  it('none of these pages reported an error, and the extension asked no network', async () => {
    expect(page.errors()).toEqual([]);
    expect(await stage.browser.extensionErrors()).toEqual([]);
    const asked = (await stage.browser.requests()).filter(({ by }) => by === 'extension');
    expect(asked).toEqual([]);
  });
});
