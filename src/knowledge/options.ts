// The settings that are known from providers and mail programs, one by one. One that is a topic of its own
// speaks with the topic's sentences (the provider's, where they differ); the others have sentences here.

import type { MessageKey } from './text.ts';
import type { TopicId } from './topic-ids.ts';
import { type Sense, topicText } from './topic-text.ts';
import type { Risk, SourceId, Status, TopicText } from './types.ts';

type Row = readonly [
  provider: string | null,
  topic: TopicId | null,
  risk: Risk,
  status: Status,
  sources: readonly SourceId[],
  sense?: Sense,
];

// Status and sources are those of this one setting at this one provider.
const rows = {
  gmail_pop_all: [
    'gmail',
    'pop-enable-all',
    'depends',
    'partly',
    ['G-POP', 'G-POPSET', 'G-GUIDE', 'KNOW'],
  ],
  gmail_pop_now: ['gmail', 'pop-enable-new', 'depends', 'partly', ['G-POPSET', 'G-GUIDE', 'KNOW']],
  gmail_pop_off: ['gmail', 'pop-disable', 'safe', 'verified', ['G-POPSET']],
  gmail_pop_recent: ['gmail', null, 'depends', 'verified', ['G-POP', 'LIMI']],
  gmail_disp_keep: ['gmail', 'pop-after-keep', 'safe', 'verified', ['G-POPSET', 'LIMI']],
  gmail_disp_read: ['gmail', 'pop-after-mark-read', 'safe', 'verified', ['G-POPSET', 'LIMI']],
  gmail_disp_archive: ['gmail', 'pop-after-archive', 'safe', 'verified', ['G-POPSET', 'LIMI']],
  gmail_disp_delete: ['gmail', 'pop-after-delete', 'loss', 'verified', ['G-POPSET', 'LIMI']],
  gmail_imap_toggle: ['gmail', 'imap-enable', 'safe', 'verified', ['G-IMAPSET', 'G-IMAPON']],
  gmail_imap_always: ['gmail', null, 'safe', 'partly', ['G-IMAPON', 'G-LSA']],
  gmail_expunge_on: [
    'gmail',
    'imap-auto-expunge-on',
    'depends',
    'verified',
    ['G-IMAPSET', 'G-GUIDE'],
  ],
  gmail_expunge_off: ['gmail', 'imap-auto-expunge-off', 'safe', 'partly', ['G-IMAPSET', 'KNOW']],
  gmail_exp_archive: [
    'gmail',
    'imap-expunge-archive',
    'safe',
    'partly',
    ['G-IMAPSET', 'LIMI', 'KNOW'],
  ],
  gmail_exp_trash: ['gmail', 'imap-expunge-trash', 'depends', 'verified', ['G-IMAPSET']],
  gmail_exp_forever: ['gmail', 'imap-expunge-delete', 'loss', 'verified', ['G-IMAPSET']],
  gmail_folder_limit: ['gmail', 'imap-folder-limit', 'depends', 'verified', ['G-IMAPSET', 'KNOW']],
  gmail_label_show: ['gmail', 'imap-show-folder', 'safe', 'unverified', ['KNOW']],
  gmail_fetch: ['gmail', 'fetch-external-pop', 'depends', 'partly', ['G-END']],
  gmail_fetch_leave: ['gmail', 'leave-on-server', 'safe', 'verified', ['G-FETCH', 'G-END']],
  gmail_fetch_ssl: ['gmail', 'tls-mode', 'safe', 'verified', ['G-FETCH', 'R8314']],
  out_pop_on: ['outlook-com', 'pop-enable', 'depends', 'verified', ['MS-OUT', 'MS-2024', 'ISPDB']],
  out_pop_nodelete: [
    'outlook-com',
    'pop-client-delete-block',
    'safe',
    'unverified',
    ['MS-POPDEL', 'KNOW'],
  ],
  out_pop_delete: [
    'outlook-com',
    'pop-client-delete-allow',
    'loss',
    'unverified',
    ['MS-POPDEL', 'KNOW'],
  ],
  out_imap: ['outlook-com', 'imap-enable', 'safe', 'verified', ['MS-OUT', 'ISPDB']],
  m365_pop: ['owa-m365', 'pop-enable', 'depends', 'verified', ['MS-EXO', 'MS-CAS', 'MS-SMTP']],
  m365_imap: ['owa-m365', 'imap-enable', 'safe', 'verified', ['MS-EXO', 'MS-CAS', 'MS-SMTP']],
  m365_eas: ['owa-m365', 'activesync', 'safe', 'unverified', ['MS-CAS', 'KNOW']],
  m365_smtp: ['owa-m365', 'smtp-auth', 'safe', 'verified', ['MS-SMTP']],
  m365_basic: ['owa-m365', null, 'safe', 'verified', ['MS-SMTP', 'MS-EWS', 'MS-EXO']],
  yahoo_pop: ['yahoo', null, 'depends', 'partly', ['ISPDB', 'Y-DEV', 'Y-20GB']],
  yahoo_apppw: ['yahoo', 'app-password', 'safe', 'verified', ['Y-APP', 'DCDB']],
  aol_access: ['aol', null, 'depends', 'verified', ['ISPDB', 'DCDB']],
  icloud_imap: ['icloud', null, 'safe', 'verified', ['AP-SET', 'ISPDB', 'DCDB']],
  icloud_apppw: ['icloud', 'app-password', 'safe', 'partly', ['DCDB', 'AP-SET', 'KNOW']],
  zoho_imap: ['zoho', 'imap-enable', 'safe', 'verified', ['Z-IMAP', 'Z-PLAN', 'ISPDB']],
  zoho_pop_all: ['zoho', 'pop-enable-all', 'depends', 'verified', ['Z-POP', 'Z-SPAM']],
  zoho_pop_now: ['zoho', 'pop-enable-new', 'depends', 'verified', ['Z-POP', 'Z-SPAM']],
  zoho_pop_spam: ['zoho', 'pop-include-folders', 'safe', 'verified', ['Z-SPAM']],
  zoho_pop_after: ['zoho', 'pop-after', 'depends', 'unverified', ['KNOW', 'Z-POP']],
  zoho_free: ['zoho', null, 'safe', 'verified', ['Z-PLAN', 'Z-SPAM']],
  gmx_allow: ['gmx', 'pop-imap-enable', 'depends', 'partly', ['GMX-HELP', 'GMX-2019', 'ISPDB']],
  gmx_pop_inbox: ['gmx', null, 'depends', 'partly', ['GMX-2019']],
  gmx_pop_delete: ['gmx', 'leave-on-server', 'safe', 'partly', ['GMX-HELP']],
  gmx_collector: ['gmx', 'fetch-external-pop', 'depends', 'verified', ['GMX-COLL']],
  yandex_imap: ['yandex', 'imap-enable', 'safe', 'partly', ['YA-POP', 'YA-OAUTH', 'ISPDB', 'DCDB']],
  yandex_pop: ['yandex', 'pop-enable', 'depends', 'partly', ['YA-POP', 'ISPDB']],
  yandex_apppw: ['yandex', 'app-password', 'safe', 'partly', ['DCDB', 'KNOW']],
  mailru_apppw: ['mailru', 'app-password', 'safe', 'partly', ['MRU', 'ISPDB']],
  qq_service: ['qq', 'pop-enable', 'depends', 'partly', ['QQ-HELP', 'ISPDB', 'KNOW']],
  qq_code: ['qq', 'app-password', 'safe', 'verified', ['QQ-2022', 'QQ-CODE']],
  n163: ['netease', 'app-password', 'safe', 'partly', ['N163', 'ISPDB', 'KNOW']],
  naver_imap: ['naver', 'imap-enable', 'safe', 'partly', ['NAVER', 'ISPDB', 'DCDB']],
  naver_pop: ['naver', 'pop-enable', 'depends', 'unverified', ['NAVER', 'ISPDB', 'KNOW']],
  naver_apppw: ['naver', 'app-password', 'safe', 'verified', ['NAVER']],
  fastmail_apppw: ['fastmail', 'app-password', 'safe', 'verified', ['FM-APP', 'FM-PROT', 'R8621']],
  proton_bridge: ['proton', null, 'safe', 'verified', ['PR-BR']],
  tuta_none: ['tuta', null, 'safe', 'partly', ['TUTA']],
  cl_leave: [null, 'leave-on-server', 'safe', 'verified', ['R1939', 'TB-SRC', 'MS-EXO', 'ISPDB']],
  cl_remove_after: [null, 'remove-after-days', 'loss', 'partly', ['TB-SRC', 'R1939', 'KNOW']],
  cl_delete_sync: [null, 'delete-when-deleted-locally', 'depends', 'partly', ['TB-SRC', 'AP-POP']],
  cl_max_size: [null, null, 'depends', 'verified', ['R1939', 'R9051', 'R1733']],
  cl_tls: [null, 'tls-mode', 'safe', 'verified', ['R8314', 'R8997']],
  cl_starttls: [null, null, 'depends', 'verified', ['R2595', 'STLS21', 'R8314', 'ISPDB']],
  cl_none: [null, 'tls-mode', 'loss', 'verified', ['SHADOW', 'R8314'], 'inverse'],
  cl_p110: [null, null, 'depends', 'verified', ['R1939', 'R8314', 'ISPDB']],
  cl_p995: [null, null, 'safe', 'verified', ['R8314', 'ISPDB']],
  cl_p143: [null, null, 'depends', 'verified', ['R1064', 'R8314', 'ISPDB']],
  cl_p993: [null, null, 'safe', 'verified', ['R8314', 'ISPDB']],
  cl_p25: [null, null, 'depends', 'partly', ['R8314', 'KNOW']],
  cl_p465: [null, null, 'safe', 'verified', ['R8314', 'ISPDB']],
  cl_p587: [null, null, 'safe', 'verified', ['R8314', 'ISPDB']],
  cl_apop: [null, null, 'depends', 'verified', ['R1939', 'R6151', 'ISPDB']],
  cl_cram: [null, null, 'depends', 'verified', ['R2195', 'R6331', 'CRAM']],
  cl_plain: [null, null, 'depends', 'verified', ['R8314', 'ISPDB', 'MS-OUT']],
  cl_oauth: [null, 'oauth', 'safe', 'verified', ['R7628', 'ISPDB', 'Y-DEV']],
  cl_spa: [null, null, 'safe', 'verified', ['SPA', 'KNOW']],
  cl_prefix: [null, 'imap-path-prefix', 'safe', 'verified', ['R2342', 'R9051']],
  cl_idle: [null, null, 'safe', 'verified', ['R2177', 'R9051']],
  cl_subscribed: [null, null, 'depends', 'verified', ['R9051', 'R3501']],
  cl_keep_offline: [null, null, 'safe', 'verified', ['R1733', 'R9051', 'KNOW']],
  cl_delete_model: [null, null, 'depends', 'verified', ['R9051', 'R6154', 'G-IMAPSET']],
  cl_local_archive: [null, null, 'depends', 'partly', ['R9051', 'KNOW']],
} as const satisfies Readonly<Record<string, Row>>;

/** Id of a known setting. */
export type OptionId = keyof typeof rows;

/** One setting of a provider's page or of a mail program. */
export interface KnownOption {
  readonly id: OptionId;
  /** Id of the provider, or null for a setting of mail programs. */
  readonly provider: string | null;
  /** The topic this is; null for something that no choice on a settings page is about. */
  readonly topic: TopicId | null;
  readonly sense: Sense;
  readonly risk: Risk;
  readonly status: Status;
  readonly sources: readonly SourceId[];
  readonly text: TopicText;
}

type OwnOptionId = {
  [Id in OptionId]: (typeof rows)[Id][1] extends null ? Id : never;
}[OptionId];

function ownText(id: OwnOptionId): TopicText {
  return {
    name: `option_${id}_name`,
    tip: `option_${id}_tip`,
    explain: `option_${id}_explain`,
    choose: `option_${id}_choose`,
    undo: `option_${id}_undo`,
  } satisfies Readonly<Record<keyof TopicText, MessageKey>>;
}

function knownOption(id: OptionId): KnownOption {
  const [provider, topic, risk, status, sources, sense = 'direct']: Row = rows[id];
  const text = topic ? topicText(topic, provider, sense) : ownText(id as OwnOptionId);
  return { id, provider, topic, sense, risk, status, sources, text };
}

/** All known settings, provider by provider, then those of mail programs. */
export const options: readonly KnownOption[] = (Object.keys(rows) as OptionId[]).map(knownOption);
