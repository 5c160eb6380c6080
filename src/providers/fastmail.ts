// Fastmail. No switch: mail apps need an app password, made under Privacy & Security. The Basic plan has neither POP
// nor IMAP (2026-09-15). Settings are a single-page app under /settings/.

import { defineProvider } from './define.ts';
import { imaps, pop3s, smtps } from './ports.ts';
import { commonSettings } from './route.ts';

/** Fastmail. */
export const fastmail = defineProvider({
  id: 'fastmail',
  name: 'Fastmail',
  hosts: ['app.fastmail.com', 'betaapp.fastmail.com'],
  declared: true,
  settings: commonSettings,
  settingsUrl: 'https://app.fastmail.com/settings/security/integrations',
  anchors: [],
  pop: 'plan',
  imap: 'plan',
  servers: {
    imap: imaps('imap.fastmail.com'),
    pop: pop3s('pop.fastmail.com'),
    smtp: smtps('smtp.fastmail.com'),
  },
  signIn: ['app-password', 'oauth'],
  userName: 'address',
  sources: ['FM-APP', 'FM-PROT', 'ISPDB', 'ROUTES'],
  evidence: 'high',
  lastSeen: '2026-09-15',
});
