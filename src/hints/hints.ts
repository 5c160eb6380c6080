// The hints room: findings in, markers in the page out. Called by the page's entry point only. What follows once a
// person shows interest in a marker is `interest.ts`, in a bundle of its own.
// It explains and never acts, and on abort the page is what it was before.
// An attacker controls the page: its elements, its styles, when nodes vanish, and every untrusted event.

import type { Finding } from '../detect/types.ts';
import { canLoseMail, nameOf } from '../knowledge/meaning.ts';
import type { Text } from '../knowledge/text.ts';
import { signatureOf, subjectOf } from './content.ts';
import type { Fit } from './fit.ts';
import type { Hint, HintsView, Interest, InterestMaker } from './hint.ts';
import { createMarker } from './marker.ts';
import { attempt, isInPage } from './page-dom.ts';
import { isTooOften } from './removals.ts';
import { planFor, put, standsAs } from './stand.ts';

/** What the hints of one page are told. */
export interface HintsOptions {
  readonly document: Document;
  readonly text: Text;
  /** BCP 47 tag of the language of `text`. */
  readonly language: string;
  /** Abort takes every host and listener away. */
  readonly signal: AbortSignal;
  /** Called once, when the page keeps taking hints away. */
  readonly onTrouble: (problem: 'page-removes-hints') => void;
}

/** The hints of one page. */
export interface Hints {
  /** Makes the page show exactly the hints of `findings`. Cheap when nothing changed. */
  update(findings: readonly Finding[]): void;
  /** Scrolls to the choice whose control this is and marks it for a moment. False when it is not to be seen. */
  show(element: Element): boolean;
  /** Tooltips come from here on. Before, markers stand and do nothing; called again it does nothing. */
  attend(make: InterestMaker): void;
}

/** Starts the hints room of one page. Nothing is put into the page before `update`. */
export function createHints(options: HintsOptions): Hints {
  const { text, signal } = options;
  const hints = new Map<Element, Hint>();
  const owners = new WeakMap<EventTarget, Hint>();
  const hosts = new WeakSet<Node>();
  const isOurs = (node: Node) => hosts.has(node);
  let interest: Interest | undefined;
  let troubled = false;

  const view: HintsView = {
    document: options.document,
    signal,
    hints: () => hints.values(),
    hintOf(target) {
      const hint = owners.get(target);
      return hint && hints.get(hint.finding.element) === hint ? hint : undefined;
    },
  };

  function add(finding: Finding): Hint {
    const marker = createMarker(finding.element.ownerDocument, options.language, (event) =>
      interest?.press(hint, event),
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
    interest?.lost(hint);
    hints.delete(hint.finding.element);
    // Of a frame that has gone Firefox leaves nothing that could be touched.
    attempt(() => hint.marker.host.remove());
  }

  function describe(hint: Hint, finding: Finding, children: readonly Finding[]): void {
    const signature = signatureOf(finding, children);
    hint.finding = finding;
    hint.options = children;
    if (signature === hint.signature) return;
    hint.signature = signature;
    const label = text('hint_about', [text(nameOf(finding.topic, finding.sense))]);
    const { topic, sense, state } = subjectOf(finding, children);
    hint.marker.describe(finding.topic, label, canLoseMail(topic, sense, state));
    interest?.changed(hint);
  }

  /** Whether the hint needs a place; counts how often the page took it from its own. */
  function isHomeless(hint: Hint): boolean {
    const { host } = hint.marker;
    if (hint.givenUp || standsAs(host, hint.plan, isOurs)) return false;
    if (!hint.plan) return true;
    interest?.lost(hint);
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
    const plans: [Hint, Fit | null][] = [];
    for (const [element, finding] of wanted) {
      attempt(() => {
        const hint = hints.get(element) ?? add(finding);
        hints.set(element, hint);
        interest?.watch(element.ownerDocument);
        describe(hint, finding, children.get(finding.key) ?? []);
        if (isHomeless(hint)) plans.push([hint, planFor(finding, isOurs)]);
      });
    }
    for (const [hint, plan] of plans) attempt(() => settle(hint, plan));
  }

  signal.addEventListener('abort', () => {
    for (const hint of [...hints.values()]) remove(hint);
  });

  return {
    update,
    show(element) {
      const hint = hints.get(element);
      return (hint && interest?.pointOut(hint)) ?? false;
    },
    attend(make) {
      interest ??= make(view);
    },
  };
}
