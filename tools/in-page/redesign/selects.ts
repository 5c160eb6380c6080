// Native selects, redrawn as a combo box with a list of options.

import { soleLabel, textOutside, unwrapLabel, wraps } from './labels.ts';
import { textOf, type Work } from './work.ts';

const listStyle = 'margin:0;padding:4px;border:1px solid #89a;list-style:none';

/** Selects become combo boxes with a list, or lists; a list whose options carry choices stays open to the eye. */
export function redrawSelects(work: Work): void {
  const tag = work.dice.pick(['button', 'div', 'span']);
  const open = work.dice.chance(0.4);
  const manner = work.dice.pick(['reference', 'attribute']);
  for (const select of work.all<HTMLSelectElement>('select')) {
    if (work.inWidget(select) || select.options.length === 0 || work.dice.chance(0.2)) continue;
    const label = soleLabel(select);
    if ((label && work.isTruth(label)) || (!label && select.labels?.length)) continue;
    redraw(work, select, label, { tag, open, manner });
  }
}

interface Plan {
  readonly tag: string;
  readonly open: boolean;
  readonly manner: string;
}

function redraw(
  work: Work,
  select: HTMLSelectElement,
  label: HTMLLabelElement | null,
  plan: Plan,
): void {
  const telling = [...select.options].some((option) => work.isTruth(option));
  const many = select.multiple || select.size > 1;
  const shown = many || telling || plan.open;
  const options = optionsOf(work, select);
  const list = work.make(work.dice.pick(['ul', 'div']), { role: 'listbox', style: listStyle });
  if (list.localName === 'ul') {
    list.append(...options.map((o) => (o.localName === 'div' ? work.become(o, 'li') : o)));
  } else list.append(...options);
  if (select.multiple) list.setAttribute('aria-multiselectable', 'true');
  const control = many
    ? list
    : work.make(
        plan.tag,
        {
          role: 'combobox',
          'aria-haspopup': 'listbox',
          'aria-expanded': String(shown),
          type: plan.tag === 'button' ? 'button' : null,
        },
        textOf(select.selectedOptions[0] ?? null),
      );
  control.tabIndex = 0;
  for (const { name, value } of select.attributes)
    if (/^(aria-|data-|id$|class$|title$|slot$)/.test(name)) control.setAttribute(name, value);
  if (select.disabled) control.setAttribute('aria-disabled', 'true');
  const text = label ? (wraps(label, select) ? textOutside(label, select) : textOf(label)) : '';
  const words = label && detach(work, label, select);
  select.replaceWith(control);
  work.move(select, control);
  if (!many) {
    list.id = work.newId();
    control.setAttribute('aria-controls', list.id);
    if (!shown) list.hidden = true;
    control.after(list);
  }
  if (!words || !text) return;
  if (words.contains(control) || plan.manner === 'attribute')
    control.setAttribute('aria-label', text);
  else control.setAttribute('aria-labelledby', work.idOf(words));
}

function detach(work: Work, label: HTMLLabelElement, select: Element): HTMLElement {
  return wraps(label, select)
    ? unwrapLabel(work, label, select)
    : work.become(label, 'span', ['for']);
}

function optionsOf(work: Work, select: HTMLSelectElement): HTMLElement[] {
  return [...select.children].flatMap((child) => {
    if (child instanceof HTMLOptionElement) return [optionOf(work, child)];
    if (!(child instanceof HTMLOptGroupElement)) return [];
    const group = work.make('div', { role: 'group', 'aria-label': child.label });
    group.append(work.make('div', { style: 'font-weight:bold' }, child.label));
    for (const option of child.querySelectorAll('option')) group.append(optionOf(work, option));
    return [group];
  });
}

function optionOf(work: Work, option: HTMLOptionElement): HTMLElement {
  const drawn = work.make(
    'div',
    {
      role: 'option',
      'aria-selected': String(option.selected),
      'aria-disabled': option.disabled ? 'true' : null,
      'data-value': option.getAttribute('value'),
      id: option.id || null,
      style: option.hidden || /none/.test(option.style.display) ? 'display:none' : null,
    },
    option.label || textOf(option),
  );
  work.move(option, drawn);
  return drawn;
}
