// The one tooltip that may be open. A fresh popover each time: re-used ones stay at their first anchor in
// Firefox 153 and keep the last flipped side in Chromium 156; a fresh one is also the newest in the top layer,
// so a page's own popover cannot already lie over it. CSS places it; opening reads no layout.

import type { Text } from '../knowledge/text.ts';
import { riskWord, type TooltipContent } from './content.ts';
import { frameAround, outwards, type Point } from './frames.ts';
import type { Marker } from './marker.ts';
import { isDarkAround } from './theme.ts';
import tooltipStyle from './tooltip.css';

/** An open tooltip. */
export interface Tooltip {
  readonly marker: Marker;
  readonly pinned: boolean;
  readonly more: HTMLButtonElement;
  readonly close: HTMLButtonElement;
  /** Replaces what it says, keeping the buttons and the focus. */
  say(content: TooltipContent): void;
  /** Makes it a non-modal dialog and moves the focus into it. */
  pin(): void;
  /** Takes it away; when the focus was inside or `focusMarker` says so, the marker has it afterwards. */
  remove(focusMarker: boolean): void;
}

/** What all tooltips of a page share. */
export interface TooltipSettings {
  readonly text: Text;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

/** Shows a tooltip at `marker`. Throws, with nothing to be seen, when the marker is no longer in a page. */
export function openTooltip(
  marker: Marker,
  content: TooltipContent,
  { text, language, direction }: TooltipSettings,
): Tooltip {
  const { host, root, button } = marker;
  const document = host.ownerDocument;
  const make = <K extends keyof HTMLElementTagNameMap>(
    tag: K,
    className: string,
    words = '',
  ): HTMLElementTagNameMap[K] => {
    const element = document.createElement(tag);
    element.className = className;
    element.textContent = words;
    return element;
  };

  const theme = isDarkAround(host) ? 'dark' : 'light';
  const style = make('style', '', tooltipStyle);
  const pop = make('div', `pop ${theme}`);
  pop.lang = language;
  pop.dir = direction;
  const box = make('div', 'box');
  const words = make('div', 'words');
  words.id = 'tip';
  words.role = 'tooltip';
  const foot = make('div', 'foot');
  const state = make('span', 'state');
  const close = make('button', 'close', text('hint_close'));
  const more = make('button', 'more', text('hint_more'));
  close.type = more.type = 'button';
  // Until it is pinned the tooltip takes no stop of its own on the way through the page's choices.
  more.tabIndex = -1;
  foot.append(state, close, more);
  box.append(words, foot);
  pop.append(box);

  let pinned = false;
  let label = '';
  const chip = (risk: TooltipContent['risk']) => make('span', `chip ${risk}`, text(riskWord[risk]));
  const say = ({ name, risk, tip, state: now, others }: TooltipContent) => {
    const head = make('div', 'head');
    head.append(make('span', '', name), chip(risk));
    words.replaceChildren(head, make('p', '', tip));
    if (others.length) {
      const list = make('ul', 'others');
      list.role = 'list';
      for (const other of others) {
        const item = make('li', '');
        item.append(make('span', '', other.name), chip(other.risk));
        list.append(item);
      }
      words.append(make('div', 'label', text('hint_other_options')), list);
    }
    state.textContent = now;
    label = name;
    if (pinned) pop.ariaLabel = label;
  };
  say(content);

  pop.popover = 'manual';
  root.append(style, pop);
  try {
    pop.showPopover({ source: button });
  } catch (error) {
    pop.remove();
    style.remove();
    throw error;
  }
  button.className = `mark open ${theme}`;
  button.setAttribute('aria-describedby', words.id);

  return {
    marker,
    more,
    close,
    say,
    get pinned() {
      return pinned;
    },
    pin() {
      pinned = true;
      pop.role = 'dialog';
      pop.ariaLabel = label;
      pop.tabIndex = -1;
      words.removeAttribute('role');
      more.removeAttribute('tabindex');
      button.removeAttribute('aria-describedby');
      button.ariaExpanded = 'true';
      pop.focus({ preventScroll: true });
    },
    remove(focusMarker) {
      const focused = focusMarker || pop.contains(root.activeElement);
      pop.remove();
      style.remove();
      button.className = `mark ${theme}`;
      button.removeAttribute('aria-describedby');
      button.ariaExpanded = 'false';
      if (focused) button.focus({ preventScroll: true });
    },
  };
}

/**
 * Whether a person can really see `element` of a hint: large enough, visible, and what a click at its middle
 * meets. Asked before a click has any effect, against pages that make it invisible and lure the click.
 */
export function isReallySeen(element: Element, host: Element): boolean {
  const { left, top, width, height } = element.getBoundingClientRect();
  if (width < 16 || height < 16) return false;
  let point = { x: left + width / 2, y: top + height / 2 };
  if (!isMet(element, host, point)) return false;
  for (let frame = frameAround(host); frame; frame = frameAround(frame)) {
    point = outwards(point, frame);
    if (!isMet(frame, frame, point)) return false;
  }
  return true;
}

function isMet(element: Element, host: Element, { x, y }: Point): boolean {
  const root = host.getRootNode() as Document | ShadowRoot;
  return (
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    root.elementFromPoint(x, y) === host
  );
}
