// What can happen to mail by each choice: its shape and colour in the page. Apart from the rest of the facts
// because the bundle that runs in pages carries it.

import type { TopicId } from './topic-ids.ts';
import type { Risk } from './types.ts';

/** The risk of taking the choice as its name says, with everything else left as it is. */
export const risks: Readonly<Record<TopicId, Risk>> = {
  'pop-enable-all': 'depends',
  'pop-enable-new': 'depends',
  'pop-enable': 'depends',
  'pop-disable': 'safe',
  'pop-after': 'depends',
  'pop-after-keep': 'safe',
  'pop-after-mark-read': 'safe',
  'pop-after-archive': 'safe',
  'pop-after-delete': 'loss',
  'pop-client-delete-allow': 'loss',
  'pop-client-delete-block': 'safe',
  'pop-include-folders': 'safe',
  'pop-history': 'safe',
  'protocol-pop': 'depends',
  'protocol-imap': 'safe',
  'fetch-external-pop': 'depends',
  'leave-on-server': 'safe',
  'remove-after-days': 'loss',
  'delete-when-deleted-locally': 'depends',
  'check-interval': 'safe',
  'imap-enable': 'safe',
  'imap-disable': 'safe',
  'pop-imap-enable': 'depends',
  'imap-auto-expunge-on': 'depends',
  'imap-auto-expunge-off': 'safe',
  'imap-expunge-archive': 'safe',
  'imap-expunge-trash': 'depends',
  'imap-expunge-delete': 'loss',
  'imap-folder-unlimited': 'safe',
  'imap-folder-limit': 'depends',
  'imap-show-folder': 'safe',
  'imap-path-prefix': 'safe',
  'app-password': 'safe',
  'less-secure-apps': 'depends',
  oauth: 'safe',
  'smtp-auth': 'safe',
  activesync: 'safe',
  'tls-mode': 'safe',
  'server-port': 'depends',
  'server-settings': 'safe',
  forwarding: 'depends',
};

/** The risk of `id`; `depends` for an id of another version. */
export function baseRisk(id: TopicId): Risk {
  return Object.hasOwn(risks, id) ? risks[id] : 'depends';
}
