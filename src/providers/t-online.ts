// T-Online (Telekom, also magenta.de). No switch: mail apps need a password of their own, the "E-Mail-Passwort"; the
// password of the webmail does not work. Its page was at /pr?a=globalsettings.passwords; the present address was not
// seen. Seen in provider lists in de.

import { defineProvider } from './define.ts';
import { imaps, pop3s, smtps } from './ports.ts';
import { commonSettings } from './route.ts';

const label =
  /^(e-mail-passwort|passwort für e-mail-programme)( (ändern|anlegen|einrichten|festlegen))?$/i;

/** T-Online. */
export const tOnline = defineProvider({
  id: 't-online',
  name: 'T-Online (Telekom)',
  hosts: ['email.t-online.de'],
  declared: true,
  settings: commonSettings,
  settingsUrl: null,
  anchors: [
    { topic: 'app-password', kind: 'link', label, evidence: 'high' },
    { topic: 'app-password', kind: 'button', label, evidence: 'high' },
  ],
  pop: 'always',
  imap: 'always',
  servers: {
    imap: imaps('secureimap.t-online.de'),
    pop: pop3s('securepop.t-online.de'),
    smtp: smtps('securesmtp.t-online.de'),
  },
  signIn: ['app-password'],
  userName: 'address',
  sources: ['ISPDB', 'DCDB'],
  evidence: 'high',
  lastSeen: '2026-03-12',
});
