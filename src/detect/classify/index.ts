// From a description to a topic. Pure: no page, no browser. A provider's declared anchors win; else the
// meaning of the label decides, by rules over concepts, the most telling first.

import type { Anchor, Provider } from '../../providers/define.ts';
import type { Words } from '../lexicon/words.ts';
import type { Description } from '../types.ts';
import { accessAction, accessSelect, answeredAccess, namedAccess } from './access.ts';
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
import {
  afterDownload,
  clientDelete,
  deleteWhenDeleted,
  history,
  includeFolders,
  fetcherCopies,
  leaveOnServer,
  popReach,
  removeAfterDays,
} from './copies.ts';
import { autoExpunge, expungeAction, folderLimit, showFolder } from './imap.ts';
import { is, type PageFacts, type Rule, type Subject, subjectOf, type Verdict } from './subject.ts';
import {
  daysField,
  historySelect,
  interval,
  limitField,
  port,
  prefix,
  protocol,
  tls,
} from './wire.ts';

/** Findings below this confidence are not shown: silence beats a wrong hint. */
export const minConfidence = 0.7;

const fieldRules: readonly Rule[] = [
  port,
  tls,
  protocolSelect,
  accessSelect,
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
];
const toggleRules: readonly Rule[] = [
  expungeAction,
  autoExpunge,
  lessSecure,
  oauth,
  folderLimit,
  showFolder,
  deleteWhenDeleted,
  removeAfterDays,
  clientDelete,
  includeFolders,
  fetcherCopies,
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
];

/** The topic of the control that `d` describes, or null when it is no choice about POP or IMAP, or unsure. */
export function classify(
  d: Description,
  page: PageFacts,
  words: Words,
  provider: Provider | null,
): Verdict | null {
  const declared = provider ? anchored(d, provider.anchors) : null;
  if (declared) return declared;
  if (!d.name && d.groups.length === 0) return null;
  const rules =
    d.kind === 'select' || d.kind === 'field'
      ? fieldRules
      : d.kind === 'button' || d.kind === 'link'
        ? actionRules
        : toggleRules;
  // A title above a description says it best; the whole is read when the title says nothing.
  const titled = d.title !== d.name && d.title ? run(rules, subjectOf({ ...d, name: d.title }, page, words)) : null;
  const verdict = titled ?? run(rules, subjectOf(d, page, words));
  return verdict && verdict.confidence >= minConfidence ? verdict : null;
}

function run(rules: readonly Rule[], s: Subject): Verdict | null {
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

const notMail =
  /(?<![a-z])(?:https?|ftp|ssh|telnet|dns|snmp|rdp|vnc|ldap|sip|mysql|tcp|udp)(?![a-z])/;

// A select that holds both POP and IMAP.
function protocolSelect(s: Subject) {
  if (s.d.kind !== 'select') return null;
  const named = s.d.siblings.map(
    (option) =>
      subjectOf({ ...s.d, kind: 'option', name: option, groups: [] }, s.page, s.words).named,
  );
  const telling = named.filter((n) => n.pop !== n.imap).length;
  if (!named.some((n) => n.pop && !n.imap) || !named.some((n) => n.imap && !n.pop)) return null;
  if (s.d.siblings.some((option) => notMail.test(option)) || telling * 3 < s.d.siblings.length)
    return 'silent' as const;
  return is('protocol-imap', 0.85);
}

// The select that says what happens to the server's copy.
function afterSelect(s: Subject) {
  if (s.d.kind !== 'select' || s.d.siblings.length < 2 || s.d.siblings.length > 8) return null;
  const terms = s.d.siblings.map((option) => s.words.of(option));
  const acts = terms.filter(
    (t) =>
      t.has('keep', 'archive', 'remove') ||
      (t.has('mark') && t.has('read')) ||
      (t.has('move') && t.has('trash')),
  ).length;
  const keeps = terms.some((t) => t.has('keep') || (t.has('mark') && t.has('read')));
  const goes = terms.some((t) => t.has('remove', 'archive', 'trash'));
  if (!keeps || !goes || acts < terms.length - 1 || terms.some((t) => t.has('spam'))) return null;
  const fetcher = s.page.accountForm || terms.some((t) => t.has('server')) || s.groups.slice(0, 2).some((g) => g.has('other') && g.has('account'));
  if (fetcher && !s.named.pop && terms.some((t) => t.has('server', 'copy')) && (s.page.pop || s.page.accountForm)) return is('leave-on-server', 0.85);
  if (!(s.scope.pop || (s.page.pop && s.name.has('fetch')))) return null;
  if (s.groups.slice(0, 1).some((g) => g.has('forward')) && !s.named.pop) return null;
  return is('pop-after', 0.9);
}
