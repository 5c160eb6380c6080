// Entry of the panel inside the page, injected when *More* is clicked where the browser's own panel cannot open
// (Firefox) or a person prefers it. It lives in a closed root at the edge of the window, beside the control it
// explains and never over it, and takes its data from the hints in the same isolated world.
// The page can hide, move or remove the host; it can neither see inside nor make our buttons do harm.

import { frameAround, outwards, type Point } from '../hints/frames.ts';
import { attempt } from '../hints/page-dom.ts';
import { renderPanel } from '../panel/app.tsx';
import css from '../panel/panel.css';
import type { PieceLoaders, PieceName, Pieces } from '../panel/pieces.ts';
import { createInPageHost } from '../platform/in-page-host.ts';
import { send } from '../platform/page.ts';
import { text } from '../platform/text.ts';
import frameCss from './in-page-panel.css';
import type { InPagePanelHandle } from './world.ts';

/** Width of the panel in CSS pixels; the sheet has the same number. */
const width = 380;

/** How long the rest of the panel may take to come, ms. */
const patience = 5000;

let rest: Promise<Pieces> | null = null;

/** Asks the background for `in-page-panel-rest.js`. Rejects when it does not come; then the next try asks again. */
function loadRest(): Promise<Pieces> {
  rest ??= new Promise<Pieces>((resolve, reject) => {
    globalThis.__popOrImapPanelRest = resolve;
    send({ type: 'need-panel-rest' });
    setTimeout(() => reject(new Error('the rest of the panel did not come')), patience);
  }).catch((error: unknown) => {
    rest = null;
    throw error;
  });
  return rest;
}

const later =
  <Name extends PieceName>(name: Name) =>
  async () =>
    (await loadRest())[name];

const pieces: PieceLoaders = {
  compare: later('compare'),
  choose: later('choose'),
  connect: later('connect'),
  learn: later('learn'),
  search: later('search'),
  start: later('start'),
  report: later('report'),
  citations: later('citations'),
};

// Complete before it stands in the page: Firefox lets a sheet of ours pass a strict policy only when its text was there
// at insertion.
function styleOf(text: string): HTMLStyleElement {
  const style = document.createElement('style');
  style.textContent = text;
  return style;
}

// What is typed here is not for the page: a letter in the search field would be a shortcut there.
function keepKeys(container: Element): void {
  for (const type of ['keydown', 'keypress', 'keyup']) {
    container.addEventListener(type, (event) => event.stopPropagation());
  }
}

/** From where to where the control that is explained reaches in the window, or null. */
function explainedSpan(): { left: number; right: number } | null {
  const hints = globalThis.__popOrImap;
  const control = hints?.elementOf(hints.focus()?.key ?? -1);
  if (!control) return null;
  const { left, right, top } = control.getBoundingClientRect();
  let [from, to] = [left, right].map((x) => ({ x, y: top })) as [Point, Point];
  for (let frame = frameAround(control); frame; frame = frameAround(frame)) {
    from = outwards(from, frame);
    to = outwards(to, frame);
  }
  return right > left ? { left: from.x, right: to.x } : null;
}

function createPanel(): InPagePanelHandle {
  let host: HTMLElement | null = null;
  let root: ShadowRoot | null = null;
  let end = () => {};
  // The side stands in a sheet inside the root: the reset there would win over the host's own style attribute.
  let side = styleOf('');
  let returnTo: Element | null = null;
  let controller = new AbortController();

  function dock(): void {
    let span: ReturnType<typeof explainedSpan> = null;
    // A frame that is just going takes the control with it.
    attempt(() => {
      span = explainedSpan();
    });
    const covers = (right: boolean) =>
      span !== null && (right ? span.right > innerWidth - width : span.left < width);
    const endIsRight = getComputedStyle(document.documentElement).direction !== 'rtl';
    const right = covers(endIsRight) && !covers(!endIsRight) ? !endIsRight : endIsRight;
    const next = styleOf(`:host { ${right ? 'right' : 'left'}: 0 !important }`);
    side.replaceWith(next);
    side = next;
  }

  function mount(): HTMLElement {
    const element = document.createElement('div');
    element.setAttribute('role', 'complementary');
    element.setAttribute('aria-label', text('in_page_panel_label'));
    element.popover = 'manual';
    root = element.attachShadow({ mode: 'closed', delegatesFocus: true });
    side = styleOf(':host { right: 0 }');
    const container = document.createElement('div');
    keepKeys(container);
    root.append(styleOf(css + frameCss), side, container);
    document.documentElement.append(element);
    end = renderPanel(
      container,
      createInPageHost(
        () => globalThis.__popOrImap,
        globalThis.__popOrImapOrganisation ?? null,
        close,
      ),
      pieces,
    );
    return element;
  }

  /** Empties the field that is being typed into; false when there is nothing to empty. */
  function emptied(): boolean {
    const field = root?.activeElement;
    if (!(field instanceof HTMLInputElement) || field.type !== 'search' || !field.value)
      return false;
    field.value = '';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    return true;
  }

  function onKey(event: KeyboardEvent): void {
    if (!event.isTrusted || event.key !== 'Escape' || event.defaultPrevented) return;
    // Only from inside: Escape elsewhere is the page's, or a tooltip's. Taken on the way in, since the page may close a
    // dialog of its own for it.
    if (event.target !== host) return;
    event.stopPropagation();
    event.preventDefault();
    if (!emptied()) close();
  }

  function open(): void {
    controller.abort();
    controller = new AbortController();
    if (!host?.isConnected) {
      returnTo = document.activeElement;
      host = mount();
    }
    dock();
    // Hiding and showing again puts us above what the page has shown since.
    if (host.matches(':popover-open')) host.hidePopover();
    host.showPopover();
    host.focus();
    addEventListener('keydown', onKey, { signal: controller.signal, capture: true });
    const unsubscribe = globalThis.__popOrImap?.subscribe(() => {
      if (globalThis.__popOrImap?.report() === null) close();
    });
    controller.signal.addEventListener('abort', () => unsubscribe?.());
  }

  function close(): void {
    controller.abort();
    end();
    host?.remove();
    host = root = null;
    if (returnTo instanceof HTMLElement && returnTo.isConnected) returnTo.focus();
    returnTo = null;
  }

  return { open, close };
}

globalThis.__popOrImapPanel ??= createPanel();
globalThis.__popOrImapPanel.open();
