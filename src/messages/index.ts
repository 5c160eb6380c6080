// The only list of messages, by direction. A message carries ids, kinds, states and numbers of our own; never the
// page's words, but for the one outline of a page that a person asks for. Types only, so that page bundles pay nothing; `schemas.ts` checks them where they arrive.

import type { PageOutline } from '../knowledge/outline.ts';
import type { PageReport } from '../knowledge/report.ts';
import type { TopicId } from '../knowledge/topic-ids.ts';

/** Where *More* shall open: as the browser can best, in the page, or in a tab. */
export type ExplainerPlace = 'auto' | 'in-page' | 'tab';

/** From our scripts in a page (its top frame, or one that `sender.ts` lets in) to the background. None is answered. */
export type ContentToBackground =
  /** The sentinel reached a settings page. `lang` is the page's language tag, or empty. */
  | { readonly type: 'settings-route'; readonly lang: string }
  /** The hints of this page are gone: route left, page closed, or stopped. */
  | { readonly type: 'left-settings' }
  /** What the page shows changed. */
  | { readonly type: 'report'; readonly report: PageReport }
  /**
   * The page is in a language whose words are not there. `lang` is its tag; or null when the page names POP or IMAP
   * in words nobody understood, so that any language may help. Each is sent once a stay and answered by `look-again`.
   */
  | { readonly type: 'need-lexicons'; readonly lang: string | null }
  /** The panel inside the page needs what does not come with its first look. */
  | { readonly type: 'need-panel-rest' }
  /** A trusted click on *More*. Handled without waiting, or Chrome refuses to open its side panel. */
  | {
      readonly type: 'open-explainer';
      readonly topic: TopicId;
      /** `ReportedChoice.key`, or null when no particular choice is meant. */
      readonly key: number | null;
      readonly place: ExplainerPlace;
    };

/** From the explainer or another page of ours to the background. */
export type PanelToBackground =
  /** Look at the page of this tab because the person asked. Answered with `ExplainAnswer`. */
  | { readonly type: 'explain-page'; readonly tabId: number }
  /**
   * Describe how the page of this tab is built, because the person wants to hand that on. Answered with `OutlineAnswer`,
   * to the page of ours that asked and to nobody else; it is kept nowhere.
   */
  | { readonly type: 'outline-page'; readonly tabId: number };

/** How a request to explain a page ended. `no-access`: the browser did not let us; a toolbar click does. */
export type ExplainAnswer = 'ok' | 'no-access' | 'failed';

/** The redacted outline of a page; null when the browser or the page did not give it. */
export type OutlineAnswer = PageOutline | null;

/** From background or panel to our scripts in a page. */
export type ExtensionToContent =
  /** Scroll to a choice and mark it. Answered with a boolean: whether it is still there. */
  | { readonly type: 'show-choice'; readonly key: number }
  /** Look again, and report even if nothing changed. Answered with a boolean: whether hints are at work. */
  | { readonly type: 'look-again' }
  /** Take the hints away. Answered with true. */
  | { readonly type: 'stop' };
