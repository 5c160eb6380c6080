import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatRoute, parseRoute, sameRoute, views } from '../../../src/panel/router.ts';

describe('parseRoute', () => {
  it('reads a view with and without the hash sign', () => {
    expect(parseRoute('#compare')).toEqual({ view: 'compare', id: null });
    expect(parseRoute('compare')).toEqual({ view: 'compare', id: null });
  });

  it('opens This page at a topic', () => {
    expect(parseRoute('#topic/imap-auto-expunge-off')).toEqual({
      view: 'page',
      id: 'imap-auto-expunge-off',
    });
  });

  it('opens This page when the topic does not exist', () => {
    expect(parseRoute('#topic/imap-teleport')).toEqual({ view: 'page', id: null, astray: true });
  });

  it('reads the thing inside a view', () => {
    expect(parseRoute('#learn/app-password')).toEqual({ view: 'learn', id: 'app-password' });
    expect(parseRoute('#connect/gmail')).toEqual({ view: 'connect', id: 'gmail' });
  });

  it('drops an id that cannot be one, and tells', () => {
    const astray = { view: 'learn', id: null, astray: true };
    expect(parseRoute('#learn/<img src=x>')).toEqual(astray);
    expect(parseRoute(`#learn/${'a'.repeat(200)}`)).toEqual(astray);
  });

  it('knows no other places', () => {
    expect(parseRoute('')).toBeNull();
    expect(parseRoute('#settings/fwdandpop')).toBeNull();
    expect(parseRoute('#constructor')).toBeNull();
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), (link) => {
        const route = parseRoute(link);
        expect(route === null || views.includes(route.view)).toBe(true);
      }),
    );
  });
});

describe('formatRoute', () => {
  it('is read back as the same place', () => {
    for (const route of [
      { view: 'page', id: null },
      { view: 'page', id: 'leave-on-server' },
      { view: 'compare', id: 'devices' },
      { view: 'choose', id: null },
    ] as const) {
      expect(sameRoute(parseRoute(formatRoute(route))!, route)).toBe(true);
    }
  });
});
