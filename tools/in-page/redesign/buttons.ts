// Buttons and links change places: a button becomes a box with a role, a link that acts becomes a button.

import { textOf, type Work } from './work.ts';

const boxStyle = 'display:inline-block;padding:4px 10px;border:1px solid #89a;border-radius:4px';

/** Buttons become boxes with `role=button`; inputs of a button's type become buttons or such boxes. */
export function buttons(work: Work): void {
  const tag = work.dice.pick(['div', 'span', 'a']);
  for (const button of work.all<HTMLInputElement>(
    'input[type=button],input[type=submit],input[type=reset]',
  )) {
    if (!work.dice.chance(0.7)) continue;
    const text = button.value || (button.type === 'submit' ? 'Submit' : 'Reset');
    const other = work.become(button, 'button', ['type', 'value', 'name', 'size']);
    other.setAttribute('type', 'button');
    other.textContent = text;
  }
  for (const button of work.all<HTMLButtonElement>('button')) {
    if (button.shadowRoot || button.querySelector('div,p,ul') || !work.dice.chance(0.6)) continue;
    const off = button.disabled;
    const role = button.getAttribute('role') ?? 'button';
    const other = work.become(button, tag, ['type', 'disabled', 'form', 'name', 'value', 'href']);
    other.setAttribute('role', role);
    if (off) other.setAttribute('aria-disabled', 'true');
    else if (!other.hasAttribute('tabindex')) other.tabIndex = 0;
    if (role === 'button' && textOf(other))
      other.setAttribute('style', `${boxStyle};${other.getAttribute('style') ?? ''}`);
  }
}

/** Links that carry a choice, and some that only move within the page's own menu, become buttons. */
export function links(work: Work): void {
  for (const link of work.all<HTMLAnchorElement>('a')) {
    if (link.shadowRoot || link.querySelector('div,p,ul,button,input')) continue;
    const role = link.getAttribute('role');
    const menu = !role && /^#/.test(link.getAttribute('href') ?? '') && link.closest('nav');
    if (!(work.isTruth(link) || role === 'button' || menu) || work.dice.chance(0.3)) continue;
    const without = ['href', 'target', 'rel', 'name', ...(role === 'button' ? ['role'] : [])];
    work.become(link, 'button', without).setAttribute('type', 'button');
  }
}
