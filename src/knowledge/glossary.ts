// The field's words, each in one or two sentences, with the topics where a person meets them.

import type { MessageKey } from './text.ts';
import { type TopicId, type TopicKey, topicKey } from './topic-ids.ts';

const rows = {
  pop: ['pop-enable', 'protocol-pop'],
  imap: ['imap-enable', 'protocol-imap'],
  smtp: ['smtp-auth'],
  webmail: [],
  client: ['pop-imap-enable', 'server-settings'],
  server: ['server-settings'],
  sync: ['imap-enable'],
  backup: ['pop-after-delete', 'leave-on-server'],
  'leave-on-server': ['leave-on-server', 'remove-after-days'],
  uidl: ['leave-on-server', 'pop-enable-all'],
  flag: ['pop-after-mark-read', 'imap-enable'],
  label: ['imap-show-folder'],
  expunge: ['imap-auto-expunge-on', 'imap-auto-expunge-off'],
  trash: ['imap-expunge-trash', 'pop-after-delete'],
  'all-mail': ['pop-after-archive', 'imap-expunge-archive'],
  quota: ['pop-after-keep', 'leave-on-server'],
  tls: ['tls-mode', 'server-port'],
  starttls: ['tls-mode'],
  port: ['server-port'],
  'app-password': ['app-password'],
  oauth: ['oauth'],
  'authorization-code': ['app-password'],
  idle: ['check-interval', 'imap-enable'],
  subscribed: ['imap-show-folder'],
  'archive-file': ['protocol-pop'],
  forwarding: ['forwarding', 'fetch-external-pop'],
  activesync: ['activesync'],
  jmap: [],
} as const satisfies Readonly<Record<string, readonly TopicId[]>>;

/** Id of a word of the glossary. */
export type TermId = keyof typeof rows;

/** A word and what it means. */
export interface Term {
  readonly id: TermId;
  readonly name: MessageKey;
  readonly text: MessageKey;
  /** Topics where a person meets the word. */
  readonly topics: readonly TopicId[];
}

function term(id: TermId): Term {
  const key: TopicKey<TermId> = topicKey(id);
  return { id, name: `term_${key}_name`, text: `term_${key}_text`, topics: rows[id] };
}

/** All words, from the general to the special. */
export const terms: readonly Term[] = (Object.keys(rows) as TermId[]).map(term);
