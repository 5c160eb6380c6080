// Inbox.lv. Access for mail apps is off at first; switching it on gives a password of its own and takes about 15
// minutes. Sister sites (inbox.eu, inbox.lt) have servers with their own names. Address seen in several guides.

import { defineProvider } from './define.ts';
import { imaps, pop3s, smtps } from './ports.ts';
import { commonSettings } from './route.ts';

/** Inbox.lv. */
export const inboxLv = defineProvider({
  id: 'inbox-lv',
  name: 'Inbox.lv',
  hosts: ['email.inbox.lv', 'mail.inbox.lv'],
  declared: true,
  settings: commonSettings,
  settingsUrl: 'https://email.inbox.lv/prefs?group=enable_pop3',
  anchors: [],
  pop: 'switch',
  imap: 'switch',
  servers: {
    imap: imaps('mail.inbox.lv'),
    pop: pop3s('mail.inbox.lv'),
    smtp: smtps('mail.inbox.lv'),
  },
  signIn: ['app-password'],
  userName: 'address',
  sources: ['ISPDB', 'ROUTES'],
  evidence: 'medium',
  lastSeen: '2026-03-12',
});
