// Yandex Mail. IMAP and POP3 are check boxes named after their servers, off at first. The check box about deleting
// says the opposite of what it sounds like: ticked, nothing is deleted by itself. Settings are the hash #setup/client;
// app passwords stand on id.yandex.ru.
// Seen in scripts and guides in ru and en.

import { defineProvider } from './define.ts';
import { imaps, pop3s, smtps } from './ports.ts';
import { commonSettings } from './route.ts';

/** Yandex Mail and Yandex 360. */
export const yandex = defineProvider({
  id: 'yandex',
  name: 'Yandex Mail',
  hosts: [
    'id.yandex.ru',
    'mail.360.yandex.ru',
    'mail.ya.ru',
    'mail.yandex.by',
    'mail.yandex.com',
    'mail.yandex.kz',
    'mail.yandex.ru',
    'mail.yandex.ua',
  ],
  declared: true,
  settings: commonSettings,
  settingsUrl: 'https://mail.yandex.com/#setup/client',
  anchors: [
    {
      topic: 'imap-enable',
      kind: 'checkbox',
      label: /^(from the|с сервера) imap\.yandex\.\w+ /i,
      evidence: 'high',
    },
    {
      topic: 'pop-enable',
      kind: 'checkbox',
      label: /^(from the|с сервера) pop\.yandex\.\w+ /i,
      evidence: 'high',
    },
    {
      topic: 'imap-auto-expunge-off',
      kind: 'checkbox',
      label: /^(do(?: not|n.t) automatically delete|отключить автоудаление) .*imap/i,
      evidence: 'high',
    },
  ],
  pop: 'switch',
  imap: 'switch',
  servers: {
    imap: imaps('imap.yandex.com'),
    pop: pop3s('pop.yandex.com'),
    smtp: smtps('smtp.yandex.com'),
  },
  signIn: ['app-password', 'oauth'],
  userName: 'address',
  sources: ['YA-POP', 'YA-OAUTH', 'ISPDB', 'DCDB'],
  evidence: 'high',
  lastSeen: '2026-03-12',
});
