// Which sentences and which risk belong to a choice, given its topic, the provider of the page and the
// sense of the control. Pure and total; called by hints and panel for every choice they show.

import { baseRisk } from './risks.ts';
import type { MessageKey } from './text.ts';
import { type TopicId, type TopicKey, topicKey } from './topic-ids.ts';
import type { Risk, Status, TopicText } from './types.ts';
import { familyOf, ownFields, type TextField } from './variants.ts';

/** Whether a control means what its topic says, or the opposite. */
export type Sense = 'direct' | 'inverse';

// A control that says the opposite of one topic often says exactly what another topic says.
const opposite: Readonly<Partial<Record<TopicId, TopicId>>> = {
  'pop-enable-all': 'pop-disable',
  'pop-enable-new': 'pop-disable',
  'pop-enable': 'pop-disable',
  'pop-disable': 'pop-enable',
  'pop-after-keep': 'pop-after-delete',
  'pop-after-mark-read': 'pop-after-keep',
  'pop-after-archive': 'pop-after-keep',
  'pop-after-delete': 'pop-after-keep',
  'pop-client-delete-allow': 'pop-client-delete-block',
  'pop-client-delete-block': 'pop-client-delete-allow',
  'protocol-pop': 'protocol-imap',
  'protocol-imap': 'protocol-pop',
  'remove-after-days': 'leave-on-server',
  'imap-enable': 'imap-disable',
  'imap-disable': 'imap-enable',
  'imap-auto-expunge-on': 'imap-auto-expunge-off',
  'imap-auto-expunge-off': 'imap-auto-expunge-on',
  'imap-folder-unlimited': 'imap-folder-limit',
  'imap-folder-limit': 'imap-folder-unlimited',
};

const inverseIds = [
  'pop-include-folders',
  'leave-on-server',
  'delete-when-deleted-locally',
  'pop-imap-enable',
  'imap-show-folder',
  'less-secure-apps',
  'oauth',
  'smtp-auth',
  'activesync',
  'tls-mode',
  'forwarding',
] as const satisfies readonly TopicId[];
type InverseId = (typeof inverseIds)[number];

const inverseRisk: Readonly<Record<InverseId, Risk>> = {
  'pop-include-folders': 'safe',
  'leave-on-server': 'loss',
  'delete-when-deleted-locally': 'safe',
  'pop-imap-enable': 'safe',
  'imap-show-folder': 'depends',
  'less-secure-apps': 'safe',
  oauth: 'depends',
  'smtp-auth': 'safe',
  activesync: 'safe',
  'tls-mode': 'loss',
  forwarding: 'safe',
};

function isInverseId(id: TopicId): id is InverseId {
  return Object.hasOwn(inverseRisk, id);
}

/** The topics that have sentences of their own for a control that says the opposite. */
export const topicsWithInverseText: readonly TopicId[] = inverseIds;

/**
 * The topic whose sentences fit a control of `sense`: "Do not allow POP" is answered by `pop-disable`.
 * `inverted` stays true where the topic has sentences of its own for the opposite.
 */
export function meaningOf(id: TopicId, sense: Sense): { topic: TopicId; inverted: boolean } {
  if (sense === 'direct') return { topic: id, inverted: false };
  const other = Object.hasOwn(opposite, id) ? opposite[id] : undefined;
  return other ? { topic: other, inverted: false } : { topic: id, inverted: isInverseId(id) };
}

function baseText(id: TopicId): TopicText {
  // The annotation is the check: a topic without one of its five sentences does not compile.
  const key: TopicKey<TopicId> = topicKey(id);
  return {
    name: `topic_${key}_name`,
    tip: `topic_${key}_tip`,
    explain: `topic_${key}_explain`,
    choose: `topic_${key}_choose`,
    undo: `topic_${key}_undo`,
  };
}

function inverseText(id: InverseId): TopicText {
  const key: TopicKey<InverseId> = topicKey(id);
  const ownExplanation = key === 'leave_on_server' || key === 'tls_mode';
  return {
    name: `topic_${key}_inverse_name`,
    tip: `topic_${key}_inverse_tip`,
    explain: ownExplanation ? `topic_${key}_inverse_explain` : `topic_${key}_explain`,
    choose: `topic_${key}_inverse_choose`,
    undo: `topic_${key}_inverse_undo`,
  };
}

/**
 * The text keys for a choice about `id` on a page of `provider` (id or null): the provider's own sentence
 * where there is one, else the general one.
 */
export function topicText(
  id: TopicId,
  provider: string | null = null,
  sense: Sense = 'direct',
): TopicText {
  const { topic, inverted } = meaningOf(id, sense);
  if (inverted && isInverseId(topic)) return inverseText(topic);
  const base = baseText(topic);
  const family = familyOf(provider);
  const fields = ownFields(topic, family);
  // Suffixed keys cannot be told apart by type; a test walks through all variants instead.
  const own = (field: TextField) => [field, `${base[field]}__${family}` as MessageKey];
  return { ...base, ...Object.fromEntries(fields.map(own)) };
}

/**
 * The risk to show for a choice: that of taking it as its label says. One kind of choice is a risk while
 * it is off: a box that keeps mail ("leave a copy", "use encryption"). No provider differs in risk today;
 * the argument is there because one may.
 */
export function riskOf(
  id: TopicId,
  _provider: string | null = null,
  sense: Sense = 'direct',
  state: 'on' | 'off' | null = null,
): Risk {
  const { topic, inverted } = meaningOf(id, sense);
  if (inverted && isInverseId(topic)) return inverseRisk[topic];
  if (state === 'off' && sense === 'direct' && (id === 'leave-on-server' || id === 'tls-mode')) {
    return 'loss';
  }
  return baseRisk(topic);
}

/** The sentence that tells a person how well a statement was checked. */
export function statusText(status: Status): MessageKey {
  return `status_${status}`;
}
