// Naver Mail. One page with two tabs, POP3/SMTP and IMAP/SMTP, each with radios to use it or not; mail apps need an
// application password with 2-step verification (since 2025). Seen in scripts and guides in ko.

import { defineProvider } from './define.ts';
import { imaps, pop3s, smtps } from './ports.ts';
import { commonSettings } from './route.ts';

/** Naver Mail. */
export const naver = defineProvider({
  id: 'naver',
  name: 'Naver Mail (네이버 메일)',
  hosts: ['mail.naver.com'],
  declared: true,
  settings: commonSettings,
  settingsUrl: 'https://mail.naver.com/v2/settings/smtp/imap',
  anchors: [],
  pop: 'switch',
  imap: 'switch',
  servers: {
    imap: imaps('imap.naver.com'),
    pop: pop3s('pop.naver.com'),
    smtp: smtps('smtp.naver.com'),
  },
  signIn: ['app-password'],
  userName: 'address',
  sources: ['NAVER', 'ISPDB', 'DCDB', 'ROUTES'],
  evidence: 'high',
  lastSeen: '2025-12-01',
});
