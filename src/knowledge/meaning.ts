// What a control says: its topic, or another topic when it says the opposite. Apart from the texts because the bundle
// that marks choices in pages carries it, and carries nothing else of what is known about topics.

import type { MessageKey } from './text.ts';
import { type TopicId, type TopicKey, topicKey } from './topic-ids.ts';

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

/** Topics with sentences of their own for a control that says the opposite. */
export const inverseIds = [
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
/** One of `inverseIds`. */
export type InverseId = (typeof inverseIds)[number];

// What can lose mail when taken as it says, and what can when it is refused or off. The whole truth stands in
// `risks.ts`; a test holds these to it.
const losing: readonly TopicId[] = [
  'pop-after-delete',
  'pop-client-delete-allow',
  'remove-after-days',
  'imap-expunge-delete',
];
const losingWhenOff: readonly TopicId[] = ['leave-on-server', 'tls-mode'];

/** Whether `id` is one of `inverseIds`. */
export function isInverseId(id: TopicId): id is InverseId {
  return (inverseIds as readonly TopicId[]).includes(id);
}

/**
 * The topic whose sentences fit a control of `sense`: "Do not allow POP" is answered by `pop-disable`.
 * `inverted` stays true where the topic has sentences of its own for the opposite.
 */
export function meaningOf(id: TopicId, sense: Sense): { topic: TopicId; inverted: boolean } {
  if (sense === 'direct') return { topic: id, inverted: false };
  const other = opposite[id];
  return other ? { topic: other, inverted: false } : { topic: id, inverted: isInverseId(id) };
}

/** Text key of the short name of a choice about `id`: the general one, since no provider has names of its own. */
export function nameOf(id: TopicId, sense: Sense = 'direct'): MessageKey {
  const { topic, inverted } = meaningOf(id, sense);
  // `inverted` is true for these topics only.
  const key: TopicKey<InverseId> = topicKey(topic as InverseId);
  return inverted ? `topic_${key}_inverse_name` : `topic_${key}_name`;
}

/** Whether mail can be lost by a choice: exactly when `riskOf` of `topic-text.ts` says `loss`. */
export function canLoseMail(
  id: TopicId,
  sense: Sense = 'direct',
  state: 'on' | 'off' | null = null,
): boolean {
  const { topic, inverted } = meaningOf(id, sense);
  const off = inverted || (state === 'off' && sense === 'direct');
  return losing.includes(topic) || (off && losingWhenOff.includes(topic));
}
