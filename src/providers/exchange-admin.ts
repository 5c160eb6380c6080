// Exchange admin center: Recipients > Mailboxes > a mailbox > Manage email apps settings, a panel of switches
// (IMAP, POP3, ActiveSync). Its predecessor stood under outlook.office365.com/ecp/ and belongs to `owa-m365`,
// which has that host.
// Seen in the vendor's documentation; labels in en and de.

import { defineProvider } from './define.ts';
import { owaM365 } from './owa-m365.ts';

/** What administrators allow one mailbox, in the admin center of Exchange. */
export const exchangeAdmin = defineProvider({
  id: 'exchange-admin',
  name: 'Exchange admin center',
  hosts: ['admin.exchange.microsoft.com'],
  declared: true,
  settings: /#\/mailboxes\b/i,
  settingsUrl: 'https://admin.exchange.microsoft.com/#/mailboxes',
  anchors: [],
  pop: 'admin',
  imap: 'admin',
  servers: owaM365.servers,
  signIn: ['oauth'],
  userName: 'address',
  sources: ['MS-EXO', 'MS-CAS', 'ISPDB'],
  evidence: 'high',
  lastSeen: '2026-03-12',
});
