// What arrives is checked: well-formed messages pass unchanged, everything else is refused without an exception.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { topicIds } from '../../../src/knowledge/topic-ids.ts';
import type { ContentToBackground } from '../../../src/messages/index.ts';
import { contentToBackground, panelToBackground, valid } from '../../../src/messages/schemas.ts';
import { isOwnPage, leavingSender, pageSender } from '../../../src/messages/sender.ts';

const key = fc.nat();
const topic = fc.constantFrom(...topicIds);
const choice = fc.record(
  {
    key,
    topic,
    kind: fc.constantFrom(
      'radio',
      'checkbox',
      'switch',
      'select',
      'option',
      'button',
      'link',
      'field',
    ),
    state: fc.constantFrom('on', 'off', null),
    sense: fc.constantFrom('direct', 'inverse'),
    parent: key,
  },
  { requiredKeys: ['key', 'topic', 'kind', 'state', 'sense'] },
);
const report = fc.record(
  {
    provider: fc.constantFrom('gmail', null),
    settingsPage: fc.boolean(),
    choices: fc.array(choice, { maxLength: 20 }),
    problem: fc.constantFrom('page-removes-hints', 'page-too-large', 'look-failed'),
  },
  { requiredKeys: ['provider', 'settingsPage', 'choices'] },
);
const messages: fc.Arbitrary<unknown> = fc.oneof(
  fc.record({
    type: fc.constant('settings-route'),
    lang: fc.constantFrom('', 'en', 'pt-BR', 'zh-Hant-TW', 'pt_BR'),
  }),
  fc.record({ type: fc.constant('left-settings') }),
  fc.record({ type: fc.constant('need-panel-rest') }),
  fc.record({ type: fc.constant('report'), report }),
  fc.record({ type: fc.constant('need-lexicons'), lang: fc.constantFrom('de', 'zh_TW', null) }),
  fc.record({
    type: fc.constant('open-explainer'),
    topic,
    key: fc.option(key),
    place: fc.constantFrom('auto', 'in-page', 'tab'),
  }),
);

describe('messages from pages', () => {
  it('pass unchanged when they are well-formed', () => {
    fc.assert(
      fc.property(messages, (message) => {
        expect(valid(contentToBackground, message)).toEqual(message);
      }),
    );
  });

  it('are refused when they are anything else', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withDate: true }), (message) => {
        expect(valid(contentToBackground, message)).toBeNull();
      }),
    );
  });

  it('are refused with a field too many', () => {
    fc.assert(
      fc.property(messages, fc.string(), (message, more) => {
        const name = `x${more}`;
        expect(valid(contentToBackground, { ...(message as object), [name]: 1 })).toBeNull();
      }),
    );
  });

  it('are refused when one field is replaced by rubbish', () => {
    fc.assert(
      fc.property(messages, fc.nat(), fc.object(), (message, at, rubbish) => {
        const fields = Object.keys(message as object);
        const field = fields[at % fields.length] ?? 'type';
        expect(valid(contentToBackground, { ...(message as object), [field]: rubbish })).toBeNull();
      }),
    );
  });

  it.each<[string, unknown]>([
    ['page words as topic', { type: 'open-explainer', topic: 'Enable POP', key: 1, place: 'auto' }],
    [
      'an inherited name as topic',
      { type: 'open-explainer', topic: 'constructor', key: 1, place: 'auto' },
    ],
    ['a negative key', { type: 'open-explainer', topic: 'pop-after', key: -1, place: 'auto' }],
    [
      'not a number',
      { type: 'open-explainer', topic: 'pop-after', key: Number.NaN, place: 'auto' },
    ],
    ['a path as language', { type: 'settings-route', lang: '../../manifest' }],
    ['a huge language', { type: 'settings-route', lang: 'a'.repeat(36) }],
    [
      'an endless report',
      {
        type: 'report',
        report: { provider: null, settingsPage: true, choices: Array(501).fill({}) },
      },
    ],
    [
      'markup as provider',
      { type: 'report', report: { provider: '<img>', settingsPage: true, choices: [] } },
    ],
    ["a panel's message", { type: 'explain-page', tabId: 1 }],
  ])('are refused with %s', (_, message) => {
    expect(valid(contentToBackground, message)).toBeNull();
  });

  it('are refused when reading them throws', () => {
    const trap = new Proxy(
      {},
      {
        get: () => {
          throw new Error('trap');
        },
        has: () => true,
      },
    );
    expect(valid(contentToBackground, trap)).toBeNull();
  });

  it('carry no inherited fields', () => {
    const forged = JSON.parse('{"type":"left-settings","__proto__":{"tabId":1}}');
    expect(valid(contentToBackground, forged)).toBeNull();
  });
});

describe('messages from our own pages', () => {
  it('name a tab', () => {
    expect(valid(panelToBackground, { type: 'explain-page', tabId: 7 })).toEqual({
      type: 'explain-page',
      tabId: 7,
    });
    const outline = { type: 'outline-page', tabId: 7 };
    expect(valid(panelToBackground, outline)).toEqual(outline);
    expect(valid(contentToBackground, outline)).toBeNull();
    expect(valid(panelToBackground, { type: 'explain-page', tabId: 1.5 })).toBeNull();
    const fromPage: ContentToBackground = { type: 'left-settings' };
    expect(valid(panelToBackground, fromPage)).toBeNull();
  });
});

describe('senders', () => {
  const us = 'our-id';
  const page = {
    id: us,
    frameId: 0,
    tab: { id: 3, windowId: 1 },
    url: 'https://mail.google.com/mail/#settings',
  };

  const inner = 'inner.gmx.test';
  const outer = 'outer.gmx.test';
  const mayFrame = (host: string, topHost: string | null) =>
    host === inner && (topHost === null || topHost === outer);
  const framed = {
    id: us,
    frameId: 7,
    documentId: 'd1',
    tab: { id: 3, windowId: 1, url: `https://${outer}/mail` },
    url: `https://${inner}/settings`,
  };

  it('count as a page when our script sends from the top frame of a tab', () => {
    expect(pageSender(page, us, mayFrame)).toEqual({
      tabId: 3,
      windowId: 1,
      frameId: 0,
      host: 'mail.google.com',
    });
  });

  it('count as a page in a frame that its provider uses under the page on top', () => {
    expect(pageSender(framed, us, mayFrame)).toEqual({
      tabId: 3,
      windowId: 1,
      frameId: 7,
      documentId: 'd1',
      host: inner,
    });
  });

  it.each<[string, object]>([
    ['below a page of somebody else', { tab: { id: 3, url: 'https://evil.example/' } }],
    [
      'below a page whose address begins alike',
      { tab: { id: 3, url: `https://${outer}.evil.example/` } },
    ],
    ['below a page without protection', { tab: { id: 3, url: `http://${outer}/` } }],
    ['below a page that the browser does not name', { tab: { id: 3 } }],
    ['below no page', { tab: { id: 3, url: 'about:blank' } }],
    ['of another host', { url: `https://${outer}/settings` }],
    ['of no address', { url: 'about:srcdoc' }],
    ['of an odd number', { frameId: -1 }],
    ['of another extension', { id: 'other-id' }],
  ])('do not count as a page in a frame %s', (_, change) => {
    expect(pageSender({ ...framed, ...change }, us, mayFrame)).toBeNull();
  });

  it('may say goodbye although the tab is at its next address, but only where they may speak', () => {
    const gone = { ...framed, tab: { id: 3, url: 'https://evil.example/' } };
    expect(leavingSender(gone, us, mayFrame)).toMatchObject({ tabId: 3, frameId: 7 });
    const other = { ...gone, url: 'https://other.test/' };
    expect(leavingSender(other, us, mayFrame)).toBeNull();
    expect(leavingSender({ ...other, documentLifecycle: 'active' }, us, mayFrame)).toBeNull();
    // As Chromium 156 names a page on top that goes.
    const top = { ...page, frameId: 6, documentLifecycle: 'pending_deletion' };
    expect(leavingSender(top, us, mayFrame)).toMatchObject({ tabId: 3, frameId: 6 });
    expect(leavingSender({ ...top, id: 'other-id' }, us, mayFrame)).toBeNull();
  });

  it.each<[string, object]>([
    ['another extension', { id: 'other-id' }],
    ['nobody', { id: undefined }],
    ['a frame', { frameId: 4 }],
    ['an unknown frame', { frameId: undefined }],
    ['no tab', { tab: undefined }],
    ['no tab id', { tab: {} }],
    ['a tab that is none', { tab: { id: -1 } }],
    ['an extension page', { url: 'chrome-extension://our-id/panel.html' }],
    ['a data address', { url: 'data:text/html,x' }],
    ['about:blank', { url: 'about:blank' }],
    ['no address', { url: undefined }],
  ])('do not count as a page from %s', (_, change) => {
    expect(pageSender({ ...page, ...change }, us, () => false)).toBeNull();
  });

  it('count as our own page by address and id together', () => {
    const root = 'chrome-extension://our-id/';
    expect(isOwnPage({ id: us, url: `${root}panel.html` }, us, root)).toBe(true);
    expect(isOwnPage({ id: us, url: page.url }, us, root)).toBe(false);
    expect(isOwnPage({ id: 'other', url: `${root}panel.html` }, us, root)).toBe(false);
    expect(isOwnPage({ id: us, url: `https://evil.example/?${root}` }, us, root)).toBe(false);
    expect(isOwnPage({ id: us }, us, root)).toBe(false);
    expect(isOwnPage({ id: us, url: 'https://evil.example/' }, us, '')).toBe(false);
  });
});
