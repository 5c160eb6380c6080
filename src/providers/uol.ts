// UOL (Brazil). "Ativar IMAP" stands at bmail.uol.com.br/configuration/imap_access_config; POP needs no switch.
// Seen in one provider list, in pt-BR and en.

import { defineProvider } from './define.ts';
import { imaps, pop3s, submission } from './ports.ts';
import { commonSettings } from './route.ts';

/** UOL Mail. */
export const uol = defineProvider({
  id: 'uol',
  name: 'UOL Mail',
  hosts: ['bmail.uol.com.br', 'email.uol.com.br'],
  declared: true,
  settings: commonSettings,
  settingsUrl: null,
  anchors: [],
  pop: 'always',
  imap: 'switch',
  servers: {
    imap: imaps('imap.uol.com.br'),
    pop: pop3s('pop3.uol.com.br'),
    smtp: submission('smtps.uol.com.br'),
  },
  signIn: ['password'],
  userName: 'local-part',
  sources: ['ISPDB'],
  evidence: 'medium',
  lastSeen: '2026-03-12',
});
