// Outlook copy: the controls of its dialog. Switches are buttons with a role (fixture=v9: checkboxes with that
// role), radios are inputs (fixture=aria: elements with the role). A plausible copy, written by us; built from
// public descriptions, 2026-11.

import { freshId, h, param } from './dom.js';

const fixture = param('fixture');

/** A switch with its label. `set` gets the new state. */
export function toggle(text, isOn, set) {
  const id = freshId('toggle');
  if (fixture === 'v9') {
    const input = h('input', { type: 'checkbox', role: 'switch', class: 'fui-Switch__input', id, checked: isOn, onchange: () => set(input.checked) });
    return h('div', { class: 'fui-Switch' }, input, h('div', { class: 'fui-Switch__indicator', 'aria-hidden': 'true' }), h('label', { class: 'fui-Switch__label', for: id }, text));
  }
  const button = h(
    'button',
    {
      type: 'button',
      role: 'switch',
      class: 'ms-Toggle-background',
      id,
      'aria-checked': String(isOn),
      'aria-labelledby': `${id}-label`,
      onclick: () => {
        const next = button.getAttribute('aria-checked') !== 'true';
        button.setAttribute('aria-checked', String(next));
        set(next);
      },
    },
    h('span', { class: 'ms-Toggle-thumb' }),
  );
  return h('div', { class: 'ms-Toggle' }, button, h('label', { class: 'ms-Toggle-label', id: `${id}-label`, for: id }, text));
}

/** A check box with its label. */
export function checkBox(text, isOn, set) {
  const id = freshId('checkbox-');
  const input = h('input', { type: 'checkbox', id, class: 'ms-Checkbox-input', checked: isOn, onchange: () => set(input.checked) });
  return h('div', { class: 'ms-Checkbox' }, input, h('label', { class: 'ms-Checkbox-label', for: id }, h('span', { class: 'ms-Checkbox-text' }, text)));
}

function ariaRadios(labelId, options, picked, set) {
  const pick = (event) => {
    for (const radio of group.children) radio.setAttribute('aria-checked', String(radio === event.currentTarget));
    set(event.currentTarget.dataset.value);
  };
  const group = h(
    'div',
    { role: 'radiogroup', class: 'ms-ChoiceFieldGroup', 'aria-labelledby': labelId },
    options.map(([value, text]) =>
      h(
        'div',
        { role: 'radio', class: 'ms-Choice', tabindex: value === picked ? '0' : '-1', 'aria-checked': String(value === picked), 'data-value': value, onclick: pick },
        h('span', { class: 'ms-Choice-dot', 'aria-hidden': 'true' }),
        h('span', {}, text),
      ),
    ),
  );
  return group;
}

/** Radios under a question: [[value, text], …]. */
export function radios(question, options, picked, set) {
  const labelId = freshId('ChoiceGroupLabel');
  const name = freshId('ChoiceGroup');
  const label = h('div', { class: 'question', id: labelId }, question);
  if (fixture === 'aria') return h('div', {}, label, ariaRadios(labelId, options, picked, set));
  const fields = options.map(([value, text]) => {
    const id = `${name}-${value}`;
    return h(
      'div',
      { class: 'ms-ChoiceField' },
      h('input', { type: 'radio', id, name, value, class: 'ms-ChoiceField-input', checked: value === picked, onchange: () => set(value) }),
      h('label', { for: id, class: 'ms-ChoiceField-field' }, h('span', { class: 'ms-ChoiceFieldLabel' }, text)),
    );
  });
  return h('div', {}, label, h('div', { role: 'radiogroup', class: 'ms-ChoiceFieldGroup', 'aria-labelledby': labelId }, fields));
}

/** A part of a pane with its heading. */
export const part = (heading, ...content) =>
  h('section', { class: 'part' }, h('h3', { class: 'partHead' }, heading), content);
