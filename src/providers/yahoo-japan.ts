// Yahoo! JAPAN Mail: its own company and software. One page has choices for IMAP, POP and SMTP each, below one for
// access from outside Yahoo's own programs; a separate block for access from abroad came in August 2025 and can
// defeat them. The address of the page was not seen.

import { defineProvider } from './define.ts';
import { imaps, pop3s, smtps } from './ports.ts';
import { commonSettings } from './route.ts';

/** Yahoo! JAPAN Mail. */
export const yahooJapan = defineProvider({
  id: 'yahoo-japan',
  name: 'Yahoo! JAPAN Mail',
  hosts: ['mail.yahoo.co.jp'],
  declared: true,
  settings: commonSettings,
  settingsUrl: null,
  anchors: [],
  pop: 'switch',
  imap: 'switch',
  servers: {
    imap: imaps('imap.mail.yahoo.co.jp'),
    pop: pop3s('pop.mail.yahoo.co.jp'),
    smtp: smtps('smtp.mail.yahoo.co.jp'),
  },
  signIn: ['password'],
  userName: 'local-part',
  sources: ['YJ'],
  evidence: 'high',
  lastSeen: '2025-08-01',
});
