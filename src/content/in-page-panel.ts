// Entry of the panel inside the page, injected when *More* is clicked where the browser's own panel cannot open
// (Firefox) or a person prefers it. It lives in a closed root at the edge of the window, beside the control it
// explains and never over it, and takes its data from the hints in the same isolated world.
// The page can hide, move or remove the host; it can neither see inside nor make our buttons do harm.

import { renderPanel } from '../panel/app.tsx';
import css from '../panel/panel.css';
import { createInPageHost } from '../platform/in-page-host.ts';
import { text } from '../platform/text.ts';
import frameCss from './in-page-panel.css';
import type { InPagePanelHandle } from './world.ts';

/** Width of the panel in CSS pixels; the sheet has the same number. */
const width = 380;

// Complete before it stands in the page: Firefox lets a sheet of ours pass a strict policy only when its text was there
// at insertion.
function styleOf(text: string): HTMLStyleElement {
  const style = document.createElement('style');
  style.textContent = text;
  return style;
}

function createPanel(): InPagePanelHandle {
  let host: HTMLElement | null = null;
  // The side stands in a sheet inside the root: the reset there would win over the host's own style attribute.
  let side = styleOf('');
  let returnTo: Element | null = null;
  let controller = new AbortController();

  /** Whether the control that is explained lies where the panel would be. */
  function covers(right: boolean): boolean {
    const key = globalThis.__popOrImap?.focus()?.key;
    const box = globalThis.__popOrImap?.elementOf(key ?? -1)?.getBoundingClientRect();
    if (!box || box.width === 0) return false;
    return right ? box.right > innerWidth - width : box.left < width;
  }

  function dock(): void {
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
    const root = element.attachShadow({ mode: 'closed', delegatesFocus: true });
    side = styleOf(':host { right: 0 }');
    const container = document.createElement('div');
    root.append(styleOf(css + frameCss), side, container);
    document.documentElement.append(element);
    renderPanel(
      container,
      createInPageHost(() => globalThis.__popOrImap, close),
    );
    return element;
  }

  function onKey(event: KeyboardEvent): void {
    if (!event.isTrusted || event.key !== 'Escape' || event.defaultPrevented) return;
    // Only from inside: Escape elsewhere is the page's, or a tooltip's.
    if (event.target !== host) return;
    event.stopPropagation();
    close();
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
    host?.remove();
    host = null;
    if (returnTo instanceof HTMLElement && returnTo.isConnected) returnTo.focus();
    returnTo = null;
  }

  return { open, close };
}

globalThis.__popOrImapPanel ??= createPanel();
globalThis.__popOrImapPanel.open();
