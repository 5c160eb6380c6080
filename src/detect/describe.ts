// Turns a control into plain data: all that classification may know of it. From here on there is no DOM.

import { attr, tag } from './dom.ts';
import type { Candidate } from './choices.ts';
import { optionsOf, stateOf } from './choices.ts';
import type { Groups } from './group.ts';
import { accessibleName, beside, labelledBy, lastResortName } from './name.ts';
import { maxText, normalise } from './text.ts';
import type { Description } from './types.ts';

const sensitive = /pass|secret|token|otp|pin/i;

/** The description of a control; see `Description`. Never throws on odd pages; missing parts are empty. */
export function describe(candidate: Candidate, groups: Groups): Description {
  const { element, kind } = candidate;
  const native = normalise(accessibleName(element, kind));
  const near = kind === 'button' || kind === 'link' ? null : beside(element, kind);
  const seen = normalise(near?.name ?? '');
  const named = native || seen || normalise(lastResortName(element));
  const around = groups.of(element, named);
  if (near?.lead) around.unshift(normalise(near.lead));
  // A switch may be named "Toggle" for assistive technology while the page says the rest beside it.
  if (native && seen && seen !== native && !seen.includes(native) && seen.length <= 200) around.unshift(seen);
  const title = normalise(lastResortName(element));
  return {
    kind,
    state: stateOf(element, kind),
    name: named,
    groups: around,
    note: [normalise(labelledBy(element, 'aria-describedby')), title === named ? '' : title].filter(Boolean).join(' '),
    formName: attr(element, 'name').toLowerCase(),
    formValue: attr(element, 'value').toLowerCase().slice(0, 80),
    hints: [attr(element, 'id'), attr(element, 'autocomplete'), attr(element, 'data-testid')].join(' ').toLowerCase().slice(0, 200),
    fieldText: kind === 'field' ? fieldText(element) : '',
    siblings: kind === 'select' ? optionsOf(element).map((option) => normalise(accessibleName(option, 'option'))) : [],
    href: kind === 'link' ? attr(element, 'href').slice(0, maxText) : '',
  };
}

/** The description of one option of a select: the select's name is its nearest group. */
export function describeOption(option: Element, select: Description): Description {
  const name = normalise(accessibleName(option, 'option'));
  return {
    ...select,
    kind: 'option',
    state: stateOf(option, 'option'),
    name,
    groups: [select.name, ...select.groups].filter(Boolean),
    formValue: attr(option, 'value').toLowerCase().slice(0, 80),
    note: '',
  };
}

function fieldText(element: Element): string {
  if (attr(element, 'type').toLowerCase() === 'password' || sensitive.test(attr(element, 'name'))) return '';
  const value = tag(element) === 'input' ? (element as HTMLInputElement).value : (element.textContent ?? '');
  return normalise(value.slice(0, 80));
}
