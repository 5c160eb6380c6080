// The ids of everything a choice on a settings page can be about. An id is stable once published:
// add, never rename. Detection, knowledge, hints and text keys all speak in these ids.

/** Every topic id, in the order in which a person meets them on a page. */
export const topicIds = [
  'pop-enable-all',
  'pop-enable-new',
  'pop-enable',
  'pop-disable',
  'pop-after',
  'pop-after-keep',
  'pop-after-mark-read',
  'pop-after-archive',
  'pop-after-delete',
  'pop-client-delete-allow',
  'pop-client-delete-block',
  'pop-include-folders',
  'pop-history',
  'protocol-pop',
  'protocol-imap',
  'fetch-external-pop',
  'leave-on-server',
  'remove-after-days',
  'delete-when-deleted-locally',
  'check-interval',
  'imap-enable',
  'imap-disable',
  'pop-imap-enable',
  'imap-auto-expunge-on',
  'imap-auto-expunge-off',
  'imap-expunge-archive',
  'imap-expunge-trash',
  'imap-expunge-delete',
  'imap-folder-unlimited',
  'imap-folder-limit',
  'imap-show-folder',
  'imap-path-prefix',
  'app-password',
  'less-secure-apps',
  'oauth',
  'smtp-auth',
  'activesync',
  'tls-mode',
  'server-port',
  'server-settings',
  'forwarding',
] as const;

/** One thing that a choice on a settings page can be about. */
export type TopicId = (typeof topicIds)[number];

const known: ReadonlySet<string> = /* @__PURE__ */ new Set(topicIds);

/** Whether `value` is a topic id of this version. Used on everything that comes from storage or messages. */
export function isTopicId(value: unknown): value is TopicId {
  return typeof value === 'string' && known.has(value);
}

/** A topic id as it stands inside text keys: `imap-enable` becomes `imap_enable`. */
export type TopicKey<T extends string> = T extends `${infer A}-${infer B}`
  ? `${A}_${TopicKey<B>}`
  : T;

/** The form of `id` used in text keys of `_locales`, where only letters, digits and `_` are allowed. */
export function topicKey<T extends string>(id: T): TopicKey<T> {
  return id.replaceAll('-', '_') as TopicKey<T>;
}
