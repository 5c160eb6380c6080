import { describe, expect, it, vi } from 'vitest';
import { type AddressBar, createNavigation } from '../../../src/panel/navigation.ts';

function fakeBar(hash = '') {
  const target = new EventTarget();
  const location = { hash };
  const pushState = vi.fn((_state: unknown, _title: string, link: string) => {
    location.hash = link;
  });
  const bar = {
    location,
    history: { pushState },
    addEventListener: target.addEventListener.bind(target),
    removeEventListener: target.removeEventListener.bind(target),
  } as unknown as AddressBar;
  const back = (to: string) => {
    location.hash = to;
    target.dispatchEvent(new Event('popstate'));
  };
  return { bar, location, pushState, back };
}

describe('createNavigation', () => {
  it('starts at the deep link it is given, else at the address, else at This page', () => {
    const { bar } = fakeBar('#learn/quota');
    expect(createNavigation('tab', '#choose', bar).route()).toEqual({ view: 'choose', id: null });
    expect(createNavigation('tab', undefined, bar).route()).toEqual({ view: 'learn', id: 'quota' });
    expect(createNavigation('tab', undefined, fakeBar().bar).route().view).toBe('page');
  });

  it('starts where it is wanted when no link says otherwise, and leaves the address alone', () => {
    const wanted = { view: 'page', id: 'oauth' } as const;
    const { bar, pushState } = fakeBar();
    expect(createNavigation('side-panel', undefined, bar, wanted).route()).toEqual(wanted);
    expect(pushState).not.toHaveBeenCalled();
    const linked = createNavigation('tab', undefined, fakeBar('#learn/quota').bar, wanted);
    expect(linked.route()).toEqual({ view: 'learn', id: 'quota' });
  });

  it('goes home and tells when a link names nothing', () => {
    const start = (surface: 'tab' | 'site', hash: string) =>
      createNavigation(surface, undefined, fakeBar(hash).bar).route();
    expect(start('tab', '#nowhere')).toEqual({ view: 'page', id: null, astray: true });
    expect(start('tab', '#')).toEqual({ view: 'page', id: null });
    expect(start('site', '#page')).toEqual({ view: 'compare', id: null });
    expect(start('site', '#topic/teleport')).toEqual({ view: 'compare', id: null, astray: true });
    expect(start('site', '#topic/oauth')).toEqual({ view: 'page', id: 'oauth' });
  });

  it('writes the place into the address of its own document and follows Back', () => {
    const { bar, location, back } = fakeBar();
    const navigation = createNavigation('side-panel', undefined, bar);
    const seen = vi.fn();
    navigation.subscribe(seen);
    navigation.go({ view: 'compare', id: 'devices' });
    expect(location.hash).toBe('#compare/devices');
    back('#choose');
    expect(navigation.route()).toEqual({ view: 'choose', id: null });
    expect(seen).toHaveBeenCalledTimes(2);
  });

  it('neither reads nor writes the address of a page that is not ours', () => {
    const { bar, pushState } = fakeBar('#learn');
    const navigation = createNavigation('in-page', undefined, bar);
    expect(navigation.route().view).toBe('page');
    navigation.go({ view: 'compare', id: null });
    expect(pushState).not.toHaveBeenCalled();
  });

  it('adds no second entry for the place where one is, but still tells the listeners', () => {
    const { bar, pushState } = fakeBar('#choose');
    const navigation = createNavigation('tab', undefined, bar);
    const seen = vi.fn();
    navigation.subscribe(seen);
    navigation.go({ view: 'choose', id: null });
    expect(pushState).not.toHaveBeenCalled();
    expect(seen).toHaveBeenCalledOnce();
  });

  it('hears nothing any more once ended', () => {
    const { bar, back } = fakeBar();
    const navigation = createNavigation('tab', undefined, bar);
    const seen = vi.fn();
    navigation.subscribe(seen);
    navigation.end();
    back('#learn');
    expect(seen).not.toHaveBeenCalled();
  });
});
