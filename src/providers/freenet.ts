// freenet Mail. One check box turns on POP3, IMAP and SMTP together (Einstellungen > POP3/IMAP/SMTP); off at first.
// The provider publishes IMAP and SMTP servers; that POP3 is on the same host was not seen there. The address of the
// page was not seen. Wording seen in provider lists in de.

import { defineProvider } from './define.ts';
import { imaps, pop3s, smtps } from './ports.ts';
import { commonSettings } from './route.ts';

/** freenet Mail. */
export const freenet = defineProvider({
  id: 'freenet',
  name: 'freenet Mail',
  hosts: ['webmail.freenet.de'],
  declared: true,
  settings: commonSettings,
  settingsUrl: null,
  anchors: [],
  pop: 'switch',
  imap: 'switch',
  servers: {
    imap: imaps('mx.freenet.de'),
    pop: pop3s('mx.freenet.de'),
    smtp: smtps('mx.freenet.de'),
  },
  signIn: ['password'],
  userName: 'address',
  sources: ['ISPDB', 'DCDB'],
  evidence: 'medium',
  lastSeen: '2026-03-12',
});
