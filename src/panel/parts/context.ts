// What every part of the explainer needs to have at hand without passing it through each level.

import { createContext } from 'preact';
import { useContext, useEffect, useReducer } from 'preact/hooks';
import type { PanelHost } from '../host.ts';
import type { Navigation } from '../navigation.ts';
import type { PieceLoaders } from '../pieces.ts';

/** The explainer's surroundings. */
export interface PanelContext {
  readonly host: PanelHost;
  readonly navigation: Navigation;
  readonly pieces: PieceLoaders;
  /** Says `sentence` to people who hear the page instead of seeing it. */
  readonly announce: (sentence: string) => void;
}

const Context = createContext<PanelContext | null>(null);

/** Hands the surroundings to everything inside. */
export const PanelProvider = Context.Provider;

/** The explainer's surroundings. Throws outside `PanelProvider`, which is a mistake in the code. */
export function usePanel(): PanelContext {
  const context = useContext(Context);
  if (!context) throw new Error('outside PanelProvider');
  return context;
}

/** Draws again whenever `subscribe` reports a change. `subscribe` must be stable. */
export function useChanges(subscribe: (listener: () => void) => () => void): void {
  const [, again] = useReducer<number, void>((count) => count + 1, 0);
  useEffect(() => subscribe(() => again()), [subscribe]);
}
