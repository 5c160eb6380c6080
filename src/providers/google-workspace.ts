// Gmail in Google Workspace: the page is Gmail's, on Gmail's host, so this entry has no host of its own. It is for
// people who look up what to type: the administrator decides about POP, IMAP and app passwords, and signing in with
// the password alone ended in spring 2025. Where a protocol is off for everyone, its row is not on the page.
// Servers seen 2026-03-12.

import { defineProvider } from './define.ts';
import { imaps, pop3s, smtps } from './ports.ts';

/** Gmail with an address of an organisation. */
export const googleWorkspace = defineProvider({
  id: 'google-workspace',
  name: 'Gmail in Google Workspace',
  hosts: [],
  declared: false,
  settings: /#settings\/(?:fwdandpop|accounts|labels)/,
  settingsUrl: 'https://mail.google.com/mail/u/0/#settings/fwdandpop',
  anchors: [],
  pop: 'admin',
  imap: 'admin',
  servers: {
    imap: imaps('imap.gmail.com'),
    pop: pop3s('pop.gmail.com'),
    smtp: smtps('smtp.gmail.com'),
  },
  signIn: ['oauth', 'app-password'],
  userName: 'address',
  sources: ['G-LSA', 'G-POP', 'ISPDB'],
  evidence: 'high',
  lastSeen: '2026-03-12',
});
