// Brings the place of a deep link into view and hands it the focus, so that keyboard and screen reader go on
// from there.

import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { View } from '../router.ts';
import { usePanel } from './context.ts';

/**
 * A ref for the heading (or another element; `tabIndex={-1}`) of the thing called `id` in `view`. Whenever a link leads there it
 * comes into view and gets the focus. `isTarget` says whether the present place is this thing.
 */
export function useArrival<Target extends HTMLElement = HTMLHeadingElement>(
  view: View,
  id: string,
): { ref: RefObject<Target | null>; isTarget: boolean } {
  const { navigation } = usePanel();
  const ref = useRef<Target>(null);
  const route = navigation.route();
  const isTarget = route.view === view && route.id === id;
  // A new route object is a new request, also for the same place.
  useEffect(() => {
    if (!isTarget) return;
    ref.current?.focus({ preventScroll: true });
    ref.current?.scrollIntoView({ block: 'start' });
  }, [isTarget && route]);
  return { ref, isTarget };
}
