// How sure the sentences about a topic are, and what they rest on, where that differs at one provider.

import type { TopicId } from './topic-ids.ts';
import { meaningOf, type Sense } from './topic-text.ts';
import { topicOf } from './topics.ts';
import type { SourceId, Status } from './types.ts';
import { type Family, familyOf } from './variants.ts';

/** How sure a statement is, and where it comes from. */
export interface Grounds {
  readonly status: Status;
  readonly sources: readonly SourceId[];
}

type Row = readonly [status: Status, sources: readonly SourceId[]];

const rows: Readonly<Partial<Record<Family, Partial<Record<TopicId, Row>>>>> = {
  gmail: {
    'pop-enable-all': ['partly', ['G-POP', 'G-POPSET', 'G-GUIDE', 'KNOW']],
    'pop-enable-new': ['partly', ['G-POPSET', 'G-GUIDE', 'KNOW']],
    'pop-disable': ['verified', ['G-POPSET']],
    'pop-after': ['verified', ['G-POPSET', 'LIMI']],
    'pop-after-keep': ['verified', ['G-POPSET', 'LIMI']],
    'pop-after-mark-read': ['verified', ['G-POPSET', 'LIMI']],
    'pop-after-archive': ['verified', ['G-POPSET', 'LIMI']],
    'pop-after-delete': ['verified', ['G-POPSET', 'LIMI']],
    'imap-enable': ['verified', ['G-IMAPSET', 'G-IMAPON']],
    'imap-auto-expunge-on': ['verified', ['G-IMAPSET', 'G-GUIDE']],
    'imap-auto-expunge-off': ['partly', ['G-IMAPSET', 'KNOW']],
    'imap-expunge-archive': ['partly', ['G-IMAPSET', 'LIMI', 'KNOW']],
    'imap-expunge-trash': ['verified', ['G-IMAPSET']],
    'imap-expunge-delete': ['verified', ['G-IMAPSET']],
    'imap-folder-limit': ['verified', ['G-IMAPSET', 'KNOW']],
    'imap-show-folder': ['unverified', ['KNOW']],
    'fetch-external-pop': ['partly', ['G-END']],
    'leave-on-server': ['verified', ['G-FETCH', 'G-END']],
    'tls-mode': ['verified', ['G-FETCH', 'R8314']],
    'app-password': ['partly', ['DCDB', 'G-LSA']],
    'less-secure-apps': ['verified', ['G-LSA']],
  },
  outlook: {
    'pop-enable': ['verified', ['MS-OUT', 'MS-2024', 'ISPDB']],
    'pop-client-delete-allow': ['unverified', ['MS-POPDEL', 'KNOW']],
    'pop-client-delete-block': ['unverified', ['MS-POPDEL', 'KNOW']],
    'imap-enable': ['verified', ['MS-OUT', 'MS-2024', 'ISPDB']],
    'app-password': ['verified', ['MS-2024', 'DCDB', 'ISPDB']],
  },
  m365: {
    'pop-enable': ['verified', ['MS-EXO', 'MS-CAS', 'MS-SMTP']],
    'imap-enable': ['verified', ['MS-EXO', 'MS-CAS', 'MS-SMTP']],
    activesync: ['unverified', ['MS-CAS', 'KNOW']],
    'smtp-auth': ['verified', ['MS-SMTP']],
  },
  yahoo: {
    'app-password': ['verified', ['Y-APP', 'DCDB']],
  },
  icloud: {
    'app-password': ['partly', ['DCDB', 'AP-SET', 'KNOW']],
  },
  zoho: {
    'pop-enable-all': ['verified', ['Z-POP', 'Z-SPAM']],
    'pop-enable-new': ['verified', ['Z-POP', 'Z-SPAM']],
    'pop-after': ['unverified', ['KNOW', 'Z-POP']],
    'pop-include-folders': ['verified', ['Z-SPAM']],
    'imap-enable': ['verified', ['Z-IMAP', 'Z-PLAN', 'ISPDB']],
  },
  gmx: {
    'pop-imap-enable': ['partly', ['GMX-HELP', 'GMX-2019', 'ISPDB']],
    'leave-on-server': ['partly', ['GMX-HELP']],
    'fetch-external-pop': ['verified', ['GMX-COLL']],
  },
  yandex: {
    'pop-enable': ['partly', ['YA-POP', 'ISPDB']],
    'pop-include-folders': ['partly', ['YA-POP']],
    'pop-after-mark-read': ['partly', ['YA-POP']],
    'imap-enable': ['partly', ['YA-POP', 'YA-OAUTH', 'ISPDB', 'DCDB']],
    'imap-auto-expunge-off': ['partly', ['KNOW', 'R9051']],
    'app-password': ['partly', ['DCDB', 'KNOW']],
  },
  mailru: {
    'app-password': ['partly', ['MRU', 'ISPDB']],
  },
  qq: {
    'pop-enable': ['partly', ['QQ-HELP', 'KNOW']],
    'pop-include-folders': ['partly', ['KNOW']],
    'pop-history': ['partly', ['KNOW']],
    'imap-enable': ['partly', ['QQ-HELP', 'ISPDB', 'KNOW']],
    'app-password': ['verified', ['QQ-2022', 'QQ-CODE']],
  },
  netease: {
    'pop-enable': ['partly', ['N163', 'KNOW']],
    'pop-history': ['partly', ['KNOW']],
    'imap-enable': ['partly', ['N163', 'ISPDB', 'KNOW']],
    'app-password': ['partly', ['N163', 'KNOW']],
  },
  naver: {
    'pop-enable': ['unverified', ['NAVER', 'ISPDB', 'KNOW']],
    'pop-after-keep': ['unverified', ['KNOW']],
    'imap-enable': ['partly', ['NAVER', 'ISPDB', 'DCDB']],
    'app-password': ['verified', ['NAVER']],
  },
  fastmail: {
    'app-password': ['verified', ['FM-APP', 'FM-PROT']],
  },
};

/** What the own sentences of `family` about `topic` rest on, or null when it has none. Total. */
export function variantGrounds(topic: TopicId, family: Family | null): Grounds | null {
  const row = family === null ? undefined : rows[family]?.[topic];
  return row ? { status: row[0], sources: row[1] } : null;
}

/** How sure a choice's sentences are, and from where: the provider's own grounds where they differ. */
export function topicGrounds(
  id: TopicId,
  provider: string | null = null,
  sense: Sense = 'direct',
): Grounds {
  const { topic } = meaningOf(id, sense);
  const own = variantGrounds(topic, familyOf(provider));
  if (own) return own;
  const { status, sources } = topicOf(topic);
  return { status, sources };
}
