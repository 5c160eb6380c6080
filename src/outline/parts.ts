// Which parts of a page an outline shows: the groups around controls that were found or that name POP, IMAP or SMTP,
// and the way from the page to them. Everything else stays out.

import { ancestors, isVisible, standsOutside, walkChoices } from '../detect/choices.ts';
import {
  all,
  closest,
  first,
  hasAttr,
  isControl,
  isSetting,
  parentOf,
  tag,
} from '../detect/dom.ts';
import { Groups } from '../detect/group.ts';
import { LongLists } from '../detect/long-list.ts';
import { accessibleName, lastResortName } from '../detect/name.ts';
import { textOf } from '../detect/reading.ts';
import { namesImap, namesPop, normalise } from '../detect/text.ts';
import { worthReading } from '../detect/worth.ts';
import { allTextOf, parentNodeOf } from './nodes.ts';

/** What of the page goes into the outline. */
export interface Parts {
  /** Shown with all that is in them. */
  readonly groups: ReadonlySet<Node>;
  /** Shown for the way to the groups, with headings on that way. */
  readonly way: ReadonlySet<Node>;
  /** Controls whose options are worth telling: found, or naming a protocol. */
  readonly meant: ReadonlySet<Element>;
}

const maxMeant = 120;
/** A group of more controls, or with more text, is more than a group of settings. */
const maxControls = 40;
const maxGroupText = 3000;
/** The same where nothing but a plain box holds them. */
const maxLooseControls = 20;
const maxLooseText = 1500;
/** Parts of a page in which other things than settings stand. */
const elsewhere =
  'nav,aside,footer,[role=navigation],[role=banner],[role=complementary],[role=contentinfo],[role=tree],[role=menubar]';

const border =
  'fieldset,form,section,article,dialog,details,table,[role=group],[role=radiogroup],[role=region],[role=dialog],[role=tabpanel],[role=form]';

/** Whether a text (normal form) names a protocol of mail. */
export function namesMail(text: string): boolean {
  return namesPop(text) || namesImap(text) || /(?<![a-z])smtp(?![a-z])/.test(text);
}

function* meantOn(document: Document): Generator<Element> {
  const groups = new Groups();
  const lists = new LongLists();
  for (const candidate of walkChoices(document)) {
    if (candidate === null) continue;
    const { element, kind } = candidate;
    if (lists.hold(element) || !worthReading(candidate) || !isVisible(element)) continue;
    if (standsOutside(element)) continue;
    const name = normalise(accessibleName(element, kind) || lastResortName(element));
    const acts = kind === 'button' || kind === 'link';
    const near = namesMail(name) ? [] : groups.of(element, name, acts).slice(0, acts ? 1 : 3);
    if (namesMail(name) || near.some(namesMail)) yield element;
  }
}

const controls = 'input,select,textarea,button,a,[role]';

function isGroup(element: Element): boolean {
  const isBordered = closest(element, border) === element;
  const inside = all(element, controls).filter(isControl).length;
  const text = (allTextOf(element) ?? '').length;
  return isBordered
    ? inside <= maxControls && text <= maxGroupText
    : inside <= maxLooseControls && text <= maxLooseText && first(element, elsewhere) === null;
}

/** The group around a control: up to the next border that is no larger than a group of settings. */
function groupOf(element: Element): Element {
  let group = element;
  for (const holder of ancestors(element, 24)) {
    if (/^(?:body|html|main)$/.test(tag(holder)) || !isGroup(holder)) break;
    group = holder;
    if (closest(holder, border) === holder && holdsMore(holder, element)) break;
  }
  return group;
}

// A border right around one control, as some designs draw it, tells nothing of its neighbours.
function holdsMore(holder: Element, element: Element): boolean {
  const others = all(holder, 'input,select,[role],button').filter(
    (other) => other !== element && (isSetting(other) || tag(other) === 'button'),
  );
  return others.length > 0 || textOf(holder).length > 60;
}

/** Chooses. `found`: elements of the choices that were recognised. */
export function partsOf(document: Document, found: readonly Element[]): Parts {
  const meant = new Set<Element>(found);
  for (const element of meantOn(document)) {
    if (meant.size >= maxMeant) break;
    meant.add(element);
  }
  const groups = new Set<Element>();
  for (const element of meant) groups.add(groupOf(element));
  const way = new Set<Node>();
  // Both ways up: a slotted group is shown in its host's light tree, and its slot heads it in the shadow tree.
  const up = (node: Node) => {
    for (const holder of [parentNodeOf(node) ?? hostOf(node), parentOf(node)]) {
      if (!holder || way.has(holder)) continue;
      way.add(holder);
      up(holder);
    }
  };
  for (const group of groups) up(group);
  return { groups, way, meant };
}

const hostOf = (node: Node): Node | null =>
  node.nodeType === 11 ? ((node as ShadowRoot).host ?? null) : null;

/** Whether `element` is a part of the page in which other things than settings stand. */
export function standsApart(element: Element): boolean {
  return closest(element, elsewhere) === element;
}

/** Whether nothing of `element` is for an outline: writing, quoted words, mail, media, and what we put there. */
export function isLeftOut(element: Element): boolean {
  return (
    /^(?:script|style|template|noscript|iframe|frame|object|embed|svg|math|canvas|video|audio|img|picture|map|textarea|pre|code|blockquote|time|address|link|meta|base|title|head|datalist|output|progress|meter)$/.test(
      tag(element),
    ) ||
    hasAttr(element, 'data-pop-or-imap') ||
    standsOutside(element)
  );
}
