// What a tooltip says, as plain data: pure, so that it can be tested without a page. A select's tooltip speaks of
// the picked option first, then lists the others.

import type { Finding } from '../detect/types.ts';
import type { MessageKey, Text } from '../knowledge/text.ts';
import type { Risk, TopicText } from '../knowledge/types.ts';

/** What tooltips are told about topics; text is read when one is shown, not before. */
export interface TopicSource {
  readonly text: Text;
  readonly topicKeys: (finding: Finding) => TopicText;
  readonly risk: (finding: Finding) => Risk;
}

/** The words of one tooltip, in the person's language. */
export interface TooltipContent {
  readonly name: string;
  readonly risk: Risk;
  readonly tip: string;
  /** "Set now", "Off now", or empty where neither says anything. */
  readonly state: string;
  readonly others: readonly { readonly name: string; readonly risk: Risk }[];
}

/** Text key of the word on a risk's chip. */
export const riskWord = {
  safe: 'hint_risk_safe',
  depends: 'hint_risk_depends',
  loss: 'hint_risk_loss',
} as const satisfies Record<Risk, MessageKey>;

/** What a hint speaks of first: a select's picked option when there is one, else the choice itself. */
export function subjectOf(finding: Finding, options: readonly Finding[]): Finding {
  return options.find((option) => option.state === 'on') ?? finding;
}

/** The content of the tooltip for `finding`; `options` are the findings whose parent it is. */
export function contentOf(
  finding: Finding,
  options: readonly Finding[],
  { text, topicKeys, risk }: TopicSource,
): TooltipContent {
  const subject = subjectOf(finding, options);
  const keys = topicKeys(subject);
  return {
    name: text(keys.name),
    risk: risk(subject),
    tip: text(keys.tip),
    state: stateWord(subject, text),
    others: options
      .filter((option) => option !== subject)
      .map((option) => ({ name: text(topicKeys(option).name), risk: risk(option) })),
  };
}

function stateWord({ kind, state }: Finding, text: Text): string {
  if (state === 'on') return text('hint_set_now');
  // An unset radio is merely one of several; an unset switch is a setting of its own.
  return state === 'off' && (kind === 'switch' || kind === 'checkbox') ? text('hint_off_now') : '';
}

/** Changes exactly when the tooltip's content or the marker's look does. */
export function signatureOf(finding: Finding, options: readonly Finding[]): string {
  return [finding, ...options]
    .map(({ topic, state, sense, provider }) => `${topic} ${state} ${sense} ${provider}`)
    .join();
}
