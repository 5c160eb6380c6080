// Tuta (Tutanota): no POP, no IMAP and no SMTP for other programs; only its own apps. There is nothing to choose.

import { defineProvider } from './define.ts';
import { commonSettings } from './route.ts';

/** Tuta. */
export const tuta = defineProvider({
  id: 'tuta',
  name: 'Tuta (Tutanota)',
  hosts: ['app.tuta.com', 'mail.tutanota.com'],
  declared: false,
  settings: commonSettings,
  settingsUrl: null,
  anchors: [],
  pop: 'no',
  imap: 'no',
  servers: {},
  signIn: [],
  userName: 'address',
  sources: ['TUTA', 'DCDB'],
  evidence: 'medium',
  lastSeen: '2024-11-01',
});
