// Every source that the statements of this room rest on, and how each was checked. Citations are names of
// documents and are not translated. An address is given only where it is certain; none was opened when the
// statements were gathered (November 2026), so `checked` says what was read instead.

import type { Source, SourceId } from './types.ts';

type Row = readonly [citation: string, date: string, checked: string, url?: string];

const rfc = (number: number) => `https://www.rfc-editor.org/rfc/rfc${number}`;

const rows: Readonly<Record<SourceId, Row>> = {
  R918: [
    'RFC 918, Post Office Protocol (whole document, p.1: RETR vs RDEL)',
    'Oct 1984',
    'text read',
    rfc(918),
  ],
  R937: [
    "RFC 937, POP version 2, 'System Model and Philosophy'",
    'Feb 1985',
    'text read',
    rfc(937),
  ],
  R1064: ["RFC 1064, IMAP2, 'System Model and Philosophy'", 'Jul 1988', 'text read', rfc(1064)],
  R1081: ['RFC 1081, POP3', 'Nov 1988', 'header + index read', rfc(1081)],
  R1176: [
    'RFC 1176, IMAP2 (revised), Introduction and System Model',
    'Aug 1990',
    'text read',
    rfc(1176),
  ],
  R1733: [
    'RFC 1733, Distributed Electronic Mail Models in IMAP4',
    'Dec 1994',
    'text read',
    rfc(1733),
  ],
  R1734: ['RFC 1734, POP3 AUTH command', 'Dec 1994', 'header read', rfc(1734)],
  R1939: [
    'RFC 1939 / STD 53, POP3: s1 intro, s4 lock, s5 RETR/DELE, s6 UPDATE state, s7 TOP/UIDL/APOP, s8 scaling',
    'May 1996',
    'text read',
    rfc(1939),
  ],
  R2060: ['RFC 2060, IMAP4rev1 (first)', 'Dec 1996', 'header read', rfc(2060)],
  R2177: ['RFC 2177, IMAP IDLE (29-minute re-issue advice)', 'Jun 1997', 'text read', rfc(2177)],
  R2195: ['RFC 2195, CRAM-MD5', 'Sep 1997', 'header read', rfc(2195)],
  R2342: ['RFC 2342, IMAP NAMESPACE (not flags)', 'May 1998', 'header read', rfc(2342)],
  R2449: [
    'RFC 2449, POP3 CAPA; s6.7 EXPIRE, s8.1 LOGIN-DELAY / IN-USE',
    'Nov 1998',
    'text read',
    rfc(2449),
  ],
  R2595: [
    'RFC 2595, TLS for IMAP/POP3 (STARTTLS, STLS)',
    'Jun 1999',
    'header + abstract read',
    rfc(2595),
  ],
  R3501: [
    'RFC 3501, IMAP4rev1: s2.3.2 flags, s6.3.3-6.3.11 mailboxes/APPEND, s6.4.3 EXPUNGE, s6.4.4 SEARCH',
    'Mar 2003',
    'text read',
    rfc(3501),
  ],
  R4314: ['RFC 4314, IMAP ACL', 'Dec 2005', 'header read', rfc(4314)],
  R4978: ['RFC 4978, IMAP COMPRESS', 'Aug 2007', 'header read', rfc(4978)],
  R6151: ['RFC 6151, MD5 security considerations', 'Mar 2011', 'index read', rfc(6151)],
  R6154: [
    'RFC 6154, IMAP SPECIAL-USE (Sent, Trash, Junk, Drafts, Archive, All, Flagged)',
    'Mar 2011',
    'text read',
    rfc(6154),
  ],
  R6331: ['RFC 6331, DIGEST-MD5 to Historic', 'Jul 2011', 'index read', rfc(6331)],
  R6851: ['RFC 6851, IMAP MOVE', 'Jan 2013', 'header read', rfc(6851)],
  R7162: ['RFC 7162, CONDSTORE and QRESYNC', 'May 2014', 'header read', rfc(7162)],
  R7628: ['RFC 7628, SASL OAUTHBEARER', 'Aug 2015', 'header read', rfc(7628)],
  R8314: [
    'RFC 8314, Cleartext Considered Obsolete: s3.1-3.3 implicit TLS, s4.1, s5, s7.3',
    'Jan 2018',
    'text read',
    rfc(8314),
  ],
  R8620: ['RFC 8620, JMAP core', 'Jul 2019', 'header read', rfc(8620)],
  R8621: ['RFC 8621, JMAP for Mail', 'Aug 2019', 'header read', rfc(8621)],
  R8997: ['RFC 8997, TLS 1.1 deprecated for email access', 'Mar 2021', 'header read', rfc(8997)],
  R9051: [
    'RFC 9051, IMAP4rev2: s2.3.2 flags, s6.3.x mailboxes/SUBSCRIBE/APPEND/IDLE, s6.4.3 EXPUNGE, s6.4.4 SEARCH, s6.4.5 FETCH, App. E',
    'Aug 2021',
    'text read',
    rfc(9051),
  ],
  R9208: ['RFC 9208, IMAP QUOTA (obsoletes RFC 2087)', 'Mar 2022', 'header read', rfc(9208)],
  IMAPORG: [
    "imap.org 'IMAP Status and History'; history summaries giving Crispin 1986",
    'undated',
    'archived copy read',
  ],
  'G-POP': [
    "Google Help 'How does POP work in Gmail', support.google.com/a/answer/6089246",
    'text of 2025 (mentions March 2025)',
    'mirror copy read',
    'https://support.google.com/a/answer/6089246',
  ],
  'G-POPSET': [
    'Google developers, Gmail API PopSettings (accessWindow, disposition)',
    'archived copy, 2025-26',
    'read',
    'https://developers.google.com/gmail/api/reference/rest/v1/PopSettings',
  ],
  'G-IMAPSET': [
    'Google developers, Gmail API ImapSettings (autoExpunge, expungeBehavior, maxFolderSize)',
    'last updated 2025-03-24',
    'read',
    'https://developers.google.com/gmail/api/reference/rest/v1/ImapSettings',
  ],
  'G-GUIDE': [
    "Google developers, 'Manage POP and IMAP settings' guide",
    'archived copy, 2025-26',
    'read',
    'https://developers.google.com/gmail/api/guides/pop_imap_settings',
  ],
  'G-FETCH': [
    'Google Help, support.google.com/mail/answer/21290 (mail fetched from other accounts)',
    'old archived copy, undated',
    'read',
    'https://support.google.com/mail/answer/21290',
  ],
  'G-END': [
    'Google Help, support.google.com/mail/answer/16604719 (changes to Gmailify and POP), as reported by Wired-derived and other coverage',
    'Oct 2025 - spring 2026',
    'secondary reports read; page itself not read',
    'https://support.google.com/mail/answer/16604719',
  ],
  'G-IMAPON': [
    'Google Help text on IMAP always on, as quoted by several write-ups (e.g. note.cloudywing.net)',
    'Jan 2025',
    'secondary reports read',
  ],
  'G-LSA': [
    'Google Workspace: password-only third-party sign-in ended (note inside support.google.com/a/answer/6089246)',
    'from Mar 2025',
    'mirror copy read',
    'https://support.google.com/a/answer/6089246',
  ],
  'G-LIMITS': [
    'Google Workspace Admin Help, Gmail bandwidth limits (IMAP 2500 MB/day, POP 1250 MB/day), via partner copies',
    '2016-2025 copies',
    'secondary copy read',
  ],
  LIMI: [
    "limilabs.com 'Gmail's POP3 behavior' (recent mode, 30 days, effect of each disposition)",
    'undated',
    'read',
  ],
  'MS-OUT': [
    "Microsoft Support 'POP, IMAP, and SMTP settings for Outlook.com' (article d088b986 / 8361e398)",
    'archived copy, about 2024-25',
    'proxy copy read',
  ],
  'MS-2024': [
    'Microsoft notice: Basic auth ends for Outlook.com on 16 Sep 2024, via techissuestoday.com',
    'Sep 2024',
    'secondary report read',
  ],
  'MS-POPDEL': [
    "Forum copy of Microsoft's text on the Hotmail 'POP' folder",
    'about 2011',
    'secondary copy read; current wording not checked',
  ],
  'MS-EXO': [
    "Microsoft Learn 'POP3 and IMAP4 in Exchange Online' (MicrosoftDocs/OfficeDocs-Exchange)",
    'snapshot 2021-07-14',
    'read',
    'https://github.com/MicrosoftDocs/OfficeDocs-Exchange',
  ],
  'MS-CAS': [
    'Microsoft Set-CASMailbox parameters as documented by Microsoft365DSC',
    '2022-2026',
    'read',
  ],
  'MS-SMTP': [
    'Microsoft Message Center MC786329, update of 27 Jan 2026; still repeated in Aug-Oct 2026 GitHub notices (msgwing/ZeroSMTP)',
    '27 Jan 2026',
    'copies read',
  ],
  'MS-EWS': [
    'Exchange Team plan: EWS blocked by default 1 Oct 2026, off 1 Apr 2027',
    'early 2026',
    'news copies read',
  ],
  'MS-SYNC': [
    'Microsoft Support on syncing accounts to the Microsoft Cloud, via Neowin',
    'Nov 2023',
    'secondary report read',
  ],
  ISPDB: [
    'thunderbird/autoconfig repository (Mozilla ISPDB), commit c6ad796',
    '2026-03-12',
    'files read',
    'https://github.com/thunderbird/autoconfig',
  ],
  DCDB: [
    'deltachat/provider-db (also chatmail/provider-db)',
    '2024-11 / 2025-09',
    'files read',
    'https://github.com/deltachat/provider-db',
  ],
  'Y-DEV': [
    'Yahoo Sender Hub developer documentation (IMAP capabilities, OAUTHBEARER)',
    '2025-26',
    'read',
  ],
  'Y-APP': [
    "Yahoo Help SLN15241 'Generate and manage 3rd-party app passwords'",
    'archived copy, undated',
    'mirror read',
    'https://help.yahoo.com/kb/SLN15241.html',
  ],
  'Y-20GB': [
    'spamresource.com on Yahoo free storage cut to 20 GB from 27 Aug 2025',
    'Sep 2025',
    'secondary report read',
  ],
  'Z-POP': [
    'Zoho Mail Help pop-access.html',
    'archived copy, about 2023-25',
    'read',
    'https://www.zoho.com/mail/help/pop-access.html',
  ],
  'Z-SPAM': [
    'Zoho POP help copies (pixelkicks.freshdesk.com, support.cc-wd.com)',
    '2019-2024',
    'secondary copy read',
  ],
  'Z-IMAP': ['Zoho IMAP help copy (wiki.brostweb.com)', 'undated', 'secondary copy read'],
  'Z-PLAN': [
    "Zoho Mail Help adminconsole/subscription.html (POP, IMAP, forwarding, ActiveSync are paid features); Zoho partner page 2025 'web-only access'",
    'archived copy + 2025',
    'read',
    'https://www.zoho.com/mail/help/adminconsole/subscription.html',
  ],
  'GMX-2019': [
    'newsroom.gmx.net, POP3 fetches Inbox only; spam-to-Inbox option removed 7 Oct 2019',
    '30 Sep 2019',
    'read',
  ],
  'GMX-HELP': [
    'hilfe.gmx.net / hilfe.web.de pop-imap/einschalten.html (linked from ISPDB); support.gmx.com pop-imap pages',
    'undated',
    'page listed in ISPDB; support.gmx.com text read',
    'https://hilfe.gmx.net/pop-imap/einschalten.html',
  ],
  'GMX-COLL': [
    'hilfe.gmx.net, hilfe.web.de, support.gmx.com: Mail Collector / Sammeldienst',
    'undated',
    'read',
  ],
  'YA-POP': [
    "Yandex Mail Help 'mail clients', via a 2019 translated copy (POP3 copies kept on server; folders chosen in settings)",
    'Jul 2019',
    'secondary copy read',
  ],
  'YA-OAUTH': [
    'yandex.ru/support/mail-business OAuth page (XOAUTH2 on IMAP and SMTP)',
    'undated',
    'read',
  ],
  MRU: [
    'help.mail.ru/mail/security/protection/external, as cited in provider-db mail.ru entry',
    '2021-07',
    'entry read; page not read',
    'https://help.mail.ru/mail/security/protection/external',
  ],
  'QQ-2022': [
    'ITHome-derived report of QQ Mail notice: only authorization codes from 1 Nov 2022',
    '11 Oct 2022',
    'secondary report read',
  ],
  'QQ-HELP': [
    'QQ Mail help text on POP vs IMAP and deletion, via jishuzhan.net',
    'Feb 2025',
    'secondary copy read',
  ],
  'QQ-CODE': [
    'blog.zhheo.com on QQ codes (codes die when the QQ password changes)',
    'undated',
    'secondary read',
  ],
  N163: ['provider-db 163 entry (auth code; two codes on free accounts)', '2024-11', 'read'],
  NAVER: [
    "10wontips.blogspot.com on Naver's app-password rule; it-learner.tistory.com",
    'Aug and Dec 2025',
    'secondary reports read',
  ],
  'AP-SET': [
    "Apple Support 102525 'iCloud Mail server settings', as quoted by developer.nylas.com",
    '2025-26',
    'secondary quote read',
    'https://support.apple.com/102525',
  ],
  'AP-POP': [
    'Apple Support HT1668 (iOS POP accounts keep mail on server by default; Sent/Trash are local)',
    'old, undated',
    'read',
  ],
  'FM-APP': [
    "Fastmail Help 'App passwords' (Basic plan has no IMAP/POP)",
    'archived copy, undated',
    'read',
  ],
  'FM-PROT': [
    "Fastmail Help 1500000279921 'IMAP, POP, and SMTP'",
    'archived copy, undated',
    'read',
  ],
  'PR-BR': [
    'proton.me/support/protonmail-bridge-faq',
    'archived copy, undated',
    'read',
    'https://proton.me/support/protonmail-bridge-faq',
  ],
  TUTA: [
    'provider-db Tutanota entry (no IMAP) and tuta.com FAQ contents',
    '2021-06; FAQ undated',
    'entry read',
  ],
  'TB-SRC': [
    'Thunderbird source, AccountConfig defaults (leaveMessagesOnServer true, 14 days, delete with local delete true)',
    'several versions to about 2022',
    'source read',
  ],
  TIGER: ['support.tigertech.net on deleting accounts in mail programs (iOS)', 'undated', 'read'],
  STLS21: [
    "Poddebniak et al., 'Why TLS is better without STARTTLS', USENIX Security 2021, nostarttls.secvuln.info",
    'Aug 2021',
    'abstract + site read',
    'https://nostarttls.secvuln.info/',
  ],
  SHADOW: [
    "Shadowserver: about 3.3 million hosts with POP3/IMAP lacking TLS, via Tom's Guide and Cybernews",
    'Jan 2025',
    'secondary reports read',
  ],
  CRAM: [
    "Ubuntu/MetaCPAN notes: CRAM-MD5 is 'limited use' and effectively deprecated per RFC 8314 s5",
    '2026',
    'read',
  ],
  SPA: ['Microsoft KB Q191558 (SPA = NTLM challenge/response)', 'Apr 1999', 'archive copy read'],
  CRS: [
    'US Congressional Research Service R44036 on the Stored Communications Act',
    'May 2015',
    'summary read',
  ],
  EEV: [
    'EU e-Evidence rules apply from 18 Aug 2026, via beeble.com',
    '2026',
    'secondary report read',
  ],
  YJ: [
    'Guides to the page "IMAP/POP/SMTP" of Yahoo! JAPAN Mail, and the notice about access from abroad',
    'about 2024 to Aug 2025',
    'secondary copies read; pages themselves not read',
  ],
  ROUTES: [
    'Public scripts and guides that open settings pages of webmail by address',
    '2019 to 2026',
    'excerpts read, for addresses only',
  ],
  OX: ['Open-Xchange App Suite source, account settings', 'undated', 'source read'],
  ZIMBRA: [
    'Zimbra zm-web-client source: preference templates and messages, commit 518cc8b',
    'undated',
    'source read',
    'https://github.com/Zimbra/zm-web-client',
  ],
  MAILCOW: [
    'mailcow-dockerized source: web templates and language files, commit 0642467',
    '2026-08-05',
    'source read',
    'https://github.com/mailcow/mailcow-dockerized',
  ],
  ROUNDCUBE: [
    'Roundcube webmail source: settings templates and language files, commit 28b4441',
    '2026-08-16',
    'source read',
    'https://github.com/roundcube/roundcubemail',
  ],
  KNOW: ['General knowledge of the field; not confirmed', 'undated', 'not checked'],
};

function source(id: SourceId): Source {
  const [citation, date, checked, url] = rows[id]!;
  return url ? { id, citation, date, checked, url } : { id, citation, date, checked };
}

/** All sources, standards first. */
export const sources: readonly Source[] = Object.keys(rows).map(source);

/** The source called `id`, or null when there is none (an id of another version). */
export function sourceById(id: SourceId): Source | null {
  return Object.hasOwn(rows, id) ? source(id) : null;
}
