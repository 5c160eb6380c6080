// Shapes of what is true. Data files of this room hold structure, risk and sources; the sentences are
// message keys. Nothing here touches a page, a browser API or a network.

import type { MessageKey } from './text.ts';
import type { TopicId } from './topic-ids.ts';

/** How sure a statement is: read in the source, partly read, or known only from memory. */
export type Status = 'verified' | 'partly' | 'unverified';

/** What can happen to mail: nothing bad; it depends on another setting or on the mail app; mail can be lost. */
export type Risk = 'safe' | 'depends' | 'loss';

/** Which of the two a thing belongs to; decides its colour everywhere. */
export type Side = 'pop' | 'imap' | 'both';

/** Key of an entry of `sources`, such as `R1939` or `G-POP`. */
export type SourceId = string;

/** Where a statement comes from and how it was checked. */
export interface Source {
  readonly id: SourceId;
  /** Document and section, as one would cite it. Not translated: it is a name. */
  readonly citation: string;
  /** Date of the document as printed, such as `May 1996` or `about 2024-25`; may be `undated`. */
  readonly date: string;
  /** How it was checked, such as `text read` or `proxy copy read`. */
  readonly checked: string;
  /** Address a person can open, when the address is certain. */
  readonly url?: string;
}

/** What is true of one topic. The sentences are found by `topicText`. */
export interface Topic {
  readonly id: TopicId;
  readonly side: Side;
  readonly risk: Risk;
  readonly status: Status;
  readonly sources: readonly SourceId[];
  /** Topics worth reading next. */
  readonly related: readonly TopicId[];
}

/** The text keys of one topic, provider-specific where a provider differs. */
export interface TopicText {
  /** Short name, at most 40 characters: "Delete the server's copy". */
  readonly name: MessageKey;
  /** The tooltip's one sentence, at most 140 characters, grade 8 or below. */
  readonly tip: MessageKey;
  /** 60 to 120 words. */
  readonly explain: MessageKey;
  /** When to choose it. */
  readonly choose: MessageKey;
  /** How to undo it. */
  readonly undo: MessageKey;
}
