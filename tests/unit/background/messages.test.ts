// What the background does for each message, and that it does nothing for anyone else.

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { droppedMessages, receive } from '../../../src/background/messages.ts';
import type { PageReport } from '../../../src/knowledge/report.ts';
import type { ContentToBackground } from '../../../src/messages/index.ts';
import { calls, fake, reset, settle } from '../fake-browser.ts';

vi.mock('webextension-polyfill', async () => (await import('../fake-browser.ts')).polyfill);
beforeEach(reset);

const page = {
  id: 'our-id',
  frameId: 0,
  tab: { id: 3, windowId: 1 },
  url: 'https://mail.google.com/mail/u/0/#settings/fwdandpop',
};
const panel = { id: 'our-id', url: 'chrome-extension://our-id/panel.html' };
const more: ContentToBackground = {
  type: 'open-explainer',
  topic: 'pop-after',
  key: 2,
  place: 'auto',
};
const report: PageReport = {
  provider: 'gmail',
  settingsPage: true,
  choices: [
    { key: 1, topic: 'pop-after', kind: 'select', state: null, sense: 'direct' },
    { key: 2, topic: 'pop-after-keep', kind: 'option', state: 'on', sense: 'direct', parent: 1 },
  ],
};

describe('a page that is going away', () => {
  // As Chromium 156 names its sender.
  const leaving = { ...page, frameId: 6, documentLifecycle: 'pending_deletion' };

  it('is forgotten when it says goodbye', async () => {
    receive({ type: 'left-settings' }, leaving);
    await settle();
    expect(calls).toContain('badge [{"tabId":3,"text":""}]');
  });

  it('can say nothing else, and a frame cannot say even that', async () => {
    receive({ type: 'report', report }, leaving);
    receive({ type: 'left-settings' }, { ...leaving, documentLifecycle: 'active' });
    await settle();
    expect(calls).toEqual([]);
  });
});

describe('a settings route', () => {
  it('gets the provider, then the hints', async () => {
    receive({ type: 'settings-route', lang: 'en' }, page);
    await settle();
    expect(calls).toEqual(['inject provider-gmail.js english.js hints.js tips.js']);
  });

  it('gets nothing where the person wants no hints', async () => {
    fake.storage.sync.items = { prefs: { hints: false } };
    receive({ type: 'settings-route', lang: 'en' }, page);
    await settle();
    expect(calls).toEqual([]);
  });

  it('follows the policy of an organisation over the preference', async () => {
    fake.storage.managed.items = { hints: false };
    receive({ type: 'settings-route', lang: 'en' }, page);
    await settle();
    expect(calls).toEqual([]);
  });
});

describe('a report', () => {
  it('is kept for its tab and counted on the button, options not', async () => {
    receive({ type: 'report', report }, page);
    await settle();
    expect(fake.storage.session.items).toEqual({ 'report:3': report });
    expect(calls).toContain('badge [{"tabId":3,"text":"1"}]');
  });

  it('is forgotten when the settings are left', async () => {
    receive({ type: 'report', report }, page);
    await settle();
    receive({ type: 'left-settings' }, page);
    await settle();
    expect(fake.storage.session.items).toEqual({});
    expect(calls).toContain('badge [{"tabId":3,"text":""}]');
  });
});

describe('More', () => {
  it('opens the side panel before anything is waited for', () => {
    receive(more, page);
    expect(calls).toEqual(['side panel [{"tabId":3}]']);
  });

  it('keeps what was asked for', async () => {
    receive(more, page);
    await settle();
    expect(fake.storage.session.items).toMatchObject({ 'focus:3': { topic: 'pop-after', key: 2 } });
  });

  it('opens in the page when the side panel refuses', async () => {
    fake.sidePanel.open.mockRejectedValueOnce(new Error('no user gesture'));
    receive(more, page);
    await settle();
    expect(calls).toEqual(['inject in-page-panel.js']);
  });

  it('tells the panel in the page first what the organisation says', async () => {
    fake.storage.managed.items = { recommended: 'imap' };
    receive({ ...more, place: 'in-page' }, page);
    await settle();
    expect(calls).toEqual(['inject function', 'inject in-page-panel.js']);
  });

  it('opens in a tab when the page refuses too', async () => {
    fake.sidePanel.open.mockRejectedValueOnce(new Error('no user gesture'));
    fake.scripting.executeScript.mockRejectedValueOnce(new Error('Missing host permission'));
    receive(more, page);
    await settle();
    expect(calls).toHaveLength(1);
    expect(calls[0]).toContain('panel.html?tab=3');
  });

  it.each([
    ['in-page', 'inject in-page-panel.js'],
    ['tab', 'panel.html?tab=3'],
  ] as const)('opens in place "%s" when that is preferred', async (place, opened) => {
    receive({ ...more, place }, page);
    await settle();
    expect(calls).toHaveLength(1);
    expect(calls[0]).toContain(opened);
  });
});

describe('a frame in which a provider keeps its settings', () => {
  const frame = {
    id: 'our-id',
    frameId: 15032385537,
    documentId: 'd1',
    tab: { id: 3, windowId: 1, url: 'https://bap.navigator.gmx.net/mail_settings' },
    url: 'https://3c-bap.gmx.net/mail/client/settings/popImap',
  };
  const top = { ...frame, frameId: 0, documentId: 'd0', url: frame.tab.url };
  const inner: PageReport = {
    provider: 'gmx',
    settingsPage: true,
    choices: [{ key: 8, topic: 'pop-imap-enable', kind: 'switch', state: 'off', sense: 'direct' }],
  };
  const injected = () =>
    fake.scripting.executeScript.mock.calls.map(([call]) => (call as { target?: unknown }).target);

  it('gets the hints, in the very document that asked', async () => {
    receive({ type: 'settings-route', lang: 'de' }, frame);
    await settle();
    expect(calls).toEqual(['inject provider-gmx.js english.js hints.js tips.js']);
    expect(injected()).toEqual([{ tabId: 3, documentIds: ['d1'] }]);
  });

  it('is named by its number where the browser does not name documents', async () => {
    receive({ type: 'settings-route', lang: 'de' }, { ...frame, documentId: undefined });
    await settle();
    expect(injected()).toEqual([{ tabId: 3, frameIds: [frame.frameId] }]);
  });

  it('is asked to look again by itself, once its words are there', async () => {
    receive({ type: 'need-lexicons', lang: 'fr' }, frame);
    await settle();
    expect(calls).toContain(`ask [3,{"type":"look-again"},{"frameId":${frame.frameId}}]`);
  });

  it('reports beside the page on top; the button counts both, and each leaves by itself', async () => {
    receive({ type: 'report', report }, top);
    await settle();
    receive({ type: 'report', report: inner }, frame);
    await settle();
    expect(Object.keys(fake.storage.session.items)).toEqual(['report:3', 'report:3:15032385537']);
    expect(calls).toContain('badge [{"tabId":3,"text":"2"}]');
    receive({ type: 'left-settings' }, frame);
    await settle();
    expect(fake.storage.session.items).toEqual({ 'report:3': report });
    expect(calls.filter((call) => call.startsWith('badge')).at(-1)).toBe(
      'badge [{"tabId":3,"text":"1"}]',
    );
  });

  it('says goodbye in Chromium when it goes, and the page on top keeps its report', async () => {
    receive({ type: 'report', report }, top);
    receive({ type: 'report', report: inner }, frame);
    await settle();
    receive({ type: 'left-settings' }, { ...frame, documentLifecycle: 'pending_deletion' });
    await settle();
    expect(fake.storage.session.items).toEqual({ 'report:3': report });
  });

  it('asks the page on top again when it is not known who said goodbye', async () => {
    receive({ type: 'report', report: inner }, frame);
    await settle();
    receive({ type: 'left-settings' }, { ...top, frameId: 40, documentLifecycle: 'cached' });
    await settle();
    expect(Object.keys(fake.storage.session.items)).toEqual(['report:3:15032385537']);
    expect(calls).toContain('ask [3,{"type":"look-again"},{"frameId":0}]');
  });

  it('is forgotten when it went without a word and another one comes', async () => {
    receive({ type: 'report', report: inner }, { ...frame, frameId: 4 });
    await settle();
    receive({ type: 'settings-route', lang: 'de' }, frame);
    await settle();
    expect(fake.storage.session.items).toEqual({});
  });

  it('opens the side panel at once, or else a tab: the panel in the page knows no frames', async () => {
    receive(more, frame);
    expect(calls).toEqual(['side panel [{"tabId":3}]']);
    calls.length = 0;
    fake.sidePanel.open.mockRejectedValueOnce(new Error('no user gesture'));
    receive({ ...more, place: 'in-page' }, frame);
    await settle();
    expect(calls).toHaveLength(1);
    expect(calls[0]).toContain('panel.html?tab=3');
  });

  it('is explained on request, and no other frame is', async () => {
    fake.scripting.executeScript.mockResolvedValueOnce([
      { result: { host: 'bap.navigator.gmx.net', lang: 'de' } },
    ]);
    fake.scripting.executeScript.mockResolvedValueOnce([]);
    fake.scripting.executeScript.mockResolvedValueOnce([
      { frameId: 0, result: null },
      { frameId: 5, documentId: 'd5', result: 'de' },
      { frameId: 6, documentId: 'd6', result: null },
    ] as never);
    expect(await receive({ type: 'explain-page', tabId: 3 }, panel)).toBe('ok');
    expect(injected()).toEqual([
      { tabId: 3, frameIds: [0] },
      { tabId: 3, frameIds: [0] },
      { tabId: 3, allFrames: true },
      { tabId: 3, documentIds: ['d5'] },
    ]);
  });

  it.each<[string, ContentToBackground, object]>([
    ['below a page of somebody else', more, { tab: { id: 3, url: 'https://evil.example/' } }],
    ['below a page that the browser does not name', more, { tab: { id: 3 } }],
    ['below another provider', more, { tab: { id: 3, url: 'https://navigator-lxa.mail.com/' } }],
    ['of a host that no provider frames', more, { url: 'https://bap.navigator.gmx.net/' }],
    ['that asks for the panel in the page', { type: 'need-panel-rest' }, {}],
  ])('is refused %s', async (_, message, change) => {
    const before = droppedMessages();
    receive(message, { ...frame, ...change });
    await settle();
    expect(calls).toEqual([]);
    expect(droppedMessages()).toBe(before + 1);
  });
});

describe('explaining a page on request', () => {
  it('tells the page that it was asked, then injects for its host and language', async () => {
    expect(await receive({ type: 'explain-page', tabId: 9 }, panel)).toBe('ok');
    expect(calls).toEqual([
      'inject function',
      'inject provider-gmail.js elsewhere.js english.js hints.js tips.js',
    ]);
  });

  it('tries once more when the browser lets us in a moment after the click', async () => {
    fake.scripting.executeScript.mockRejectedValueOnce(new Error('Missing host permission'));
    expect(await receive({ type: 'explain-page', tabId: 9 }, panel)).toBe('ok');
  });

  it('says so when the browser does not let us in', async () => {
    fake.scripting.executeScript.mockRejectedValue(new Error('Missing host permission'));
    expect(await receive({ type: 'explain-page', tabId: 9 }, panel)).toBe('no-access');
  });
});

describe('a report of a page on request', () => {
  const outline = {
    html: '<p>Enable POP</p>',
    lang: 'de',
    host: 'mail.yandex.ru',
    cut: false,
    report,
  };
  const pageTells = (result: unknown) =>
    fake.scripting.executeScript.mockImplementation(async () => [{ result }] as never);
  const ask = () => receive({ type: 'outline-page', tabId: 9 }, panel);

  it('is made by a script that is injected then, and answered to who asked', async () => {
    pageTells(outline);
    expect(await ask()).toEqual(outline);
    expect(fake.scripting.executeScript).toHaveBeenNthCalledWith(1, {
      target: { tabId: 9, frameIds: [0] },
      files: ['page-outline.js'],
    });
  });

  it('is kept nowhere', async () => {
    pageTells(outline);
    await ask();
    await settle();
    const { session, local, sync } = fake.storage;
    expect([session.items, local.items, sync.items]).toEqual([{}, {}, {}]);
    expect(calls).toEqual([]);
  });

  it('tells a host only where we list it ourselves', async () => {
    pageTells({ ...outline, host: 'mail.verne-family.example' });
    expect(await ask()).toEqual({ ...outline, host: null });
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a field too many', { ...outline, cookie: 'x' }],
    ['more than fits', { ...outline, html: 'x'.repeat(100_001) }],
    ['a path as host', { ...outline, host: 'mail.yandex.ru/u/jules' }],
    ['words as language', { ...outline, lang: 'de and more' }],
    ['a broken report', { ...outline, report: { ...report, choices: [{ topic: 'x' }] } }],
  ])('is none when the page tells %s', async (_, result) => {
    pageTells(result);
    expect(await ask()).toBeNull();
  });

  it('is none when the browser does not let us in', async () => {
    fake.scripting.executeScript.mockRejectedValue(new Error('Missing host permission'));
    expect(await ask()).toBeNull();
  });
});

describe('everyone else', () => {
  it.each<[string, unknown, object]>([
    ['another extension', more, { ...page, id: 'other' }],
    ['a frame', more, { ...page, frameId: 2 }],
    ["a page that sends a panel's message", { type: 'explain-page', tabId: 9 }, page],
    ['a page that asks for a report of a page', { type: 'outline-page', tabId: 9 }, page],
    ["a panel that sends a page's message", more, panel],
    ['a page with an unknown message', { type: 'delete-mail' }, page],
    ['a page with no message', undefined, page],
  ])('is ignored and counted: %s', async (_, message, sender) => {
    const before = droppedMessages();
    expect(receive(message, sender)).toBeUndefined();
    await settle();
    expect(calls).toEqual([]);
    expect(fake.storage.session.items).toEqual({});
    expect(droppedMessages()).toBe(before + 1);
  });
});
