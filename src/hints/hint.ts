// The contract between two bundles in one page: `hints.js` finds choices and marks them, `tips.js` does what follows
// once a person shows interest. Types only; neither carries the other.

import type { Finding } from '../detect/types.ts';
import type { Fit } from './fit.ts';
import type { Marker } from './marker.ts';
import type { Removals } from './removals.ts';

/** One marked choice. */
export interface Hint {
  readonly marker: Marker;
  readonly removals: Removals;
  finding: Finding;
  /** For a select: the findings about its options. */
  options: readonly Finding[];
  /** What marker and tooltip were last made from. */
  signature: string;
  /** Where the marker stands; null while there is no place for it. */
  plan: Fit | null;
  /** The page kept taking it away; it stays away. */
  givenUp: boolean;
}

/** The hints of one page as `tips.js` sees them. */
export interface HintsView {
  readonly document: Document;
  /** Aborts when the page is left; listeners and an open tooltip go with it. */
  readonly signal: AbortSignal;
  hints(): Iterable<Hint>;
  /** The hint to which an element belongs: as its host, its control or what names it. */
  hintOf(target: EventTarget): Hint | undefined;
}

/** What `tips.js` does for the hints of one page. */
export interface Interest {
  /** Choices stand in this document too (frames of the same site). */
  watch(document: Document): void;
  /** A trusted click on a button in the hint's root. */
  press(hint: Hint, event: MouseEvent): void;
  /** What the tooltip of `hint` says is another thing now. */
  changed(hint: Hint): void;
  /** The hint is gone, or no longer where it stood. */
  lost(hint: Hint): void;
  /** Scrolls to the choice and marks it for a moment. False when it is not to be seen. */
  pointOut(hint: Hint): boolean;
}

/** Begins to attend to the hints of a page. */
export type InterestMaker = (view: HintsView) => Interest;
