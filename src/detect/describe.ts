// Turns a control into plain data: all that classification may know of it. From here on there is no DOM.

import { beside } from './beside.ts';
import type { Candidate } from './choices.ts';
import { optionsOf, stateOf } from './choices.ts';
import { attr, hasAttr, tag } from './dom.ts';
import type { Groups } from './group.ts';
import { accessibleName, labelledBy, lastResortName } from './name.ts';
import { firstLine, textOf } from './reading.ts';
import { maxText, normalise } from './text.ts';
import type { Description } from './types.ts';

const sensitive = /pass|secret|token|otp|pin/i;

/** The description of a control; see `Description`. Never throws on odd pages; missing parts are empty. */
export function describe(candidate: Candidate, groups: Groups): Description {
  const { element, kind } = candidate;
  const raw = accessibleName(element, kind);
  const acts = kind === 'button' || kind === 'link';
  // An element that holds its own label needs none beside it.
  const own =
    tag(element) !== 'input' &&
    kind !== 'select' &&
    kind !== 'field' &&
    raw !== '' &&
    textOf(element) !== '';
  const near = acts || own ? null : beside(element, kind);
  const native = normalise(raw);
  const seen = normalise(near?.name ?? '');
  // "Delete after [14] days": the label ends at the field, the sentence does not.
  const goesOn = native !== '' && seen.startsWith(native) && seen.length <= native.length + 60;
  const named = (goesOn ? seen : native) || seen || normalise(lastResortName(element));
  const around = groups.of(element, named, acts);
  if (near?.lead) around.unshift(normalise(near.lead));
  // A switch may be named "Toggle" for assistive technology while the page says the rest beside it.
  if (native && seen && !goesOn && !seen.includes(native) && seen.length <= 200)
    around.unshift(seen);
  const last = normalise(lastResortName(element));
  return {
    kind,
    state: stateOf(element, kind),
    name: named,
    title: normalise(firstLine(goesOn ? named : raw || near?.name || '')),
    groups: around,
    note: [
      normalise(near?.unit ?? ''),
      normalise(labelledBy(element, 'aria-describedby')),
      last === named ? '' : last,
    ]
      .filter(Boolean)
      .join(' '),
    formName: attr(element, 'name').toLowerCase(),
    formValue: attr(element, 'value').toLowerCase().slice(0, 80),
    hints: [attr(element, 'id'), attr(element, 'autocomplete'), attr(element, 'data-testid')]
      .join(' ')
      .toLowerCase()
      .slice(0, 200),
    fieldText: kind === 'field' ? fieldText(element) : '',
    siblings: kind === 'select' ? optionTexts(element) : [],
    before: [],
    many: hasAttr(element, 'multiple') || attr(element, 'aria-multiselectable') === 'true',
    href: kind === 'link' ? attr(element, 'href').slice(0, maxText) : '',
  };
}

// A closed combobox shows only what is picked.
function optionTexts(element: Element): string[] {
  const options = optionsOf(element).map((option) => normalise(accessibleName(option, 'option')));
  const value =
    options.length === 0 && tag(element) !== 'select'
      ? normalise(textOf(element) || attr(element, 'value'))
      : '';
  return value ? [value] : options;
}

/** The description of one option of a select: the select's name is its nearest group. */
export function describeOption(option: Element, select: Description): Description {
  const name = normalise(accessibleName(option, 'option'));
  return {
    ...select,
    kind: 'option',
    state: stateOf(option, 'option'),
    name,
    title: name,
    groups: [select.name, ...select.groups].filter(Boolean),
    formValue: attr(option, 'value').toLowerCase().slice(0, 80),
    note: '',
  };
}

function fieldText(element: Element): string {
  if (attr(element, 'type').toLowerCase() === 'password' || sensitive.test(attr(element, 'name')))
    return '';
  const value =
    tag(element) === 'input' ? (element as HTMLInputElement).value : (element.textContent ?? '');
  return normalise(value.slice(0, 80));
}
