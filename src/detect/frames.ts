// Frames that belong to the page they stand in: webmails draw their settings there, and their messages too. Only what
// the browser itself lets the page look into is entered, and of that only what has an address of its own.
// An attacker writes the messages: what stands in `srcdoc`, in `about:blank`, a `blob:` or is written into a frame by
// the page's script may be theirs, what is sandboxed most likely is, and so may be a page of the same site.

import type { Provider } from '../providers/define.ts';
import { routeOf } from '../providers/route.ts';
import { standsOutside } from './choices.ts';
import { hasAttr, isDrawn } from './dom.ts';
import type { Elsewhere } from './page-facts.ts';

/** By what is decided which frames are entered. */
export interface FrameRules {
  readonly provider: Provider | null;
  /** There where any address may be that of settings: a person asked, or no provider is known. */
  readonly elsewhere?: Elsewhere | undefined;
}

/**
 * The document in `frame` when its settings are the page's: of the same origin, drawn, at a settings address of the
 * provider or one that may be of settings. Else null; of another site the browser gives none. Whether a message is open
 * is asked once the words are known (`outsideMail`).
 */
export function documentIn(frame: Element, { provider, elsewhere }: FrameRules): Document | null {
  const inner = (frame as HTMLIFrameElement).contentDocument;
  // Neither `about:` nor `blob:`, nor another host that `document.domain` joins to ours.
  return inner?.URL.startsWith(`${location.origin}/`) &&
    // `document.open` gives a frame the address of the document whose script wrote it.
    ![document, frame.ownerDocument].some((around) => bare(around) === bare(inner)) &&
    // There the frame has a script of its own.
    !provider?.frames?.includes(location.hostname) &&
    (provider?.settings.test(routeOf(inner.location)) ||
      elsewhere?.enters(frame, inner.location)) &&
    !hasAttr(frame, 'sandbox') &&
    isDrawn(frame) &&
    // Through frames of a few pixels scripts of a page talk to its server.
    frame.clientWidth * frame.clientHeight > 999 &&
    !standsOutside(frame)
    ? inner
    : null;
}

const bare = ({ URL }: Document) => URL.split('#')[0];

/** `page`, and the documents of the frames in it that are entered, as far as those stand in no shadow tree. */
export function pagesIn(page: Document, rules: FrameRules): Document[] {
  const inner = [...page.querySelectorAll('iframe,frame')].map((frame) => documentIn(frame, rules));
  return [page, ...inner.flatMap((one) => (one ? pagesIn(one, rules) : []))];
}
