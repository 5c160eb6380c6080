// Which topics say the opposite of each other, and which can lose mail. `meaning.ts` works with these by number, since the
// bundle that marks choices in pages carries it.

import type { TopicId } from './topic-ids.ts';

// A control that says the opposite of one topic often says exactly what another topic says.
/** The topic that a control says which says the opposite of another. */
export const opposite: Readonly<Partial<Record<TopicId, TopicId>>> = {
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
/** Topics that can lose mail when taken as they say. */
export const losing: readonly TopicId[] = [
  'pop-after-delete',
  'pop-client-delete-allow',
  'remove-after-days',
  'imap-expunge-delete',
];
/** Topics that can lose mail when refused or off. */
export const losingWhenOff: readonly TopicId[] = ['leave-on-server', 'tls-mode'];
