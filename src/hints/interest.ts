// What happens once a person shows interest in a choice: rests on it, reaches it by keyboard, presses its marker.
// One tooltip at most is open. It explains and never acts: no click here changes a setting.
// An attacker controls the page: its elements, its styles, when nodes vanish, and every untrusted event.

import type { Finding } from '../detect/types.ts';
import { createAttention } from './attention.ts';
import { contentOf, subjectOf, type TopicSource } from './content.ts';
import type { Hint, HintsView, Interest } from './hint.ts';
import { attempt, isInPage, matches, trusted } from './page-dom.ts';
import { pointOut } from './point-out.ts';
import { isReallySeen, openTooltip, type Tooltip } from './tooltip.ts';

/** What tooltips are made from. */
export interface InterestSettings extends TopicSource {
  /** Direction and BCP 47 tag of the language in which the tooltips speak. */
  readonly direction: 'ltr' | 'rtl';
  readonly language: string;
  /** Called in the task of a trusted click on *More*: the side panel opens only so. */
  readonly onMore: (finding: Finding) => void;
}

/** Attends to the hints of one page until the signal of `view` aborts. */
export function createInterest(view: HintsView, settings: InterestSettings): Interest {
  const { signal } = view;
  let open: { hint: Hint; tooltip: Tooltip; listeners: AbortController } | undefined;

  const attention = createAttention<Hint>(
    {
      find(path) {
        for (const target of path) {
          const hint = view.hintOf(target);
          if (hint) return hint;
        }
        return undefined;
      },
      keyboardInside: ({ marker }) => marker.root.activeElement?.matches(':focus-visible') ?? false,
      open: () => open?.hint,
      pinned: () => open?.tooltip.pinned ?? false,
      show: (hint) => show(hint),
      hide: () => close(false),
    },
    signal,
  );

  function show(hint: Hint): Tooltip {
    close(false);
    const content = contentOf(hint.finding, hint.options, settings);
    const tooltip = openTooltip(hint.marker, content, settings);
    const listeners = new AbortController();
    open = { hint, tooltip, listeners };
    const onKey = trusted<KeyboardEvent>((event) => {
      if (event.key !== 'Escape' || event.isComposing) return;
      swallow(event);
      attention.dismiss(hint);
      close(tooltip.pinned);
    });
    // The page must not close its settings on the Escape that closes our tooltip, nor on its release.
    const windows = new Set([
      view.document.defaultView,
      hint.marker.host.ownerDocument.defaultView,
    ]);
    for (const window of windows) {
      window?.addEventListener('keydown', onKey, { capture: true, signal: listeners.signal });
    }
    return tooltip;
  }

  function swallow(event: KeyboardEvent): void {
    event.preventDefault();
    event.stopImmediatePropagation();
    const release = trusted<KeyboardEvent>((up) => {
      if (up.key === event.key) up.stopImmediatePropagation();
    });
    event.view?.addEventListener('keyup', release, { capture: true, once: true, signal });
  }

  function close(focusMarker: boolean): void {
    const closing = open;
    open = undefined;
    closing?.listeners.abort();
    attempt(() => closing?.tooltip.remove(focusMarker));
  }

  function press(hint: Hint, event: MouseEvent): void {
    const button = (event.target as Element).closest('button');
    const tooltip = open?.hint === hint ? open.tooltip : undefined;
    if (button === hint.marker.button) {
      attention.dismiss(hint);
      if (tooltip?.pinned) close(true);
      else (tooltip ?? show(hint)).pin();
    } else if (tooltip && button === tooltip.close) {
      attention.dismiss(hint);
      close(true);
    } else if (tooltip && button === tooltip.more) {
      attention.dismiss(hint);
      if (isReallySeen(button, hint.marker.host)) {
        settings.onMore(subjectOf(hint.finding, hint.options));
      }
      close(false);
    }
  }

  // The pointer may have come to rest on a choice while we were on our way into the page.
  function isHovered({ finding, plan, marker }: Hint): boolean {
    const zone = [marker.host, finding.element, ...(plan?.spot.zone ?? [])];
    return zone.some((element) => isInPage(element) && matches(element, ':hover'));
  }

  signal.addEventListener('abort', () => close(false));
  // A press beside a frame closes what is open in it.
  attention.watch(view.document);
  for (const hint of view.hints()) {
    attention.watch(hint.finding.element.ownerDocument);
    if (isHovered(hint)) attention.rest(hint);
  }

  return {
    watch: attention.watch,
    press,
    changed(hint) {
      if (open?.hint === hint) open.tooltip.say(contentOf(hint.finding, hint.options, settings));
    },
    lost(hint) {
      if (open?.hint === hint) close(false);
    },
    pointOut({ finding, plan, marker }) {
      let shown = false;
      // A frame that is just going takes the control with it.
      attempt(() => {
        shown = pointOut(finding.element, plan?.spot.zone ?? [], marker);
      });
      return shown;
    },
  };
}
