// mailbox.org: Open-Xchange App Suite. POP and IMAP are always on; the form for another account offers both. With
// two-factor sign-in, mail apps need a password of their own. That POP3 has this server was not seen in its source.

import { defineProvider } from './define.ts';
import { appSuiteAnchors } from './open-xchange.ts';
import { imaps, pop3s, smtps } from './ports.ts';
import { commonSettings } from './route.ts';

/** mailbox.org. */
export const mailboxOrg = defineProvider({
  id: 'mailbox-org',
  name: 'mailbox.org',
  hosts: ['app.mailbox.org', 'office.mailbox.org'],
  declared: true,
  settings: commonSettings,
  settingsUrl: null,
  anchors: appSuiteAnchors,
  pop: 'always',
  imap: 'always',
  servers: {
    imap: imaps('imap.mailbox.org'),
    pop: pop3s('pop3.mailbox.org'),
    smtp: smtps('smtp.mailbox.org'),
  },
  signIn: ['password', 'app-password'],
  userName: 'address',
  sources: ['OX', 'ISPDB', 'DCDB'],
  evidence: 'medium',
  lastSeen: '2026-03-12',
});
