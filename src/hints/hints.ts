// The hints room: findings in, markers and tooltips in the page out. Called by the page's entry point only.
// It explains and never acts: no click here changes a setting, and on abort the page is what it was before.
// An attacker controls the page: its elements, its styles, when nodes vanish, and every untrusted event.

import type { Finding } from '../detect/types.ts';
import { createAttention } from './attention.ts';
import { contentOf, signatureOf, subjectOf, type TopicSource } from './content.ts';
import type { Fit } from './fit.ts';
import { createMarker, type Marker } from './marker.ts';
import { attempt, isInPage, trusted } from './page-dom.ts';
import { createLabelFinder } from './place.ts';
import { pointOut } from './point-out.ts';
import { isTooOften, type Removals } from './removals.ts';
import { planFor, put, standsAs } from './stand.ts';
import { isReallySeen, openTooltip, type Tooltip } from './tooltip.ts';

/** What the hints of one page are told. */
export interface HintsOptions extends TopicSource {
  readonly document: Document;
  /** Direction and BCP 47 tag of the language in which the tooltips speak. */
  readonly direction: 'ltr' | 'rtl';
  readonly language: string;
  /** Abort takes every host and listener away. */
  readonly signal: AbortSignal;
  /** Called inside the trusted event, synchronously: the side panel opens only so. */
  readonly onMore: (finding: Finding, event: MouseEvent | KeyboardEvent) => void;
  /** Called once, when the page keeps taking hints away. */
  readonly onTrouble: (problem: 'page-removes-hints') => void;
}

/** The hints of one page. */
export interface Hints {
  /** Makes the page show exactly the hints of `findings`. Cheap when nothing changed. */
  update(findings: readonly Finding[]): void;
  /** Scrolls to the choice with this key and marks it for a moment. False when it is not to be seen. */
  show(key: number): boolean;
}

interface Hint {
  readonly marker: Marker;
  readonly removals: Removals;
  finding: Finding;
  options: readonly Finding[];
  signature: string;
  plan: Fit | null;
  givenUp: boolean;
}

/** Starts the hints room of one page. Nothing is put into the page before `update`. */
export function createHints(options: HintsOptions): Hints {
  const { text, topicKeys, risk, signal } = options;
  const hints = new Map<Element, Hint>();
  const owners = new WeakMap<EventTarget, Hint>();
  const hosts = new WeakSet<Node>();
  const isOurs = (node: Node) => hosts.has(node);
  let findings: readonly Finding[] = [];
  let open: { hint: Hint; tooltip: Tooltip; listeners: AbortController } | undefined;
  let troubled = false;

  const attention = createAttention<Hint>(
    {
      find(path) {
        for (const target of path) {
          const hint = owners.get(target);
          if (hint && hints.get(hint.finding.element) === hint) return hint;
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
    const tooltip = openTooltip(
      hint.marker,
      contentOf(hint.finding, hint.options, options),
      options,
    );
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
      options.document.defaultView,
      hint.marker.host.ownerDocument.defaultView,
    ]);
    for (const view of windows) {
      view?.addEventListener('keydown', onKey, { capture: true, signal: listeners.signal });
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
    closing?.tooltip.remove(focusMarker);
  }

  function onClick(hint: Hint, event: MouseEvent): void {
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
        options.onMore(subjectOf(hint.finding, hint.options), event);
      }
      close(false);
    }
  }

  function add(finding: Finding): Hint {
    const marker = createMarker(finding.element.ownerDocument, options.language, (event) =>
      onClick(hint, event),
    );
    const hint: Hint = {
      marker,
      finding,
      options: [],
      signature: '',
      plan: null,
      removals: [],
      givenUp: false,
    };
    hosts.add(marker.host);
    owners.set(marker.host, hint);
    return hint;
  }

  function remove(hint: Hint): void {
    if (open?.hint === hint) close(false);
    hints.delete(hint.finding.element);
    hint.marker.host.remove();
  }

  function describe(hint: Hint, finding: Finding, children: readonly Finding[]): void {
    const signature = signatureOf(finding, children);
    hint.finding = finding;
    hint.options = children;
    if (signature === hint.signature) return;
    hint.signature = signature;
    const label = text('hint_about', [text(topicKeys(finding).name)]);
    hint.marker.describe(finding.topic, label, risk(subjectOf(finding, children)));
    if (open?.hint === hint) open.tooltip.say(contentOf(finding, children, options));
  }

  /** Whether the hint needs a place; counts how often the page took it from its own. */
  function isHomeless(hint: Hint): boolean {
    const { host } = hint.marker;
    if (hint.givenUp || standsAs(host, hint.plan, isOurs)) return false;
    if (!hint.plan) return true;
    if (open?.hint === hint) close(false);
    if (!isTooOften(hint.removals, Date.now())) return true;
    hint.givenUp = true;
    host.remove();
    if (!troubled) options.onTrouble('page-removes-hints');
    troubled = true;
    return false;
  }

  function settle(hint: Hint, plan: Fit | null): void {
    hint.plan = plan;
    if (!plan) {
      hint.marker.host.remove();
      return;
    }
    for (const element of plan.spot.zone) if (!owners.has(element)) owners.set(element, hint);
    owners.set(hint.finding.element, hint);
    put(hint.marker, plan, isOurs);
  }

  function update(next: readonly Finding[]): void {
    if (signal.aborted) return;
    findings = next;
    const wanted = new Map<Element, Finding>();
    const children = new Map<number, Finding[]>();
    for (const finding of next) {
      if (finding.kind === 'option') {
        const list = children.get(finding.parent ?? -1);
        if (list) list.push(finding);
        else children.set(finding.parent ?? -1, [finding]);
      } else if (isInPage(finding.element) && !wanted.has(finding.element)) {
        wanted.set(finding.element, finding);
      }
    }
    for (const [element, hint] of hints) if (!wanted.has(element)) remove(hint);
    // First everything is read, then everything written: the page's styles are computed once, not per hint.
    const labelFor = createLabelFinder();
    const plans: [Hint, Fit | null][] = [];
    for (const [element, finding] of wanted) {
      attempt(() => {
        const hint = hints.get(element) ?? add(finding);
        hints.set(element, hint);
        attention.watch(element.ownerDocument);
        describe(hint, finding, children.get(finding.key) ?? []);
        if (isHomeless(hint)) plans.push([hint, planFor(finding, isOurs, labelFor)]);
      });
    }
    for (const [hint, plan] of plans) attempt(() => settle(hint, plan));
  }

  signal.addEventListener('abort', () => {
    close(false);
    for (const hint of [...hints.values()]) remove(hint);
    findings = [];
  });

  return {
    update,
    show(key) {
      const named = findings.find((finding) => finding.key === key);
      const finding = findings.find((other) => other.key === (named?.parent ?? key));
      const hint = finding && hints.get(finding.element);
      return hint ? pointOut(hint.finding.element, hint.plan?.spot.zone ?? [], hint.marker) : false;
    },
  };
}
