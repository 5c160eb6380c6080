// How the page is put together: field sets, tables, headings, the order of sections, wrappers.

import { addStyle, isHiddenInline, textOf, type Work } from './work.ts';

/** Field sets become sections, their legends a heading, a bold line, or the name of a group. */
export function dropFieldsets(work: Work): void {
  for (const fieldset of work.all('fieldset')) {
    const legend = fieldset.querySelector(':scope > legend');
    if (fieldset.hasAttribute('disabled'))
      for (const control of fieldset.querySelectorAll('input,select,button,textarea'))
        control.setAttribute('disabled', '');
    const section = work.become(fieldset, work.dice.pick(['section', 'div']), [
      'disabled',
      'form',
      'name',
    ]);
    if (!legend) continue;
    if (work.isTruth(legend) || legend.querySelector('input,select,button,textarea')) {
      work.become(legend, 'div');
      continue;
    }
    const title = work.become(legend, work.dice.pick(['h3', 'div', 'h4']));
    if (title.localName === 'div') addStyle(title, 'font-weight:bold');
    if (!work.dice.chance(0.5)) continue;
    if (!section.hasAttribute('role')) section.setAttribute('role', 'group');
    section.setAttribute('aria-labelledby', work.idOf(title));
  }
}

/** Tables become grids of boxes, with the roles of a table or, where no column head is needed, without. */
export function dropTables(work: Work): void {
  // Innermost first, so that a cell that is moved carries a finished grid.
  for (const table of work.all<HTMLTableElement>('table').reverse()) {
    if (table.querySelector('[rowspan]:not([rowspan="1"])')) continue;
    if (work.dice.chance(0.8)) dropTable(work, table);
  }
}

function dropTable(work: Work, table: HTMLTableElement): void {
  const heads = [...table.rows].some(
    (row) => row.cells.length > 1 && [...row.cells].every((cell) => cell.localName === 'th'),
  );
  const given = table.getAttribute('role');
  const plain = given === 'presentation' || given === 'none';
  const roles = !plain && work.dice.chance(heads ? 0.7 : 0.2);
  const columns = Math.max(1, ...[...table.rows].map(width));
  for (const row of [...table.rows]) {
    for (const cell of [...row.cells]) {
      const box = work.become(cell, 'div', [
        'scope',
        'headers',
        'colspan',
        'rowspan',
        'nowrap',
        'width',
      ]);
      if (cell.localName === 'th') addStyle(box, 'font-weight:bold');
      if (cell.colSpan > 1) addStyle(box, `grid-column:span ${Math.min(cell.colSpan, columns)}`);
      if (roles && !box.hasAttribute('role')) box.setAttribute('role', roleOf(cell));
    }
    const line = work.become(row, 'div', ['align', 'valign']);
    if (roles && !line.hasAttribute('role')) line.setAttribute('role', 'row');
    if (!isHiddenInline(line))
      addStyle(
        line,
        `display:grid;grid-template-columns:repeat(${columns},auto);justify-content:start;gap:8px`,
      );
  }
  for (const part of [...table.children]) {
    if (part.localName === 'colgroup') part.remove();
    else if (part.localName === 'caption') work.become(part, 'div');
    else if (/^t(head|body|foot)$/.test(part.localName)) {
      const box = work.become(part, 'div');
      if (roles && !box.hasAttribute('role')) box.setAttribute('role', 'rowgroup');
    }
  }
  const grid = work.become(table, 'div', ['cellpadding', 'cellspacing', 'border', 'width']);
  if (plain) grid.removeAttribute('role');
  if (roles && !grid.hasAttribute('role')) grid.setAttribute('role', 'table');
}

function width(row: HTMLTableRowElement): number {
  return [...row.cells].reduce((sum, cell) => sum + cell.colSpan, 0);
}

function roleOf(cell: HTMLTableCellElement): string {
  if (cell.localName !== 'th') return 'cell';
  const alone = cell.parentElement?.querySelector('td');
  return alone ? 'rowheader' : 'columnheader';
}

/** Headings step down a level, or become boxes that are headings by role or only by their looks. */
export function demoteHeadings(work: Work): void {
  const manner = work.dice.pick(['down', 'role', 'looks', 'down']);
  for (const heading of work.all('h1,h2,h3,h4,h5')) {
    if (heading.closest('summary')) continue;
    const level = Number(heading.localName[1]);
    if (manner === 'down') {
      work.become(heading, `h${level + 1}`);
      continue;
    }
    if (manner === 'looks' && level === 1) continue;
    const box = work.become(heading, 'div');
    addStyle(box, `font-weight:bold;font-size:${26 - 3 * level}px;margin:12px 0 6px`);
    if (manner === 'looks') continue;
    box.setAttribute('role', 'heading');
    box.setAttribute('aria-level', String(level));
  }
}

/** Whole sections change places: siblings that each hold, or start with, a heading of one level. */
export function reorder(work: Work): void {
  const parents = new Set(work.all('section, fieldset, h2, h3').map((e) => e.parentElement));
  for (const parent of parents) {
    if (!parent || parent.closest('[role=tablist],nav,header') || !work.dice.chance(0.7)) continue;
    const groups = sectionsIn(parent) ?? headedGroups(parent);
    if (!groups) continue;
    // A marker keeps each place, since what stands between the groups stays where it is.
    const places = groups.map((group) => {
      const place = work.document.createComment('');
      group[0]?.before(place);
      return place;
    });
    for (const [index, group] of work.dice.shuffle(groups).entries())
      places[index]?.replaceWith(...group);
  }
}

function sectionsIn(parent: Element): ChildNode[][] | null {
  const sections = [...parent.children].filter((child) => child.matches('section, fieldset'));
  const headed = sections.every((s) => s.querySelector('h1,h2,h3,h4,legend,[role=heading]'));
  const between = [...parent.children].some((child, index, all) => {
    const inside = all.slice(0, index).some((c) => sections.includes(c));
    return inside && child.matches('h1,h2,h3,h4,[role=heading]');
  });
  return sections.length > 1 && headed && !between ? sections.map((s) => [s]) : null;
}

function headedGroups(parent: Element): ChildNode[][] | null {
  const headings = [...parent.children].filter((child) => /^h[1-6]$/.test(child.localName));
  const first = headings.find((heading) => heading.localName !== 'h1');
  const from = first ? headings.indexOf(first) : -1;
  const rest = headings.slice(from);
  if (from < 0 || rest.length < 2 || rest.some((h) => h.localName !== rest[0]?.localName))
    return null;
  const groups: ChildNode[][] = [];
  for (let node: ChildNode | null = rest[0] ?? null; node; node = node.nextSibling) {
    if (rest.includes(node as Element)) groups.push([]);
    groups.at(-1)?.push(node);
  }
  return groups;
}

const keepDirect =
  'legend,summary,option,optgroup,li,dt,dd,tr,td,th,thead,tbody,tfoot,caption,colgroup,col,source,track,param,br,wbr,hr,script,style,template,slot,html,head,body,area,svg *,[role=row],[role=cell],[role=gridcell],[role=columnheader],[role=rowheader],[role=rowgroup],[role=option],[role=treeitem],[role=tab],[role=listitem],[role=menuitem],picture *,video *,object *,iframe,frame,frameset';

/** Boxes around boxes, as components leave them. */
export function wrap(work: Work): void {
  const share = work.dice.pick([0.15, 0.3, 0.5]);
  for (const element of work.all('*')) {
    if (!work.dice.chance(share) || element.matches(keepDirect) || !element.parentNode) continue;
    if (element.parentElement?.closest('head, select, svg') || element.parentElement?.shadowRoot)
      continue;
    const inline = getComputedStyle(element).display.startsWith('inline');
    // An inline element that is mere text keeps its place in the sentence.
    if (inline && !element.matches('input,select,button,textarea,label,a,[role]')) continue;
    const box = work.make(inline ? 'span' : 'div');
    const slot = element.getAttribute('slot');
    if (slot) box.slot = slot;
    element.replaceWith(box);
    box.append(element);
    if (!inline && work.dice.chance(0.2) && textOf(element)) {
      const outer = work.make('div', { slot });
      box.replaceWith(outer);
      outer.append(box);
    }
  }
}
