// Yahoo Mail. POP and IMAP are always on; the gate is an app password, made on the account's own host (Account
// Security > External connections > Create app password, seen 2026-10-06). Mail settings stand under /d/settings/ and
// newer under /n/settings/; fetching from another mailbox is set there. An older page let people choose POP.

import { defineProvider } from './define.ts';
import { imaps, pop3s, smtps } from './ports.ts';
import { commonSettings } from './route.ts';

/** Yahoo Mail, except in Japan. */
export const yahoo = defineProvider({
  id: 'yahoo',
  name: 'Yahoo Mail',
  hosts: ['login.yahoo.com', 'mail.yahoo.com'],
  declared: true,
  settings: commonSettings,
  settingsUrl: 'https://login.yahoo.com/account/security',
  anchors: [],
  pop: 'always',
  imap: 'always',
  servers: {
    imap: imaps('imap.mail.yahoo.com'),
    pop: pop3s('pop.mail.yahoo.com'),
    smtp: smtps('smtp.mail.yahoo.com'),
  },
  signIn: ['oauth', 'app-password'],
  userName: 'address',
  sources: ['Y-APP', 'Y-DEV', 'ISPDB', 'DCDB'],
  evidence: 'high',
  lastSeen: '2026-10-06',
});
