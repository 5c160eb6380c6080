// Where one can be in the explainer, and how that is written as a link: `#compare`, `#topic/imap-enable`,
// `#learn/quota`. Links come from the address bar, from messages and from our own pages, so parsing is total.

import { isTopicId } from '../knowledge/topic-ids.ts';

/** The views in the order of their tabs. */
export const views = ['page', 'compare', 'choose', 'connect', 'learn'] as const;

/** One tab of the explainer. */
export type View = (typeof views)[number];

/** A view and the thing in it that is meant: a topic, dimension, provider or term; null for the view itself. */
export interface Route {
  readonly view: View;
  readonly id: string | null;
  /** The link named something that is not here: damaged, or of another version. */
  readonly astray?: true;
}

const safeId = /^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/;

function isView(value: string): value is View {
  return (views as readonly string[]).includes(value);
}

/**
 * The route of a deep link with or without its `#`; null when it names no place in the explainer. An id
 * that cannot be one is dropped and told (`astray`), so a damaged link still opens its view.
 */
export function parseRoute(link: string): Route | null {
  const [head = '', ...rest] = link.replace(/^#?\/?/, '').split('/');
  const id = rest.join('/');
  const place = (view: View, isKnown: boolean): Route =>
    isKnown ? { view, id } : { view, id: null, ...(id !== '' && { astray: true }) };
  if (head === 'topic') return place('page', isTopicId(id));
  if (!isView(head)) return null;
  return place(head, head !== 'page' && safeId.test(id));
}

/** The deep link of `route`; `parseRoute` reads it back. */
export function formatRoute(route: Route): string {
  if (route.id === null) return `#${route.view}`;
  return route.view === 'page' ? `#topic/${route.id}` : `#${route.view}/${route.id}`;
}

/** Whether both lead to the same place. */
export function sameRoute(a: Route, b: Route): boolean {
  return a.view === b.view && a.id === b.id;
}
