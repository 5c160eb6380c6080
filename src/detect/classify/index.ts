// From a description to a topic. Pure: no page, no browser. A provider's declared anchors win; else the
// meaning of the label decides, by rules over concepts, the most telling first.

import type { Anchor, Provider } from '../../providers/define.ts';
import type { Words } from '../lexicon/words.ts';
import type { Description } from '../types.ts';
import { accessAction, accessSelect, answeredAccess, appsAccess, namedAccess } from './access.ts';
import {
  activeSync,
  appPassword,
  fetchExternal,
  forwarding,
  lessSecure,
  oauth,
  serverSettings,
  smtpAuth,
} from './account.ts';
import { afterDownload, afterVerdict, history, includeFolders, popReach } from './after.ts';
import {
  clientDelete,
  copyVerdict,
  deleteWhenDeleted,
  fetcherCopies,
  leaveOnServer,
  removeAfterDays,
} from './copies.ts';
import { autoExpunge, expungeAction, folderLimit, showFolder } from './imap.ts';
import { afterSelect, protocolSelect } from './selects.ts';
import { is, type PageFacts, type Rule, type Subject, subjectOf, type Verdict } from './subject.ts';
import {
  daysField,
  historySelect,
  interval,
  limitField,
  port,
  prefix,
  protocol,
  protocolPair,
  tls,
} from './wire.ts';

/** Findings below this confidence are not shown: silence beats a wrong hint. */
export const minConfidence = 0.7;
/** Findings up to this confidence need others beside them: a poll's question is not a setting. */
export const doubtful = 0.72;

const fieldRules: readonly Rule[] = [
  tls,
  port,
  protocolSelect,
  accessSelect,
  activeSync,
  afterSelect,
  daysField,
  limitField,
  historySelect,
  interval,
  prefix,
];
const actionRules: readonly Rule[] = [
  appPassword,
  lessSecure,
  activeSync,
  protocol,
  forwarding,
  fetchExternal,
  serverSettings,
  accessAction,
  appsAccess,
];
const toggleRules: readonly Rule[] = [
  protocolPair,
  expungeAction,
  autoExpunge,
  lessSecure,
  oauth,
  folderLimit,
  showFolder,
  deleteWhenDeleted,
  fetcherCopies,
  removeAfterDays,
  clientDelete,
  includeFolders,
  leaveOnServer,
  history,
  popReach,
  afterDownload,
  forwarding,
  smtpAuth,
  activeSync,
  fetchExternal,
  tls,
  interval,
  namedAccess,
  protocol,
  answeredAccess,
  appsAccess,
];
// What the options of a select can be, by the select's topic.
const optionRules: Readonly<Record<string, readonly Rule[]>> = {
  'pop-after': [afterVerdict],
  'leave-on-server': [deleteWhenDeleted, copyVerdict],
  'protocol-imap': [protocol, namedAccess],
  'pop-enable': [popReach, namedAccess, answeredAccess],
  'imap-enable': [namedAccess, answeredAccess],
  'pop-imap-enable': [namedAccess, answeredAccess],
};

/** The topic of the control that `d` describes, or null when it is no choice about POP or IMAP, or unsure. */
export function classify(
  d: Description,
  page: PageFacts,
  words: Words,
  provider: Provider | null,
): Verdict | null {
  const declared = provider ? anchored(d, provider.anchors) : null;
  if (declared && declared.confidence > doubtful) return declared;
  const rules =
    d.kind === 'select' || d.kind === 'field'
      ? fieldRules
      : d.kind === 'button' || d.kind === 'link'
        ? actionRules
        : toggleRules;
  // A weakly known anchor says nothing that the words do not.
  return run(rules, d, page, words) ?? declared;
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
  rules: readonly Rule[],
  d: Description,
  page: PageFacts,
  words: Words,
): Verdict | null {
  // "IMAP (14)": a filter of search results.
  if (
    /[ (]\d{1,3}\)?$/.test(d.name) &&
    d.kind === 'checkbox' &&
    !words.of(d.name).is('days|after|server')
  )
    return null;
  // A title above a description says it best; the whole is read when the title says nothing.
  const led = /^((?:pop3?|imap4?)(?:\/smtp)?)(?: - |[:,] | ?\()/.exec(d.name)?.[1];
  const prefix = d.groups.find((g) => g.length > 3 && d.name.startsWith(`${g} `));
  const told = /^(?:pop3?|imap4?)(?= )/.exec(d.name)?.[0];
  const toggle = d.kind === 'checkbox' || d.kind === 'switch';
  const described = toggle && words.of(d.name).is('keep server') ? told : undefined;
  const title = d.title !== d.name && d.title ? d.title : (led ?? prefix ?? described);
  const titled = title ? first(rules, subjectOf({ ...d, name: title }, page, words)) : null;
  const verdict = titled ?? first(rules, subjectOf(d, page, words));
  if (!verdict || verdict.confidence < minConfidence) return null;
  const near = words.of(d.groups[0] ?? '');
  const mail = [d.name, ...d.groups.slice(0, 3)].some((text) =>
    words.of(text).is('mail|client|server|inbox'),
  );
  if (page.loose && !mail) return null;
  const question =
    /[?？؟]$/.test(near.text) && !(words.answer(d.name) && near.is('allow|enable|access|use'));
  return question ? { ...verdict, confidence: doubtful } : verdict;
}

function first(rules: readonly Rule[], s: Subject): Verdict | null {
  for (const rule of rules) {
    const verdict = rule(s);
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
    return is(
      anchor.topic,
      anchor.evidence === 'low' ? 0.7 : anchor.evidence === 'medium' ? 0.9 : 0.98,
      anchor.sense,
    );
  }
  return null;
}
