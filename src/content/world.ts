// What our scripts share inside one page: they run in the same isolated world, each a bundle of its own, so they
// meet on globalThis. The page itself cannot see these names.

import type { Lexicon } from '../detect/lexicon/types.ts';
import type { Elsewhere } from '../detect/page-facts.ts';
import type { Finding } from '../detect/types.ts';
import type { InterestMaker } from '../hints/hint.ts';
import type { PageOutline } from '../knowledge/outline.ts';
import type { PageReport } from '../knowledge/report.ts';
import type { ExplainerPlace } from '../messages/index.ts';
import type { Organisation, PanelFocus } from '../panel/host.ts';
import type { Pieces } from '../panel/pieces.ts';
import type { Provider } from '../providers/define.ts';

/** The hints of this page, once they are injected. */
export interface HintsHandle {
  /** Begins, or looks again when it has begun. */
  start(): void;
  /** Ends everything and gives the page its DOM back. True when there was something to end. */
  stop(): boolean;
  /** What the page shows now; null while stopped. */
  report(): PageReport | null;
  /** What *More* asked for last. */
  focus(): PanelFocus | null;
  /** Calls `listener` after `report()` or `focus()` changed. Returns what ends the subscription. */
  subscribe(listener: () => void): () => void;
  /** Scrolls to the choice and marks it for a moment; false when it is gone. */
  show(key: number): boolean;
  /** A trusted click on *More* about a choice; opens the explainer in `place`. */
  more(finding: Finding, place: ExplainerPlace): void;
  /** `tips.js` has arrived: from here on markers have tooltips. */
  attend(): void;
  /** The control of the choice, for placing things beside it (an option's is its select); null when it is gone. */
  elementOf(key: number): Finding['element'] | null;
}

/** The panel inside the page, once it is injected. */
export interface InPagePanelHandle {
  open(): void;
  close(): void;
}

declare global {
  var __popOrImap: HintsHandle | undefined;
  /** Set by `tips.js`, which is injected right after the hints. */
  var __popOrImapTips: InterestMaker | undefined;
  var __popOrImapPanel: InPagePanelHandle | undefined;
  /** Set by the background before it injects the panel, where there is one: Firefox keeps managed storage from pages. */
  var __popOrImapOrganisation: Organisation | undefined;
  /** Set by the panel inside the page while it waits for the rest of itself, which calls it. */
  var __popOrImapPanelRest: ((pieces: Pieces) => void) | undefined;
  /** Set by `page-outline.js`; the background calls it once and takes it away. */
  var __popOrImapOutline: (() => PageOutline | null) | undefined;
  var __popOrImapSentinel: AbortController | undefined;
  /** The person allowed this site as a whole; set by `allowed.js`, which runs before the sentinel. */
  var __popOrImapAllowed: boolean | undefined;
  /** Set by `elsewhere.js`, which is injected before the hints where no provider is known. */
  var __popOrImapElsewhere: Elsewhere | undefined;
  /** Set by `english.js`, which is injected before the hints. */
  var __popOrImapEnglish: Lexicon | undefined;
  /** Pushed to by the lexicon files. */
  var __popOrImapLexicons: Lexicon[] | undefined;
  /** Set by the provider file that the background injects with the hints. */
  var __popOrImapProvider: Provider | null | undefined;
  /** The person asked for this page, so the address does not matter. */
  var __popOrImapAsked: boolean | undefined;
}
