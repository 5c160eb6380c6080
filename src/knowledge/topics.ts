// What is true of each topic: whose side it is on, what can happen to mail, how sure we are and why. The
// sentences are message keys (`topic-text.ts`); what differs at one provider stands in `grounds.ts`.

import { baseRisk } from './risks.ts';
import type { TopicId } from './topic-ids.ts';
import type { Side, SourceId, Status, Topic } from './types.ts';

type Facts = readonly [
  side: Side,
  status: Status,
  sources: readonly SourceId[],
  related: readonly TopicId[],
];

const facts: Readonly<Record<TopicId, Facts>> = {
  'pop-enable-all': [
    'pop',
    'verified',
    ['G-POPSET', 'Z-POP', 'R1939'],
    ['pop-after', 'leave-on-server', 'pop-enable-new', 'imap-enable'],
  ],
  'pop-enable-new': [
    'pop',
    'partly',
    ['G-POPSET', 'Z-POP', 'KNOW'],
    ['pop-enable-all', 'pop-after', 'leave-on-server'],
  ],
  'pop-enable': [
    'pop',
    'verified',
    ['R1939', 'MS-OUT', 'FM-PROT'],
    ['leave-on-server', 'pop-client-delete-allow', 'pop-after', 'imap-enable'],
  ],
  'pop-disable': ['pop', 'verified', ['G-POPSET'], ['pop-enable', 'imap-enable']],
  'pop-after': [
    'pop',
    'verified',
    ['G-POPSET', 'LIMI'],
    ['pop-after-keep', 'pop-after-mark-read', 'pop-after-archive', 'pop-after-delete'],
  ],
  'pop-after-keep': ['pop', 'verified', ['G-POPSET', 'LIMI'], ['pop-after-delete']],
  'pop-after-mark-read': ['pop', 'verified', ['G-POPSET', 'LIMI'], ['pop-after-keep']],
  'pop-after-archive': ['pop', 'verified', ['G-POPSET', 'LIMI'], ['pop-after-keep']],
  'pop-after-delete': [
    'pop',
    'verified',
    ['G-POPSET', 'LIMI'],
    ['pop-after-keep', 'leave-on-server', 'imap-enable'],
  ],
  'pop-client-delete-allow': [
    'pop',
    'unverified',
    ['MS-POPDEL', 'KNOW'],
    ['pop-client-delete-block', 'leave-on-server', 'remove-after-days'],
  ],
  'pop-client-delete-block': [
    'pop',
    'unverified',
    ['MS-POPDEL', 'KNOW'],
    ['pop-client-delete-allow', 'leave-on-server'],
  ],
  'pop-include-folders': [
    'pop',
    'partly',
    ['Z-SPAM', 'YA-POP', 'R1939'],
    ['imap-enable', 'imap-show-folder', 'pop-history'],
  ],
  'pop-history': [
    'pop',
    'partly',
    ['QQ-HELP', 'KNOW'],
    ['pop-enable-all', 'pop-enable-new', 'imap-enable'],
  ],
  'protocol-pop': [
    'pop',
    'verified',
    ['R1939', 'R1733'],
    ['protocol-imap', 'leave-on-server', 'remove-after-days'],
  ],
  'protocol-imap': [
    'imap',
    'verified',
    ['R9051', 'R1733'],
    ['protocol-pop', 'imap-path-prefix', 'tls-mode'],
  ],
  'fetch-external-pop': [
    'pop',
    'verified',
    ['G-FETCH', 'GMX-COLL', 'G-END'],
    ['leave-on-server', 'forwarding', 'check-interval', 'tls-mode'],
  ],
  'leave-on-server': [
    'pop',
    'verified',
    ['R1939', 'TB-SRC', 'ISPDB'],
    ['remove-after-days', 'delete-when-deleted-locally', 'pop-after'],
  ],
  'remove-after-days': [
    'pop',
    'partly',
    ['TB-SRC', 'R1939', 'KNOW'],
    ['leave-on-server', 'delete-when-deleted-locally'],
  ],
  'delete-when-deleted-locally': [
    'pop',
    'partly',
    ['TB-SRC', 'AP-POP'],
    ['leave-on-server', 'remove-after-days'],
  ],
  'check-interval': [
    'pop',
    'verified',
    ['R1939', 'R2177', 'ISPDB'],
    ['fetch-external-pop', 'imap-enable'],
  ],
  'imap-enable': [
    'imap',
    'verified',
    ['R9051', 'G-IMAPSET', 'MS-OUT'],
    ['imap-disable', 'pop-enable', 'app-password', 'oauth'],
  ],
  'imap-disable': ['imap', 'verified', ['G-IMAPSET'], ['imap-enable', 'pop-disable']],
  'pop-imap-enable': [
    'both',
    'partly',
    ['GMX-HELP', 'GMX-2019', 'ISPDB'],
    ['imap-enable', 'pop-enable', 'leave-on-server', 'app-password'],
  ],
  'imap-auto-expunge-on': [
    'imap',
    'verified',
    ['G-IMAPSET', 'R9051'],
    ['imap-auto-expunge-off', 'imap-expunge-trash', 'imap-expunge-delete'],
  ],
  'imap-auto-expunge-off': [
    'imap',
    'verified',
    ['G-IMAPSET', 'R9051'],
    ['imap-auto-expunge-on', 'imap-expunge-trash'],
  ],
  'imap-expunge-archive': [
    'imap',
    'verified',
    ['G-IMAPSET', 'LIMI'],
    ['imap-expunge-trash', 'imap-expunge-delete'],
  ],
  'imap-expunge-trash': [
    'imap',
    'verified',
    ['G-IMAPSET'],
    ['imap-expunge-archive', 'imap-expunge-delete'],
  ],
  'imap-expunge-delete': [
    'imap',
    'verified',
    ['G-IMAPSET'],
    ['imap-expunge-trash', 'imap-expunge-archive', 'imap-auto-expunge-off'],
  ],
  'imap-folder-unlimited': ['imap', 'verified', ['G-IMAPSET'], ['imap-folder-limit']],
  'imap-folder-limit': [
    'imap',
    'verified',
    ['G-IMAPSET'],
    ['imap-folder-unlimited', 'imap-show-folder'],
  ],
  'imap-show-folder': [
    'imap',
    'verified',
    ['R9051', 'R3501'],
    ['imap-folder-limit', 'imap-path-prefix'],
  ],
  'imap-path-prefix': ['imap', 'verified', ['R2342', 'R9051'], ['imap-show-folder']],
  'app-password': [
    'both',
    'verified',
    ['Y-APP', 'FM-APP', 'DCDB', 'QQ-2022'],
    ['oauth', 'less-secure-apps'],
  ],
  'less-secure-apps': [
    'both',
    'verified',
    ['G-LSA', 'MS-2024'],
    ['app-password', 'oauth', 'tls-mode'],
  ],
  oauth: ['both', 'verified', ['R7628', 'ISPDB', 'Y-DEV'], ['app-password']],
  'smtp-auth': ['both', 'verified', ['MS-SMTP', 'R8314'], ['oauth', 'app-password']],
  activesync: ['both', 'partly', ['MS-CAS', 'KNOW'], ['imap-enable', 'pop-enable']],
  'tls-mode': [
    'both',
    'verified',
    ['R8314', 'R8997', 'STLS21', 'SHADOW'],
    ['server-port', 'oauth'],
  ],
  'server-port': ['both', 'verified', ['R8314', 'ISPDB'], ['tls-mode', 'server-settings']],
  'server-settings': ['both', 'verified', ['ISPDB', 'R8314'], ['server-port', 'tls-mode']],
  forwarding: ['both', 'partly', ['G-END', 'KNOW'], ['fetch-external-pop', 'leave-on-server']],
};

function topic(id: TopicId): Topic {
  const [side, status, sources, related] = facts[id];
  return { id, side, risk: baseRisk(id), status, sources, related };
}

/** Every topic, in the order of `topicIds`. */
export const topics: readonly Topic[] = (Object.keys(facts) as TopicId[]).map(topic);

/**
 * What is true of `id` everywhere. Total: an id of another version gives a topic that claims nothing
 * (side `both`, risk `depends`, unverified, no sources).
 */
export function topicOf(id: TopicId): Topic {
  if (Object.hasOwn(facts, id)) return topic(id);
  return { id, side: 'both', risk: 'depends', status: 'unverified', sources: [], related: [] };
}
