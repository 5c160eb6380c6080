// When POP, IMAP and their successor came about, and the dates that matter to people today. Days and months
// are as the sources give them; what is only reported is marked by its status.

import type { MessageKey } from './text.ts';
import type { SourceId, Status } from './types.ts';

/** One date. */
export interface TimelineEntry {
  /** `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, `YYYY-Qn` or `YYYY-Hn`, as exact as the source. */
  readonly date: string;
  readonly line: 'pop' | 'imap' | 'jmap' | 'now';
  readonly text: MessageKey;
  readonly status: Status;
  /** Keys of `sources`; empty where the standard itself is the source. */
  readonly sources: readonly SourceId[];
  /** Number of the standard, when the entry is about one. */
  readonly rfc?: number;
}

type Rfc<Line extends string> = Extract<MessageKey, `time_${Line}_rfc${number}`>;

function standard(
  line: 'pop' | 'imap' | 'jmap',
  date: string,
  text: Rfc<'pop'> | Rfc<'imap'> | Rfc<'jmap'>,
  sources: readonly SourceId[] = [],
): TimelineEntry {
  return { date, line, text, status: 'verified', sources, rfc: Number(/\d+$/.exec(text)![0]) };
}

function now(
  date: string,
  text: Extract<MessageKey, `time_now_${string}`>,
  status: Status,
  sources: readonly SourceId[],
): TimelineEntry {
  return { date, line: 'now', text, status, sources };
}

/** The history of POP, IMAP and JMAP, by line and then by date. */
export const timeline: readonly TimelineEntry[] = [
  standard('pop', '1984-10', 'time_pop_rfc918', ['R918']),
  standard('pop', '1985-02', 'time_pop_rfc937', ['R937']),
  standard('pop', '1988-11', 'time_pop_rfc1081', ['R1081']),
  standard('pop', '1991', 'time_pop_rfc1225'),
  standard('pop', '1993', 'time_pop_rfc1460'),
  standard('pop', '1994', 'time_pop_rfc1725'),
  standard('pop', '1994-12', 'time_pop_rfc1734', ['R1734']),
  standard('pop', '1996-05', 'time_pop_rfc1939', ['R1939']),
  standard('pop', '1998-11', 'time_pop_rfc2449', ['R2449']),
  standard('pop', '1999-06', 'time_pop_rfc2595', ['R2595']),
  standard('pop', '2013', 'time_pop_rfc6856'),
  standard('pop', '2018-01', 'time_pop_rfc8314', ['R8314']),
  standard('pop', '2021-03', 'time_pop_rfc8997', ['R8997']),
  {
    date: '1986',
    line: 'imap',
    text: 'time_imap_first',
    status: 'partly',
    sources: ['IMAPORG'],
  },
  standard('imap', '1988-07', 'time_imap_rfc1064', ['R1064']),
  standard('imap', '1990-08', 'time_imap_rfc1176', ['R1176']),
  standard('imap', '1991', 'time_imap_rfc1203'),
  standard('imap', '1994-12', 'time_imap_rfc1730'),
  standard('imap', '1996-12', 'time_imap_rfc2060', ['R2060']),
  standard('imap', '1997-06', 'time_imap_rfc2177', ['R2177']),
  standard('imap', '1998-05', 'time_imap_rfc2342', ['R2342']),
  standard('imap', '2003-03', 'time_imap_rfc3501', ['R3501']),
  standard('imap', '2005-12', 'time_imap_rfc4314', ['R4314']),
  standard('imap', '2011-03', 'time_imap_rfc6154', ['R6154']),
  standard('imap', '2013-01', 'time_imap_rfc6851', ['R6851']),
  standard('imap', '2014-05', 'time_imap_rfc7162', ['R7162']),
  standard('imap', '2015-08', 'time_imap_rfc7628', ['R7628']),
  standard('imap', '2021-08', 'time_imap_rfc9051', ['R9051']),
  standard('imap', '2022-03', 'time_imap_rfc9208', ['R9208']),
  standard('jmap', '2019-07', 'time_jmap_rfc8620', ['R8620']),
  standard('jmap', '2019-08', 'time_jmap_rfc8621', ['R8621']),
];

/** Dates of recent years, and of those to come, that decide if an app still works. By date. */
export const datesThatMatter: readonly TimelineEntry[] = [
  now('2022-10-01', 'time_now_m365_basic', 'verified', ['MS-SMTP', 'MS-EXO']),
  now('2022-11-01', 'time_now_qq_codes', 'verified', ['QQ-2022']),
  now('2024-09-16', 'time_now_outlook_oauth', 'verified', ['MS-2024', 'MS-OUT']),
  now('2025-01', 'time_now_gmail_imap', 'verified', ['G-IMAPON']),
  now('2025-03', 'time_now_workspace', 'partly', ['G-LSA']),
  now('2025', 'time_now_naver', 'verified', ['NAVER']),
  now('2025-08-27', 'time_now_yahoo_space', 'verified', ['Y-20GB']),
  now('2026-Q1', 'time_now_gmail_no_new_fetch', 'verified', ['G-END']),
  now('2026', 'time_now_gmail_fetch_ends', 'unverified', ['G-END']),
  now('2026-08-18', 'time_now_e_evidence', 'partly', ['EEV']),
  now('2026-10-01', 'time_now_ews', 'verified', ['MS-EWS']),
  now('2026-12', 'time_now_smtp_off', 'verified', ['MS-SMTP']),
  now('2027-04-01', 'time_now_ews_end', 'verified', ['MS-EWS']),
  now('2027-H2', 'time_now_smtp_final', 'verified', ['MS-SMTP']),
];
