// AOL Mail (also aim.com and verizon.net): Yahoo's software on hosts of its own. No switch; an app password is the
// gate. Seen in provider lists and scripts.

import { defineProvider } from './define.ts';
import { imaps, pop3s, smtps } from './ports.ts';
import { commonSettings } from './route.ts';

/** AOL Mail. */
export const aol = defineProvider({
  id: 'aol',
  name: 'AOL Mail',
  hosts: ['login.aol.com', 'mail.aol.com'],
  declared: true,
  settings: commonSettings,
  settingsUrl: 'https://login.aol.com/account/security',
  anchors: [],
  pop: 'always',
  imap: 'always',
  servers: {
    imap: imaps('imap.aol.com'),
    pop: pop3s('pop.aol.com'),
    smtp: smtps('smtp.aol.com'),
  },
  signIn: ['oauth', 'app-password'],
  userName: 'address',
  sources: ['ISPDB', 'DCDB'],
  evidence: 'high',
  lastSeen: '2026-03-12',
});
