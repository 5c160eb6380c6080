// Microsoft 365 admin center: Users > Active users > a user > Mail > Manage email apps, a panel of check boxes
// (IMAP, Pop, Authenticated SMTP, ActiveSync) beside the list of users. Routes are hashes below #/users; what holds
// for the whole organisation (password sign-in of each protocol) is below #/Settings.
// Seen in the vendor's documentation; labels in en and id.

import { defineProvider } from './define.ts';
import { owaM365 } from './owa-m365.ts';

/** What administrators allow one mailbox, in the admin center of Microsoft 365. */
export const m365Admin = defineProvider({
  id: 'm365-admin',
  name: 'Microsoft 365 admin center',
  hosts: ['admin.cloud.microsoft', 'admin.microsoft.com'],
  declared: true,
  settings: /#\/(users|settings)\b/i,
  settingsUrl: null,
  anchors: [],
  pop: 'admin',
  imap: 'admin',
  servers: owaM365.servers,
  signIn: ['oauth'],
  userName: 'address',
  sources: ['MS-EXO', 'MS-CAS', 'MS-SMTP', 'ISPDB'],
  evidence: 'high',
  lastSeen: '2026-03-12',
});
