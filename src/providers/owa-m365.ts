// Outlook on the web of Microsoft 365 and Exchange Online. An administrator decides about POP and IMAP; the
// person's page mostly shows the servers only. Hosts moved from outlook.office.com to outlook.cloud.microsoft in
// 2025-26, and panes got new ids (/mail/options/accounts-category/...).
// The classic admin center for mailboxes (links that switch POP3 and IMAP4) stood on the same host under /ecp/.
// Seen in the vendor's help 2026-01; the switches of Outlook.com were reported here once (low).

import { defineProvider } from './define.ts';

/** Outlook on the web for work and school accounts. */
export const owaM365 = defineProvider({
  id: 'owa-m365',
  name: 'Outlook on the web (Microsoft 365)',
  hosts: ['outlook.cloud.microsoft', 'outlook.office.com', 'outlook.office365.com'],
  declared: true,
  settings: /^\/mail\/(\d+\/)?options\b|\/options\/popandimap|^\/ecp\//,
  settingsUrl: 'https://outlook.cloud.microsoft/mail/options/mail/forwarding',
  anchors: [
    {
      topic: 'imap-enable',
      kind: 'switch',
      label: /^let (other )?devices and apps use imap$/i,
      evidence: 'low',
    },
  ],
  pop: 'admin',
  imap: 'admin',
  servers: {
    imap: { host: 'outlook.office365.com', port: 993, tls: 'implicit' },
    pop: { host: 'outlook.office365.com', port: 995, tls: 'implicit' },
    smtp: { host: 'smtp.office365.com', port: 587, tls: 'starttls' },
  },
  signIn: ['oauth'],
  userName: 'address',
  sources: ['MS-EXO', 'MS-CAS', 'MS-SMTP', 'ISPDB'],
  evidence: 'medium',
  lastSeen: '2026-01-27',
});
