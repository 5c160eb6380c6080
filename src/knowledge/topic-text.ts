// Which sentences and which risk belong to a choice, given its topic, the provider of the page and the
// sense of the control. Pure and total; called by hints and panel for every choice they show.

import { isInverseId, meaningOf, type Sense } from './meaning.ts';
import { type InverseId, inverseIds } from './opposites.ts';
import { baseRisk } from './risks.ts';
import type { MessageKey } from './text.ts';
import { type TopicId, type TopicKey, topicKey } from './topic-ids.ts';
import type { Risk, Status, TopicText } from './types.ts';
import { familyOf, ownFields, type TextField } from './variants.ts';

export { meaningOf, type Sense } from './meaning.ts';

/** The topics that have sentences of their own for a control that says the opposite. */
export const topicsWithInverseText: readonly TopicId[] = inverseIds;

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
