// Mail.ru (also bk.ru, inbox.ru, internet.ru, list.ru). No switch is known: mail apps need a password for external
// apps, made in the account's security pages (id.mail.ru/security, account.mail.ru/user/2-step-auth/passwords/). The
// mail's own settings, where other mailboxes are fetched, stand under e.mail.ru/settings.
// Seen in scripts and guides in ru.

import { defineProvider } from './define.ts';
import { imaps, pop3s, smtps } from './ports.ts';
import { commonSettings } from './route.ts';

/** Mail.ru. */
export const mailru = defineProvider({
  id: 'mailru',
  name: 'Mail.ru',
  hosts: ['account.mail.ru', 'e.mail.ru', 'id.mail.ru'],
  declared: true,
  settings: commonSettings,
  settingsUrl: 'https://account.mail.ru/user/2-step-auth/passwords/',
  anchors: [],
  pop: 'always',
  imap: 'always',
  servers: {
    imap: imaps('imap.mail.ru'),
    pop: pop3s('pop.mail.ru'),
    smtp: smtps('smtp.mail.ru'),
  },
  signIn: ['app-password', 'oauth'],
  userName: 'address',
  sources: ['MRU', 'ISPDB', 'DCDB', 'ROUTES'],
  evidence: 'high',
  lastSeen: '2026-03-12',
});
