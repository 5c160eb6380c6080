// o2 Poczta (Poland), sister of WP Poczta. Mail apps get in only once "dostęp dla programów pocztowych" is activated.
// Known from the address of the provider's help page alone, as Mozilla's list names it (2026-03-12), in pl; whether the
// page has a switch or a button was not seen, so both are anchored. Servers carry the name of the webmail itself.

import { defineProvider } from './define.ts';
import { imaps, pop3s, smtps } from './ports.ts';
import { commonSettings } from './route.ts';

/** o2 Poczta. */
export const o2 = defineProvider({
  id: 'o2-pl',
  name: 'o2 Poczta',
  hosts: ['poczta.o2.pl'],
  declared: false,
  settings: commonSettings,
  settingsUrl: null,
  anchors: [
    {
      topic: 'pop-imap-enable',
      label: /^(?:aktywacja|aktywuj) dostęp(?:u)? dla programów pocztowych/,
      evidence: 'low',
    },
  ],
  pop: 'switch',
  imap: 'switch',
  servers: {
    imap: imaps('poczta.o2.pl'),
    pop: pop3s('poczta.o2.pl'),
    smtp: smtps('poczta.o2.pl'),
  },
  signIn: ['password'],
  userName: 'local-part',
  sources: ['ISPDB'],
  evidence: 'low',
  lastSeen: '2026-03-12',
});
