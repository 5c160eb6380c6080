// What is true of each topic: whose side it is on, what can happen to mail, how sure we are and why. The
// sentences are message keys (`topic-text.ts`); what differs at one provider stands in `variants.ts`.

import type { TopicId } from './topic-ids.ts';
import type { Risk, Side, SourceId, Status, Topic } from './types.ts';

type Facts = readonly [
  side: Side,
  risk: Risk,
  status: Status,
  sources: readonly SourceId[],
  related: readonly TopicId[],
];

// Risk is that of taking the choice as its name says, with everything else left as it is.
const facts: Record<TopicId, Facts> = {
  'pop-enable-all': [
    'pop',
    'depends',
    'verified',
    ['G-POPSET', 'Z-POP', 'R1939'],
    ['pop-after', 'leave-on-server', 'pop-enable-new', 'imap-enable'],
  ],
  'pop-enable-new': [
    'pop',
    'depends',
    'partly',
    ['G-POPSET', 'Z-POP', 'KNOW'],
    ['pop-enable-all', 'pop-after', 'leave-on-server'],
  ],
  'pop-enable': [
    'pop',
    'depends',
    'verified',
    ['R1939', 'MS-OUT', 'FM-PROT'],
    ['leave-on-server', 'pop-client-delete-allow', 'pop-after', 'imap-enable'],
  ],
  'pop-disable': ['pop', 'safe', 'verified', ['G-POPSET'], ['pop-enable', 'imap-enable']],
  'pop-after': [
    'pop',
    'depends',
    'verified',
    ['G-POPSET', 'LIMI'],
    ['pop-after-keep', 'pop-after-mark-read', 'pop-after-archive', 'pop-after-delete'],
  ],
  'pop-after-keep': ['pop', 'safe', 'verified', ['G-POPSET', 'LIMI'], ['pop-after-delete']],
  'pop-after-mark-read': ['pop', 'safe', 'verified', ['G-POPSET', 'LIMI'], ['pop-after-keep']],
  'pop-after-archive': ['pop', 'safe', 'verified', ['G-POPSET', 'LIMI'], ['pop-after-keep']],
  'pop-after-delete': [
    'pop',
    'loss',
    'verified',
    ['G-POPSET', 'LIMI'],
    ['pop-after-keep', 'leave-on-server', 'imap-enable'],
  ],
  'pop-client-delete-allow': [
    'pop',
    'loss',
    'unverified',
    ['MS-POPDEL', 'KNOW'],
    ['pop-client-delete-block', 'leave-on-server', 'remove-after-days'],
  ],
  'pop-client-delete-block': [
    'pop',
    'safe',
    'unverified',
    ['MS-POPDEL', 'KNOW'],
    ['pop-client-delete-allow', 'leave-on-server'],
  ],
  'pop-include-folders': [
    'pop',
    'safe',
    'partly',
    ['Z-SPAM', 'YA-POP', 'R1939'],
    ['imap-enable', 'imap-show-folder', 'pop-history'],
  ],
  'pop-history': [
    'pop',
    'safe',
    'partly',
    ['QQ-HELP', 'KNOW'],
    ['pop-enable-all', 'pop-enable-new', 'imap-enable'],
  ],
  'protocol-pop': [
    'pop',
    'depends',
    'verified',
    ['R1939', 'R1733'],
    ['protocol-imap', 'leave-on-server', 'remove-after-days'],
  ],
  'protocol-imap': [
    'imap',
    'safe',
    'verified',
    ['R9051', 'R1733'],
    ['protocol-pop', 'imap-path-prefix', 'tls-mode'],
  ],
  'fetch-external-pop': [
    'pop',
    'depends',
    'verified',
    ['G-FETCH', 'GMX-COLL', 'G-END'],
    ['leave-on-server', 'forwarding', 'check-interval', 'tls-mode'],
  ],
  'leave-on-server': [
    'pop',
    'safe',
    'verified',
    ['R1939', 'TB-SRC', 'ISPDB'],
    ['remove-after-days', 'delete-when-deleted-locally', 'pop-after'],
  ],
  'remove-after-days': [
    'pop',
    'loss',
    'partly',
    ['TB-SRC', 'R1939', 'KNOW'],
    ['leave-on-server', 'delete-when-deleted-locally'],
  ],
  'delete-when-deleted-locally': [
    'pop',
    'depends',
    'partly',
    ['TB-SRC', 'AP-POP'],
    ['leave-on-server', 'remove-after-days'],
  ],
  'check-interval': [
    'pop',
    'safe',
    'verified',
    ['R1939', 'R2177', 'ISPDB'],
    ['fetch-external-pop', 'imap-enable'],
  ],
  'imap-enable': [
    'imap',
    'safe',
    'verified',
    ['R9051', 'G-IMAPSET', 'MS-OUT'],
    ['imap-disable', 'pop-enable', 'app-password', 'oauth'],
  ],
  'imap-disable': ['imap', 'safe', 'verified', ['G-IMAPSET'], ['imap-enable', 'pop-disable']],
  'pop-imap-enable': [
    'both',
    'depends',
    'partly',
    ['GMX-HELP', 'GMX-2019', 'ISPDB'],
    ['imap-enable', 'pop-enable', 'leave-on-server', 'app-password'],
  ],
  'imap-auto-expunge-on': [
    'imap',
    'depends',
    'verified',
    ['G-IMAPSET', 'R9051'],
    ['imap-auto-expunge-off', 'imap-expunge-trash', 'imap-expunge-delete'],
  ],
  'imap-auto-expunge-off': [
    'imap',
    'safe',
    'verified',
    ['G-IMAPSET', 'R9051'],
    ['imap-auto-expunge-on', 'imap-expunge-trash'],
  ],
  'imap-expunge-archive': [
    'imap',
    'safe',
    'verified',
    ['G-IMAPSET', 'LIMI'],
    ['imap-expunge-trash', 'imap-expunge-delete'],
  ],
  'imap-expunge-trash': [
    'imap',
    'depends',
    'verified',
    ['G-IMAPSET'],
    ['imap-expunge-archive', 'imap-expunge-delete'],
  ],
  'imap-expunge-delete': [
    'imap',
    'loss',
    'verified',
    ['G-IMAPSET'],
    ['imap-expunge-trash', 'imap-expunge-archive', 'imap-auto-expunge-off'],
  ],
  'imap-folder-unlimited': ['imap', 'safe', 'verified', ['G-IMAPSET'], ['imap-folder-limit']],
  'imap-folder-limit': [
    'imap',
    'depends',
    'verified',
    ['G-IMAPSET'],
    ['imap-folder-unlimited', 'imap-show-folder'],
  ],
  'imap-show-folder': [
    'imap',
    'safe',
    'verified',
    ['R9051', 'R3501'],
    ['imap-folder-limit', 'imap-path-prefix'],
  ],
  'imap-path-prefix': ['imap', 'safe', 'verified', ['R2342', 'R9051'], ['imap-show-folder']],
  'app-password': [
    'both',
    'safe',
    'verified',
    ['Y-APP', 'FM-APP', 'DCDB', 'QQ-2022'],
    ['oauth', 'less-secure-apps'],
  ],
  'less-secure-apps': [
    'both',
    'depends',
    'verified',
    ['G-LSA', 'MS-2024'],
    ['app-password', 'oauth', 'tls-mode'],
  ],
  oauth: ['both', 'safe', 'verified', ['R7628', 'ISPDB', 'Y-DEV'], ['app-password']],
  'smtp-auth': ['both', 'safe', 'verified', ['MS-SMTP', 'R8314'], ['oauth', 'app-password']],
  activesync: ['both', 'safe', 'partly', ['MS-CAS', 'KNOW'], ['imap-enable', 'pop-enable']],
  'tls-mode': [
    'both',
    'safe',
    'verified',
    ['R8314', 'R8997', 'STLS21', 'SHADOW'],
    ['server-port', 'oauth'],
  ],
  'server-port': [
    'both',
    'depends',
    'verified',
    ['R8314', 'ISPDB'],
    ['tls-mode', 'server-settings'],
  ],
  'server-settings': ['both', 'safe', 'verified', ['ISPDB', 'R8314'], ['server-port', 'tls-mode']],
  forwarding: [
    'both',
    'depends',
    'partly',
    ['G-END', 'KNOW'],
    ['fetch-external-pop', 'leave-on-server'],
  ],
};

function topic(id: TopicId): Topic {
  const [side, risk, status, sources, related] = facts[id];
  return { id, side, risk, status, sources, related };
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
