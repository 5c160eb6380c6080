// Where one provider differs from what is true of a topic everywhere: its own sentences (as text keys with
// the family's suffix, `topic_pop_enable_tip__outlook`), status, sources and risk.

import type { TopicId } from './topic-ids.ts';
import type { Risk, SourceId, Status } from './types.ts';

/** Parts of a topic's text that a variant can replace. */
export type TextField = 'name' | 'tip' | 'explain' | 'choose' | 'undo';

/** What is different at one family of providers. */
export interface Variant {
  readonly fields: readonly TextField[];
  readonly status: Status;
  readonly sources: readonly SourceId[];
  readonly risk?: Risk;
}

/** Families of providers with texts of their own; the suffix of text keys after `__`. */
export const families = [
  'gmail',
  'outlook',
  'm365',
  'yahoo',
  'icloud',
  'zoho',
  'gmx',
  'yandex',
  'mailru',
  'qq',
  'netease',
  'naver',
  'fastmail',
] as const;

/** One of `families`. */
export type Family = (typeof families)[number];

const familyOfProvider: Readonly<Record<string, Family>> = {
  gmail: 'gmail',
  'google-workspace': 'gmail',
  'google-admin': 'gmail',
  'outlook-com': 'outlook',
  'owa-m365': 'm365',
  'm365-admin': 'm365',
  'exchange-admin': 'm365',
  yahoo: 'yahoo',
  aol: 'yahoo',
  att: 'yahoo',
  sky: 'yahoo',
  icloud: 'icloud',
  zoho: 'zoho',
  gmx: 'gmx',
  webde: 'gmx',
  mailcom: 'gmx',
  yandex: 'yandex',
  mailru: 'mailru',
  qq: 'qq',
  netease: 'netease',
  naver: 'naver',
  fastmail: 'fastmail',
};

/** The family of provider `id`, or null when it has no texts of its own or is unknown. */
export function familyOf(id: string | null): Family | null {
  return id !== null && Object.hasOwn(familyOfProvider, id) ? familyOfProvider[id]! : null;
}

type Row = readonly [fields: string, status: Status, sources: readonly SourceId[], risk?: Risk];

const fieldOf: Readonly<Record<string, TextField>> = {
  n: 'name',
  t: 'tip',
  e: 'explain',
  c: 'choose',
  u: 'undo',
};

// The first entry names the texts that exist: n(ame), t(ip), e(xplain), c(hoose), u(ndo).
const rows: Readonly<Partial<Record<Family, Partial<Record<TopicId, Row>>>>> = {
  gmail: {
    'pop-enable-all': ['te', 'partly', ['G-POP', 'G-POPSET', 'G-GUIDE', 'KNOW']],
    'pop-enable-new': ['te', 'partly', ['G-POPSET', 'G-GUIDE', 'KNOW']],
    'pop-disable': ['t', 'verified', ['G-POPSET']],
    'pop-after': ['t', 'verified', ['G-POPSET', 'LIMI']],
    'pop-after-keep': ['te', 'verified', ['G-POPSET', 'LIMI']],
    'pop-after-mark-read': ['t', 'verified', ['G-POPSET', 'LIMI']],
    'pop-after-archive': ['teu', 'verified', ['G-POPSET', 'LIMI']],
    'pop-after-delete': ['teu', 'verified', ['G-POPSET', 'LIMI']],
    'imap-enable': ['te', 'verified', ['G-IMAPSET', 'G-IMAPON']],
    'imap-auto-expunge-on': ['t', 'verified', ['G-IMAPSET', 'G-GUIDE']],
    'imap-auto-expunge-off': ['t', 'partly', ['G-IMAPSET', 'KNOW']],
    'imap-expunge-archive': ['teu', 'partly', ['G-IMAPSET', 'LIMI', 'KNOW']],
    'imap-expunge-trash': ['tu', 'verified', ['G-IMAPSET']],
    'imap-expunge-delete': ['t', 'verified', ['G-IMAPSET']],
    'imap-folder-limit': ['te', 'verified', ['G-IMAPSET', 'KNOW']],
    'imap-show-folder': ['te', 'unverified', ['KNOW']],
    'fetch-external-pop': ['tecu', 'partly', ['G-END']],
    'leave-on-server': ['tecu', 'verified', ['G-FETCH', 'G-END']],
    'tls-mode': ['t', 'verified', ['G-FETCH', 'R8314']],
    'app-password': ['te', 'partly', ['DCDB', 'G-LSA']],
    'less-secure-apps': ['t', 'verified', ['G-LSA']],
  },
  outlook: {
    'pop-enable': ['tec', 'verified', ['MS-OUT', 'MS-2024', 'ISPDB']],
    'pop-client-delete-allow': ['teu', 'unverified', ['MS-POPDEL', 'KNOW']],
    'pop-client-delete-block': ['teu', 'unverified', ['MS-POPDEL', 'KNOW']],
    'imap-enable': ['te', 'verified', ['MS-OUT', 'MS-2024', 'ISPDB']],
    'app-password': ['tec', 'verified', ['MS-2024', 'DCDB', 'ISPDB']],
  },
  m365: {
    'pop-enable': ['tecu', 'verified', ['MS-EXO', 'MS-CAS', 'MS-SMTP']],
    'imap-enable': ['teu', 'verified', ['MS-EXO', 'MS-CAS', 'MS-SMTP']],
    activesync: ['t', 'unverified', ['MS-CAS', 'KNOW']],
    'smtp-auth': ['tecu', 'verified', ['MS-SMTP']],
  },
  yahoo: { 'app-password': ['te', 'verified', ['Y-APP', 'DCDB']] },
  icloud: { 'app-password': ['te', 'partly', ['DCDB', 'AP-SET', 'KNOW']] },
  zoho: {
    'pop-enable-all': ['te', 'verified', ['Z-POP', 'Z-SPAM']],
    'pop-enable-new': ['te', 'verified', ['Z-POP', 'Z-SPAM']],
    'pop-after': ['te', 'unverified', ['KNOW', 'Z-POP']],
    'pop-include-folders': ['te', 'verified', ['Z-SPAM']],
    'imap-enable': ['te', 'verified', ['Z-IMAP', 'Z-PLAN', 'ISPDB']],
  },
  gmx: {
    'pop-imap-enable': ['te', 'partly', ['GMX-HELP', 'GMX-2019', 'ISPDB']],
    'leave-on-server': ['t', 'partly', ['GMX-HELP']],
    'fetch-external-pop': ['te', 'verified', ['GMX-COLL']],
  },
  yandex: {
    'pop-enable': ['te', 'partly', ['YA-POP', 'ISPDB']],
    'pop-include-folders': ['t', 'partly', ['YA-POP']],
    'pop-after-mark-read': ['t', 'partly', ['YA-POP']],
    'imap-enable': ['te', 'partly', ['YA-POP', 'YA-OAUTH', 'ISPDB', 'DCDB']],
    'imap-auto-expunge-off': ['t', 'partly', ['KNOW', 'R9051']],
    'app-password': ['te', 'partly', ['DCDB', 'KNOW']],
  },
  mailru: { 'app-password': ['te', 'partly', ['MRU', 'ISPDB']] },
  qq: {
    'pop-enable': ['te', 'partly', ['QQ-HELP', 'KNOW']],
    'pop-include-folders': ['t', 'partly', ['KNOW']],
    'pop-history': ['t', 'partly', ['KNOW']],
    'imap-enable': ['te', 'partly', ['QQ-HELP', 'ISPDB', 'KNOW']],
    'app-password': ['te', 'verified', ['QQ-2022', 'QQ-CODE']],
  },
  netease: {
    'pop-enable': ['te', 'partly', ['N163', 'KNOW']],
    'pop-history': ['t', 'partly', ['KNOW']],
    'imap-enable': ['te', 'partly', ['N163', 'ISPDB', 'KNOW']],
    'app-password': ['te', 'partly', ['N163', 'KNOW']],
  },
  naver: {
    'pop-enable': ['te', 'unverified', ['NAVER', 'ISPDB', 'KNOW']],
    'pop-after-keep': ['t', 'unverified', ['KNOW']],
    'imap-enable': ['te', 'partly', ['NAVER', 'ISPDB', 'DCDB']],
    'app-password': ['te', 'verified', ['NAVER']],
  },
  fastmail: { 'app-password': ['te', 'verified', ['FM-APP', 'FM-PROT']] },
};

/** What differs for `topic` at `family`, or null when nothing does. Total for unknown ids. */
export function variantOf(topic: TopicId, family: Family | null): Variant | null {
  const row = family === null ? undefined : rows[family]?.[topic];
  if (!row) return null;
  const [letters, status, sources, risk] = row;
  const fields = [...letters].map((letter) => fieldOf[letter]!);
  return risk ? { fields, status, sources, risk } : { fields, status, sources };
}

/** Every pair of family and topic that has a variant. For tests and for lists of what is covered. */
export function allVariants(): { family: Family; topic: TopicId; variant: Variant }[] {
  return families.flatMap((family) =>
    (Object.keys(rows[family] ?? {}) as TopicId[]).map((topic) => ({
      family,
      topic,
      variant: variantOf(topic, family)!,
    })),
  );
}
