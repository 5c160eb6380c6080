// Admin console of Google Workspace: Apps > Google Workspace > Gmail > End User Access. Two check boxes for everyone
// in an organisational unit, and a choice between any mail app and those that sign in by OAuth. Pages of Gmail's
// settings stand under /ac/apps/gmail/; the last part of this page's address was not seen in use.
// Labels seen in en and es.

import { defineProvider } from './define.ts';
import { imaps, pop3s, smtps } from './ports.ts';

/** What administrators allow their people. */
export const googleAdmin = defineProvider({
  id: 'google-admin',
  name: 'Google Workspace Admin console',
  hosts: ['admin.google.com'],
  declared: true,
  settings: /^\/(u\/\d\/)?ac\/apps\/gmail\b/,
  settingsUrl: null,
  anchors: [],
  pop: 'admin',
  imap: 'admin',
  servers: {
    imap: imaps('imap.gmail.com'),
    pop: pop3s('pop.gmail.com'),
    smtp: smtps('smtp.gmail.com'),
  },
  signIn: ['oauth'],
  userName: 'address',
  sources: ['G-POP', 'G-LSA', 'ISPDB', 'ROUTES'],
  evidence: 'medium',
  lastSeen: '2026-03-12',
});
