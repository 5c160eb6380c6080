// The contract of the detect room: DOM in, findings out.

import type { TopicId } from '../knowledge/topic-ids.ts';

/** What kind of control a choice is. `option` is an option of a select; its hint stands at the select. */
export type ChoiceKind =
  | 'radio'
  | 'checkbox'
  | 'switch'
  | 'select'
  | 'option'
  | 'button'
  | 'link'
  | 'field';

/** `on`, `off`, or null where the control has no such state (a field, a link). */
export type ChoiceState = 'on' | 'off' | null;

/**
 * Whether the control means what its topic says or the opposite: "Delete messages on the server after
 * download" is `leave-on-server` with sense `inverse`.
 */
export type Sense = 'direct' | 'inverse';

/** One control or option on a page, as plain data: all that `classify` knows. Strings are the page's. */
export interface Description {
  readonly kind: ChoiceKind;
  readonly state: ChoiceState;
  /** Accessible name, else the text that labels it visually. Normalised. */
  readonly name: string;
  /** First block of `name` where it has several (a title above its description), else `name`. */
  readonly title: string;
  /** Text of what holds it, nearest first: group label, table row head, headings. Normalised. */
  readonly groups: readonly string[];
  /** Text shortly after the control that explains it (help text, description). Normalised. */
  readonly note: string;
  /** `name` attribute of the control. */
  readonly formName: string;
  /** `value` attribute, or the option's value. */
  readonly formValue: string;
  /** `id`, `autocomplete` and `data-*` words as weak evidence. */
  readonly hints: string;
  /** Current text of a field; never the text of a password field. */
  readonly fieldText: string;
  /** Names of the options (select) or of the other radios of the group. */
  readonly siblings: readonly string[];
  /** Names of the two check boxes or switches before it. */
  readonly before: readonly string[];
  /** Several options of the select can be picked. */
  readonly many: boolean;
  /** Link target, for links. */
  readonly href: string;
}

/** A choice that was recognised. `element` stays in the page; only the rest leaves it. */
export interface Finding {
  /** Stable while the element lives; unique in the page. */
  readonly key: number;
  readonly topic: TopicId;
  /** Provider id of this page, or null on a page that is not a known provider's. */
  readonly provider: string | null;
  readonly kind: ChoiceKind;
  readonly state: ChoiceState;
  readonly sense: Sense;
  /** The page's own words; used in the page only (`aria-label`, `npm run detect`), never sent. */
  readonly label: string;
  /** 0 to 1. Only findings of at least `minConfidence` are returned. */
  readonly confidence: number;
  readonly element: Element;
  /** For an option: key of its select's finding. */
  readonly parent?: number;
}
