// The parts of the explainer that are not needed for the first look at *This page*. Each entry says how it gets them:
// as chunks of its own document, as a second script inside a page, or at once on the web site.

import type { ComponentType } from 'preact';
import type { SourceId } from '../knowledge/types.ts';

/** What can be loaded on demand. */
export interface Pieces {
  readonly compare: ComponentType;
  readonly choose: ComponentType;
  readonly connect: ComponentType;
  readonly learn: ComponentType;
  readonly search: ComponentType<{ readonly query: string }>;
  /** *This page* where there is no page to explain. */
  readonly start: ComponentType;
  /** Makes a report of the page for a person to read and hand on. */
  readonly report: ComponentType;
  readonly citations: ComponentType<{ readonly ids: readonly SourceId[] }>;
}

/** Name of a piece. */
export type PieceName = keyof Pieces;

/** How to get each piece. What is at hand is given as it is, so that it can be drawn at once. */
export type PieceLoaders = {
  readonly [Name in PieceName]: () => Pieces[Name] | Promise<Pieces[Name]>;
};
