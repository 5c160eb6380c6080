// Which sentences a provider has of its own: text keys with the family's suffix after `__`, such as
// `topic_pop_enable_tip__outlook`. Carried by the bundle that runs in pages, so it holds nothing else; what
// these sentences rest on stands in `grounds.ts`.

import type { TopicId } from './topic-ids.ts';

/** Parts of a topic's text that a provider can have of its own. */
export type TextField = 'name' | 'tip' | 'explain' | 'choose' | 'undo';

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
  'zoho-au': 'zoho',
  'zoho-ca': 'zoho',
  'zoho-eu': 'zoho',
  'zoho-in': 'zoho',
  'zoho-jp': 'zoho',
  gmx: 'gmx',
  'gmx-com': 'gmx',
  webde: 'gmx',
  mailcom: 'gmx',
  yandex: 'yandex',
  mailru: 'mailru',
  qq: 'qq',
  netease: 'netease',
  'netease-126': 'netease',
  'netease-yeah': 'netease',
  naver: 'naver',
  fastmail: 'fastmail',
};

/** The family of provider `id`, or null when it has no texts of its own or is unknown. */
export function familyOf(id: string | null): Family | null {
  return id !== null && Object.hasOwn(familyOfProvider, id) ? familyOfProvider[id]! : null;
}

const fieldOf: Readonly<Record<string, TextField>> = {
  n: 'name',
  t: 'tip',
  e: 'explain',
  c: 'choose',
  u: 'undo',
};

// Letters name the texts that exist: n(ame), t(ip), e(xplain), c(hoose), u(ndo).
const rows: Readonly<Partial<Record<Family, Partial<Record<TopicId, string>>>>> = {
  gmail: {
    'pop-enable-all': 'te',
    'pop-enable-new': 'te',
    'pop-disable': 't',
    'pop-after': 't',
    'pop-after-keep': 'te',
    'pop-after-mark-read': 't',
    'pop-after-archive': 'teu',
    'pop-after-delete': 'teu',
    'imap-enable': 'te',
    'imap-auto-expunge-on': 't',
    'imap-auto-expunge-off': 't',
    'imap-expunge-archive': 'teu',
    'imap-expunge-trash': 'tu',
    'imap-expunge-delete': 't',
    'imap-folder-limit': 'te',
    'imap-show-folder': 'te',
    'fetch-external-pop': 'tecu',
    'leave-on-server': 'tecu',
    'tls-mode': 't',
    'app-password': 'te',
    'less-secure-apps': 't',
  },
  outlook: {
    'pop-enable': 'tec',
    'pop-client-delete-allow': 'teu',
    'pop-client-delete-block': 'teu',
    'imap-enable': 'te',
    'app-password': 'tec',
  },
  m365: {
    'pop-enable': 'tecu',
    'imap-enable': 'teu',
    activesync: 't',
    'smtp-auth': 'tecu',
  },
  yahoo: {
    'app-password': 'te',
  },
  icloud: {
    'app-password': 'te',
  },
  zoho: {
    'pop-enable-all': 'te',
    'pop-enable-new': 'te',
    'pop-after': 'te',
    'pop-include-folders': 'te',
    'imap-enable': 'te',
  },
  gmx: {
    'pop-imap-enable': 'te',
    'leave-on-server': 't',
    'fetch-external-pop': 'te',
  },
  yandex: {
    'pop-enable': 'te',
    'pop-include-folders': 't',
    'pop-after-mark-read': 't',
    'imap-enable': 'te',
    'imap-auto-expunge-off': 't',
    'app-password': 'te',
  },
  mailru: {
    'app-password': 'te',
  },
  qq: {
    'pop-enable': 'te',
    'pop-include-folders': 't',
    'pop-history': 't',
    'imap-enable': 'te',
    'app-password': 'te',
  },
  netease: {
    'pop-enable': 'te',
    'pop-history': 't',
    'imap-enable': 'te',
    'app-password': 'te',
  },
  naver: {
    'pop-enable': 'te',
    'pop-after-keep': 't',
    'imap-enable': 'te',
    'app-password': 'te',
  },
  fastmail: {
    'app-password': 'te',
  },
};

/** The texts that `family` has of its own about `topic`. Total: none for unknown ids. */
export function ownFields(topic: TopicId, family: Family | null): readonly TextField[] {
  const letters = family === null ? '' : (rows[family]?.[topic] ?? '');
  return [...letters].map((letter) => fieldOf[letter]!);
}

/** Every pair of family and topic with texts of its own. For tests and for lists of what is covered. */
export function allVariants(): { readonly family: Family; readonly topic: TopicId }[] {
  return families.flatMap((family) =>
    (Object.keys(rows[family] ?? {}) as TopicId[]).map((topic) => ({ family, topic })),
  );
}
