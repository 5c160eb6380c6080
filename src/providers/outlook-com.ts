// Outlook.com (Hotmail, Live, MSN). Settings are a modal dialog over the mailbox; the address changes without a
// load: /mail/0/options/mail/forwarding now, .../mail/accounts/popImap and .../mail/sync before. POP and IMAP
// are off by default; turning POP on shows two radios about deleting. Yes/No radios became switches about 2023.
// There are no stable names or classes, so controls are known by role and label (seen in en, de, fr, es, pt, zh).
// Seen in the vendor's help and in scripts, 2026-10.

import { defineProvider } from './define.ts';

/** Outlook.com. Labels below are the English ones; other languages are left to the lexicons. */
export const outlookCom = defineProvider({
  id: 'outlook-com',
  name: 'Outlook.com',
  hosts: ['outlook.live.com'],
  declared: true,
  settings: /^\/mail\/(\d+\/)?options\b/,
  settingsUrl: 'https://outlook.live.com/mail/0/options/mail/forwarding',
  anchors: [
    {
      topic: 'pop-enable',
      kind: 'switch',
      label: /^let (other )?devices and apps use pop$/i,
      evidence: 'high',
    },
    {
      topic: 'imap-enable',
      kind: 'switch',
      label: /^let (other )?devices and apps use imap$/i,
      evidence: 'high',
    },
    {
      topic: 'pop-client-delete-allow',
      kind: 'radio',
      label: /^let (apps and devices|devices and apps) delete messages from outlook/i,
      evidence: 'medium',
    },
    {
      topic: 'pop-client-delete-block',
      kind: 'radio',
      label: /^don.t (allow|let) .*delete messages from (outlook|hotmail)/i,
      evidence: 'low',
    },
  ],
  pop: 'switch',
  imap: 'switch',
  servers: {
    imap: { host: 'outlook.office365.com', port: 993, tls: 'implicit' },
    pop: { host: 'outlook.office365.com', port: 995, tls: 'implicit' },
    smtp: { host: 'smtp-mail.outlook.com', port: 587, tls: 'starttls' },
  },
  signIn: ['oauth'],
  userName: 'address',
  sources: ['MS-OUT', 'MS-2024', 'ISPDB'],
  evidence: 'high',
  lastSeen: '2026-10-06',
});
