// From a description to a topic. Pure: no page, no browser. A provider's declared anchors win; else the
// meaning of the label decides, by rules over concepts, the most telling first.

import type { Anchor, Provider } from '../../providers/define.ts';
import type { Words } from '../lexicon/words.ts';
import type { Description } from '../types.ts';
import { judge } from './conditions.ts';
import { actionRules, fieldRules, optionRules, toggleRules } from './rules.data.ts';
import { doubtful, type PageFacts, type Subject, subjectOf, type Verdict } from './subject.ts';

/** Findings below this confidence are not shown: silence beats a wrong hint. */
export const minConfidence = 0.7;

/** The topic of the control that `d` describes, or null when it is no choice about POP or IMAP, or unsure. */
export function classify(
  d: Description,
  page: PageFacts,
  words: Words,
  provider: Provider | null,
): Verdict | null {
  const declared = provider ? anchored(d, provider.anchors) : null;
  if (declared && declared.confidence > doubtful) return declared;
  const list =
    d.kind === 'select' || d.kind === 'field'
      ? fieldRules
      : d.kind === 'button' || d.kind === 'link'
        ? actionRules
        : toggleRules;
  // A weakly known anchor says nothing that the words do not.
  return run(list, d, page, words) ?? declared;
}

/** The topic of an option of the select whose verdict was `select`, or null. */
export function classifyOption(
  d: Description,
  select: Verdict,
  page: PageFacts,
  words: Words,
  provider: Provider | null,
): Verdict | null {
  const declared = provider ? anchored(d, provider.anchors) : null;
  return declared ?? run(optionRules[select.topic] ?? [], d, page, words);
}

function run(
  list: readonly number[],
  d: Description,
  page: PageFacts,
  words: Words,
): Verdict | null {
  // "IMAP (14)": a filter of search results.
  if (
    /[ (]\d{1,3}(?:,\d{3})?\)?$/.test(d.name) &&
    d.kind === 'checkbox' &&
    !words.of(d.name).is('days|after|server|enable|secure')
  )
    return null;
  // A title above a description says it best; the whole is read when the title says nothing.
  const led = /^((?:pop3?|imap4?)(?:\/smtp)?)(?: - |[:,] | ?\()/.exec(d.name)?.[1];
  const prefix = d.groups.find(
    (g) => g.length > 3 && d.name.startsWith(`${g} `) && d.name.length > g.length + 15,
  );
  const below = d.groups.find((g) => g.length > 9 && d.name.endsWith(` ${g}`));
  const told = /^(?:pop3?|imap4?)(?= )/.exec(d.name)?.[0];
  const toggle = d.kind === 'checkbox' || d.kind === 'switch';
  const described = toggle && words.of(d.name).is('keep server') ? told : undefined;
  const head = led ?? prefix ?? (below ? d.name.replace(below, '') : described);
  const title = d.title !== d.name && d.title ? d.title : head;
  const titled = title ? first(list, subjectOf({ ...d, name: title }, page, words)) : null;
  const verdict = titled ?? first(list, subjectOf(d, page, words));
  if (!verdict || verdict.confidence < minConfidence) return null;
  const near = words.of(d.groups[0] ?? '');
  const mail = [d.name, ...d.groups.slice(0, 2)].some((text) => words.of(text).is('mail|inbox'));
  if (page.loose && !page.serverForm && !mail) return null;
  // A question of a survey or a test has a number.
  if (/^\d+[.)] .*[?？؟]$/.test(near.text)) return null;
  const question =
    !page.accountForm &&
    /[?？؟]$/.test(near.text) &&
    !(words.answer(d.name) && near.is('allow|enable|access|use'));
  return question ? { ...verdict, confidence: doubtful } : verdict;
}

function first(list: readonly number[], s: Subject): Verdict | null {
  for (const rule of list) {
    const verdict = judge(rule, s);
    if (verdict === 'silent') return null;
    if (verdict) return verdict;
  }
  return null;
}

/** The verdict of a provider's declared anchors, or null. */
export function anchored(d: Description, anchors: readonly Anchor[]): Verdict | null {
  for (const anchor of anchors) {
    if (anchor.kind && anchor.kind !== d.kind) continue;
    if (anchor.input) {
      if (anchor.input.name !== d.formName) continue;
      if (anchor.input.value !== undefined && anchor.input.value !== d.formValue) continue;
    }
    if (anchor.label && !anchor.label.test(d.name)) continue;
    if (anchor.group && !d.groups.some((group) => anchor.group?.test(group))) continue;
    if (!anchor.input && !anchor.label) continue;
    const confidence = anchor.evidence === 'low' ? 0.7 : anchor.evidence === 'medium' ? 0.9 : 0.98;
    return { topic: anchor.topic, sense: anchor.sense ?? 'direct', confidence };
  }
  return null;
}
