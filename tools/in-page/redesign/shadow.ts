// Parts of the page, or all of it, move into open shadow roots.

import { idsAcross } from './references.ts';
import type { Work } from './work.ts';

/** Moves the whole body, or some sections that nothing outside refers into, into custom elements with open roots. */
export function intoShadow(work: Work): void {
  const { body } = work.document;
  if (body.querySelector('iframe,object,embed,frame') || body.shadowRoot) return;
  if (work.dice.chance(0.35)) {
    const host = work.make(work.dice.word('app-'));
    const inside = [...body.childNodes];
    body.append(host);
    fill(work, host, inside);
    return;
  }
  const parts = [...body.querySelectorAll<HTMLElement>('section,form,fieldset,main > div,table,p')];
  for (const part of parts) {
    if (!part.isConnected || part.getRootNode() !== work.document) continue;
    if (part.matches('table') && part.closest('details,dialog')) continue;
    if (!work.dice.chance(0.5) || idsAcross(part)) continue;
    const host = work.make(work.dice.word('x-'), {
      style: 'display:block',
      slot: part.getAttribute('slot'),
    });
    part.replaceWith(host);
    if (work.dice.chance(0.35)) {
      host.append(part);
      const shadow = host.attachShadow({ mode: 'open' });
      const frame = work.make('div');
      frame.append(work.document.createElement('slot'));
      shadow.append(frame);
    } else fill(work, host, [part]);
  }
}

function fill(work: Work, host: HTMLElement, nodes: Node[]): void {
  const shadow = host.attachShadow({ mode: 'open' });
  for (const style of work.document.querySelectorAll('head style'))
    shadow.append(style.cloneNode(true));
  shadow.append(...nodes);
}
