// All rules, and which are tried for which control, the most telling first. Worked out while building: white space and
// all that is only for reading is left out of the package.

import { type TopicId, topicIds } from '../../knowledge/topic-ids.ts';
import * as access from './rules/access.ts';
import * as account from './rules/account.ts';
import * as copies from './rules/copies.ts';
import * as imap from './rules/imap.ts';
import * as wire from './rules/wire.ts';

const { accessTerms, ...accessRules } = access;
const { accountTerms, ...accountRules } = account;
const { copyTerms, ...copyRules } = copies;
const { imapTerms, ...imapRules } = imap;
const { wireTerms, ...wireRules } = wire;
const all = { ...accessRules, ...accountRules, ...copyRules, ...imapRules, ...wireRules };
const shared = { ...accessTerms, ...accountTerms, ...copyTerms, ...imapTerms, ...wireTerms };
type RuleName = keyof typeof all;
const used: RuleName[] = [];

function indices(list: readonly RuleName[]): number[] {
  for (const name of list) if (!used.includes(name)) used.push(name);
  return list.map((name) => used.indexOf(name));
}

/** Rules for selects and fields, as indices of `rules`. */
export const fieldRules = indices([
  'tls',
  'port',
  'protocolSelect',
  'accessSelect',
  'activeSync',
  'afterSelect',
  'daysField',
  'limitField',
  'historySelect',
  'smtpAuth',
  'forwarding',
  'interval',
  'prefix',
]);

/** Rules for buttons and links. */
export const actionRules = indices([
  'appPassword',
  'lessSecure',
  'activeSync',
  'smtpAuth',
  'showFolder',
  'protocol',
  'forwarding',
  'fetchExternal',
  'serverSettings',
  'accessAction',
  'appsAccess',
]);

/** Rules for radios, check boxes and switches. */
export const toggleRules = indices([
  'protocolPair',
  'expungeAction',
  'autoExpunge',
  'lessSecure',
  'oauth',
  'folderLimit',
  'showFolder',
  'deleteWhenDeleted',
  'fetcherCopies',
  'removeAfterDays',
  'clientDelete',
  'includeFolders',
  'leaveOnServer',
  'history',
  'popReach',
  'afterDownload',
  'forwarding',
  'smtpAuth',
  'activeSync',
  'fetchExternal',
  'tls',
  'interval',
  'namedAccess',
  'protocol',
  'answeredAccess',
  'appsAccess',
]);

/** Rules for the options of a select, by the select's topic. */
export const optionRules: Readonly<Record<string, readonly number[]>> = {
  'pop-after': indices(['fate']),
  'leave-on-server': indices(['deleteWhenDeleted', 'copyFate']),
  'protocol-imap': indices(['protocol', 'namedAccess']),
  'pop-enable': indices(['popReach', 'namedAccess', 'answeredAccess']),
  'imap-enable': indices(['namedAccess', 'answeredAccess']),
  'pop-imap-enable': indices(['namedAccess', 'answeredAccess']),
};

// Blanks are for reading only, but between terms.
function tidy(condition: string): string {
  return condition
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/ ?([()]) ?/g, '$1')
    .replace(/ \| (?![^[]*\])/g, '|');
}

/** What outcomes name besides topics; their numbers follow those of `topicIds`. */
export const said: string[] = [];

function tidyOutcome(outcome: string): string {
  if (outcome === 'pass') return '';
  if (outcome.startsWith('$')) return `$${indices([outcome.slice(1) as RuleName])[0]}`;
  const [name = '', confidence = '.9', inverse = ''] = outcome.split(' ');
  const topic = topicIds.indexOf(name as TopicId);
  if (topic < 0 && !said.includes(name)) said.push(name);
  const number = topic < 0 ? topicIds.length + said.indexOf(name) : topic;
  // The commonest confidence need not be said.
  return `${number}${inverse}${confidence === '.8' || name === 'silent' ? '' : confidence}`;
}

// A line ends with its outcome; before that it may be broken where a blank may stand.
function tidyRule(rule: string): string {
  return [...rule.matchAll(/([\s\S]*?)=> (.*)/g)]
    .map(([, condition = '', outcome = '']) => `${tidy(condition)}=>${tidyOutcome(outcome.trim())}`)
    .join('\n');
}

/** The rules; see `conditions.ts` for what they say. */
export const rules: string[] = [];
// A rule may name another that no list does.
for (let index = 0; index < used.length; index++)
  rules.push(tidyRule(all[used[index] as RuleName]));

/** Conditions that several lines share, by name. */
export const terms: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(shared).map(([name, condition]) => [name, tidy(condition)]),
);
