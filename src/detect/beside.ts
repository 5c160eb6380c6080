// What stands beside a control for those who see: the text that names it when nothing else does.

import { all, isControl, isSetting, isToggle, nextOf, parentOf, previousOf, tag } from './dom.ts';
import { firstLine, type Gathered, gather, gatherSentence, lastLine, textOf } from './reading.ts';
import { columnHead } from './rows.ts';
import type { ChoiceKind } from './types.ts';

/** The text beside a control. */
export interface Beside {
  /** The text that names it; lines are blocks. */
  readonly name: string;
  /** Text before it that is not its name: "POP:" before "( ) On ( ) Off". */
  readonly lead: string;
  /** What follows a field: its unit ("days"). */
  readonly unit?: string;
}

const boundary = new Set(
  'form fieldset body main section article table tbody ul ol dl html dialog'.split(' '),
);
const toggles = new Set<ChoiceKind>(['radio', 'checkbox', 'switch']);
const nothing: Beside = { name: '', lead: '' };

/** The text beside `element`, found by climbing until there is some, never past a row, form or list. */
export function beside(element: Element, kind: ChoiceKind): Beside {
  let node: Element = element;
  for (let level = 0; level < 7; level++) {
    const parent = parentOf(node);
    if (!parent || boundary.has(tag(parent))) break;
    if (tag(parent) === 'tr') return inRow(node, parent, kind);
    const after = run(node, false, toggles.has(kind));
    const before = run(node, true, false);
    if (after.text || before.text) return pick(after, before, kind, parent, element);
    if (tag(parent) === 'dd') break;
    node = parent;
  }
  return nothing;
}

// Text of the siblings on one side, up to the next control.
function run(node: Element, backwards: boolean, sentence: boolean): Gathered {
  const parts: string[] = [];
  const step = backwards ? previousOf : nextOf;
  const joined = () =>
    (backwards ? [...parts].reverse() : parts)
      .join(' ')
      .replace(/ *\n */g, '\n')
      .trim();
  for (
    let sibling = step(node), steps = 0;
    sibling && steps < 40;
    sibling = step(sibling), steps++
  ) {
    const got = sentence ? gatherSentence(sibling, joined()) : gather(sibling, backwards);
    const block =
      sibling.nodeType === 1 &&
      !/^(?:a|b|em|i|label|small|span|strong|sup|slot|font|input|select)$/.test(tag(sibling));
    parts.push(block && got.text ? `\n${got.text}\n` : got.text);
    if (got.control) return { text: joined(), control: true };
    if (joined().length > 400) break;
  }
  return { text: joined(), control: false };
}

function pick(
  after: Gathered,
  before: Gathered,
  kind: ChoiceKind,
  row: Element,
  element: Element,
): Beside {
  if (!toggles.has(kind)) {
    const unit = before.text ? firstLine(after.text).slice(0, 40) : '';
    return { name: lastLine(before.text) || firstLine(after.text), lead: '', unit };
  }
  if (!after.text) return { name: before.text, lead: '' };
  if (!before.text) return { name: after.text, lead: '' };
  // Both: labels follow their controls unless the last control of the row has nothing after it.
  if (labelsComeFirst(element, row)) return { name: before.text, lead: '' };
  if (kind === 'switch' && !before.control && !after.control)
    return { name: before.text, lead: '' };
  return { name: after.text, lead: before.control ? '' : lastLine(before.text) };
}

function labelsComeFirst(element: Element, row: Element): boolean {
  // So many are no row, and each of them would ask.
  if (row.childElementCount > 99) return false;
  const controls = all(row, 'input,select,[role=radio],[role=checkbox],[role=switch]').filter(
    isSetting,
  );
  const last = controls.at(-1);
  const first = controls[0];
  if (!last || !first || controls.length < 2 || !controls.includes(element)) return false;
  return run(last, false, false).text === '' && run(first, true, false).text !== '';
}

// A cell of a table: for toggles the next cell or the one before.
function inRow(cell: Element, row: Element, kind: ChoiceKind): Beside {
  const cells = [...row.children];
  const index = cells.indexOf(cell);
  const plain = (candidate: Element | undefined) =>
    candidate && !holdsSetting(candidate) ? textOf(candidate) : '';
  const column = columnHead(row, index);
  const toggled = cells.filter((c) => all(c, 'input,[role]').some(isToggle)).length;
  const head = plain(cells[0]);
  // A row of toggles under column heads: the column says what, the row's head for whom.
  if (column && toggled > 1 && head && index > 0) return { name: column, lead: head };
  const next = plain(cells[index + 1]);
  const previous = plain(cells[index - 1]);
  // A radio is named by what follows it, a check box at the end of a row by the row's head.
  if (kind === 'radio' && next)
    return { name: next, lead: afterToggle(cells, index) ? '' : previous };
  if (kind === 'checkbox' && !previous) return { name: next, lead: '' };
  return { name: previous || next, lead: '' };
}

function afterToggle(cells: readonly Element[], index: number): boolean {
  const earlier = cells[index - 2];
  return earlier !== undefined && holdsSetting(earlier);
}

function holdsSetting(element: Element): boolean {
  return all(element, 'input,select,textarea,[role]').some((e) => isControl(e) && isSetting(e));
}
