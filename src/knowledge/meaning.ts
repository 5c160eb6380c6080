// What a control says: its topic, or another topic when it says the opposite. Apart from the texts because the bundle
// that marks choices in pages carries it, and carries nothing else of what is known about topics.

import { losing, losingWhenOff, opposites, own } from './meaning.data.ts';
import type { InverseId } from './opposites.ts';
import type { MessageKey } from './text.ts';
import { type TopicId, type TopicKey, topicIds, topicKey } from './topic-ids.ts';

/** Whether a control means what its topic says, or the opposite. */
export type Sense = 'direct' | 'inverse';

/** Whether `id` has sentences of its own for a control that says the opposite. */
export function isInverseId(id: TopicId): id is InverseId {
  return own.includes(topicIds.indexOf(id));
}

/**
 * The topic whose sentences fit a control of `sense`: "Do not allow POP" is answered by `pop-disable`.
 * `inverted` stays true where the topic has sentences of its own for the opposite.
 */
export function meaningOf(id: TopicId, sense: Sense): { topic: TopicId; inverted: boolean } {
  if (sense === 'direct') return { topic: id, inverted: false };
  const other = topicIds[opposites[topicIds.indexOf(id)] ?? -1];
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
  const index = topicIds.indexOf(topic);
  return losing.includes(index) || (off && losingWhenOff.includes(index));
}
