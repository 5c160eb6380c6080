// Rambler. One switch lets mail apps in (buttons on and off, then a captcha), at /settings/mailapps; off at first.
// Address and buttons seen in several scripts, the wording in one list, in ru.

import { defineProvider } from './define.ts';
import { imaps, pop3s, smtps } from './ports.ts';
import { commonSettings } from './route.ts';

/** Rambler Mail. */
export const rambler = defineProvider({
  id: 'rambler',
  name: 'Rambler',
  hosts: ['mail.rambler.ru'],
  declared: true,
  settings: commonSettings,
  settingsUrl: 'https://mail.rambler.ru/settings/mailapps',
  anchors: [],
  pop: 'switch',
  imap: 'switch',
  servers: {
    imap: imaps('imap.rambler.ru'),
    pop: pop3s('pop.rambler.ru'),
    smtp: smtps('smtp.rambler.ru'),
  },
  signIn: ['password', 'app-password'],
  userName: 'address',
  sources: ['DCDB', 'ROUTES'],
  evidence: 'medium',
  lastSeen: '2026-03-12',
});
