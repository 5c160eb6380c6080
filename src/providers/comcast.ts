// Xfinity (Comcast): Open-Xchange App Suite. One check box under Email Settings > Security > Third Party Access
// Security lets mail apps in; it is off at first and then every app is refused. It names neither POP nor IMAP, so it
// is declared here by its heading; the words beside the box were not seen.

import { defineProvider } from './define.ts';
import { imaps, pop3s, submission } from './ports.ts';
import { commonSettings } from './route.ts';

/** Xfinity Email. */
export const comcast = defineProvider({
  id: 'comcast',
  name: 'Xfinity (Comcast)',
  hosts: ['connect.xfinity.com'],
  declared: true,
  settings: commonSettings,
  settingsUrl: null,
  anchors: [
    {
      topic: 'pop-imap-enable',
      kind: 'checkbox',
      label: /third.?party|other program/i,
      group: /third.?party access/i,
      evidence: 'medium',
    },
  ],
  pop: 'switch',
  imap: 'switch',
  servers: {
    imap: imaps('imap.comcast.net'),
    pop: pop3s('mail.comcast.net'),
    smtp: submission('smtp.comcast.net'),
  },
  signIn: ['oauth', 'password'],
  userName: 'address',
  sources: ['ISPDB'],
  evidence: 'medium',
  lastSeen: '2026-03-12',
});
