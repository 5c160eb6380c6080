// Ukr.net. IMAP has to be switched on, and mail apps need a password of their own; POP is not spoken of. Only a help
// page's name was seen, so the host is not declared.

import { defineProvider } from './define.ts';
import { imaps, smtps } from './ports.ts';
import { commonSettings } from './route.ts';

/** Ukr.net. */
export const ukrNet = defineProvider({
  id: 'ukr-net',
  name: 'Ukr.net',
  hosts: ['mail.ukr.net'],
  declared: false,
  settings: commonSettings,
  settingsUrl: null,
  anchors: [],
  pop: 'unknown',
  imap: 'switch',
  servers: { imap: imaps('imap.ukr.net'), smtp: smtps('smtp.ukr.net') },
  signIn: ['app-password'],
  userName: 'address',
  sources: ['DCDB'],
  evidence: 'low',
  lastSeen: '2024-11-01',
});
