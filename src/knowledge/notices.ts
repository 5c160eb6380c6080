// What a settings page does not show and a person needs to know: a switch that is not there, a sign-in rule,
// a feature that is going away. By provider, and by what the page shows.

import { knownChoices, readState } from './page-state.ts';
import type { PageReport } from './report.ts';
import type { MessageKey } from './text.ts';
import type { TopicId } from './topic-ids.ts';
import type { SourceId, Status } from './types.ts';

/** Something to know that the page does not say. */
export interface Notice {
  readonly id: string;
  readonly textKey: MessageKey;
  readonly status: Status;
  readonly sources: readonly SourceId[];
}

type NoticeKey = Extract<MessageKey, `notice_${string}`>;

interface Rule {
  readonly key: NoticeKey;
  /** Provider ids; empty for every page. */
  readonly providers: readonly string[];
  readonly status: Status;
  readonly sources: readonly SourceId[];
  /** Only where this holds; absent: always. */
  readonly when?: (report: PageReport | null) => boolean;
}

const shows =
  (...topics: readonly TopicId[]) =>
  (report: PageReport | null) =>
    knownChoices(report).some(({ topic }) => topics.includes(topic));
const lacks =
  (...topics: readonly TopicId[]) =>
  (report: PageReport | null) =>
    !shows(...topics)(report);
const showsPop = shows('pop-enable-all', 'pop-enable-new', 'pop-after', 'pop-after-delete');

const google = ['gmail', 'google-workspace'];
const exchange = ['owa-m365', 'm365-admin', 'exchange-admin'];

const rules: readonly Rule[] = [
  {
    key: 'notice_gmail_imap_always',
    providers: ['gmail'],
    status: 'partly',
    sources: ['G-IMAPON', 'G-LSA'],
    when: lacks('imap-enable', 'imap-disable'),
  },
  {
    key: 'notice_gmail_app_delete',
    providers: google,
    status: 'verified',
    sources: ['G-POPSET', 'LIMI'],
    when: showsPop,
  },
  {
    key: 'notice_gmail_fetch_ends',
    providers: google,
    status: 'partly',
    sources: ['G-END'],
  },
  {
    key: 'notice_gmail_recent',
    providers: google,
    status: 'verified',
    sources: ['G-POP', 'LIMI'],
    when: showsPop,
  },
  {
    key: 'notice_workspace_admin',
    providers: ['google-workspace', 'google-admin'],
    status: 'verified',
    sources: ['G-IMAPSET', 'G-LSA'],
  },
  {
    key: 'notice_outlook_off',
    providers: ['outlook-com'],
    status: 'verified',
    sources: ['MS-OUT'],
    when: (report) => {
      const { pop, imap } = readState(report);
      return pop !== true && imap !== true;
    },
  },
  {
    key: 'notice_outlook_oauth',
    providers: ['outlook-com'],
    status: 'verified',
    sources: ['MS-OUT', 'MS-2024'],
  },
  {
    key: 'notice_m365_admin',
    providers: exchange,
    status: 'verified',
    sources: ['MS-EXO', 'MS-CAS'],
  },
  { key: 'notice_m365_smtp', providers: exchange, status: 'verified', sources: ['MS-SMTP'] },
  { key: 'notice_m365_ews', providers: exchange, status: 'verified', sources: ['MS-EWS'] },
  {
    key: 'notice_yahoo_no_switch',
    providers: ['yahoo', 'aol'],
    status: 'partly',
    sources: ['ISPDB', 'DCDB', 'Y-APP'],
  },
  { key: 'notice_yahoo_space', providers: ['yahoo'], status: 'partly', sources: ['Y-20GB'] },
  {
    key: 'notice_icloud_no_pop',
    providers: ['icloud'],
    status: 'verified',
    sources: ['AP-SET', 'DCDB'],
  },
  { key: 'notice_zoho_plan', providers: ['zoho'], status: 'verified', sources: ['Z-PLAN'] },
  {
    key: 'notice_gmx_inbox_only',
    providers: ['gmx', 'webde'],
    status: 'partly',
    sources: ['GMX-2019'],
  },
  {
    key: 'notice_yandex_password',
    providers: ['yandex'],
    status: 'partly',
    sources: ['DCDB', 'YA-OAUTH'],
  },
  { key: 'notice_mailru_no_switch', providers: ['mailru'], status: 'partly', sources: ['MRU'] },
  { key: 'notice_qq_code', providers: ['qq'], status: 'verified', sources: ['QQ-2022', 'QQ-CODE'] },
  { key: 'notice_netease_code', providers: ['netease'], status: 'partly', sources: ['N163'] },
  { key: 'notice_naver_password', providers: ['naver'], status: 'verified', sources: ['NAVER'] },
  { key: 'notice_fastmail_plan', providers: ['fastmail'], status: 'verified', sources: ['FM-APP'] },
  { key: 'notice_proton_bridge', providers: ['proton'], status: 'verified', sources: ['PR-BR'] },
  { key: 'notice_tuta_none', providers: ['tuta'], status: 'partly', sources: ['TUTA'] },
  {
    key: 'notice_pop_inbox',
    providers: [],
    status: 'verified',
    sources: ['R1939', 'FM-PROT'],
    when: (report) => {
      // Gmail serves all mail over POP; Yandex the folders one ticks; GMX has its own notice.
      const other = [...google, 'yandex', 'gmx', 'webde'];
      return !other.includes(report?.provider ?? '') && readState(report).pop === true;
    },
  },
];

/**
 * What a person on this page should know beside its choices, most telling first. `provider` is the page's
 * provider id or null; `report` may be null where there is no page. Never throws.
 */
export function notices(provider: string | null, report: PageReport | null): readonly Notice[] {
  return rules
    .filter(({ providers, when }) => {
      const isHere = providers.length === 0 || (provider !== null && providers.includes(provider));
      return isHere && (when?.(report) ?? true);
    })
    .map(({ key, status, sources }) => ({
      id: key.slice('notice_'.length).replaceAll('_', '-'),
      textKey: key,
      status,
      sources,
    }));
}

/** Every notice there is, for tests and for the list of what is known. */
export const allNotices: readonly Omit<Rule, 'when'>[] = rules;
