// Proton Mail. No POP and no public server: with a paid plan the program Proton Mail Bridge, on the same computer,
// offers IMAP and SMTP there and shows its own password. Ports are Bridge's usual ones and can differ. There is no
// choice to explain in the settings, and their address is from memory, so the hosts are not declared.

import { defineProvider } from './define.ts';
import { commonSettings } from './route.ts';

/** Proton Mail. */
export const proton = defineProvider({
  id: 'proton',
  name: 'Proton Mail',
  hosts: ['account.proton.me', 'mail.proton.me'],
  declared: false,
  settings: commonSettings,
  settingsUrl: null,
  anchors: [],
  pop: 'no',
  imap: 'plan',
  servers: {
    imap: { host: '127.0.0.1', port: 1143, tls: 'starttls' },
    smtp: { host: '127.0.0.1', port: 1025, tls: 'starttls' },
  },
  signIn: ['bridge'],
  userName: 'other',
  sources: ['PR-BR'],
  evidence: 'medium',
  lastSeen: '2026-09-15',
});
