// Moves between the views. In a document of ours the address carries the place, so Back works and links can
// be shared; inside somebody else's page the address is not ours and stays untouched.

import type { Surface } from './host.ts';
import { formatRoute, parseRoute, type Route } from './router.ts';

/** Where the person is, and how to go elsewhere. */
export interface Navigation {
  /** The present place. A new object for each request, also when the place is the same. */
  route(): Route;
  /** Goes to `route` and tells the listeners. */
  go(route: Route): void;
  subscribe(listener: () => void): () => void;
  /** Ends listening to the address. */
  end(): void;
}

/** The part of `window` that navigation uses. */
export type AddressBar = Pick<
  Window,
  'location' | 'history' | 'addEventListener' | 'removeEventListener'
>;

/**
 * Navigation that starts at `initial` (a deep link), else at the address, else at `wanted`, else at `This page`.
 * `bar` is only touched where the document is ours, which is everywhere but `in-page`.
 */
export function createNavigation(
  surface: Surface,
  initial: string | undefined,
  bar: AddressBar,
  wanted: Route | null = null,
): Navigation {
  const listeners = new Set<() => void>();
  const owned = surface !== 'in-page';
  const home: Route = { view: surface === 'site' ? 'compare' : 'page', id: null };
  const fromLink = (link: string): Route | null => {
    const route = parseRoute(link) ?? (link.length > 1 ? { ...home, astray: true } : null);
    // The site stands beside no page, and has one only for a topic.
    return route?.view === 'page' && route.id === null ? { ...route, view: home.view } : route;
  };
  const linked = fromLink(initial ?? '') ?? (owned ? fromLink(bar.location.hash) : null);
  let route = linked ?? wanted ?? home;

  const move = (next: Route) => {
    route = { ...next };
    for (const listener of listeners) listener();
  };
  const fromAddress = () => move(fromLink(bar.location.hash) ?? home);
  if (owned) bar.addEventListener('popstate', fromAddress);

  return {
    route: () => route,
    go(next) {
      const link = formatRoute(next);
      if (owned && bar.location.hash !== link) bar.history.pushState(null, '', link);
      move(next);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    end() {
      if (owned) bar.removeEventListener('popstate', fromAddress);
      listeners.clear();
    },
  };
}
