// iCloud Mail: IMAP only, always on, with an app-specific password from the Apple account. The webmail at
// www.icloud.com has no POP or IMAP control, so only the account's host is asked for. The user name is the part
// before the @ for IMAP and the full address for sending.

import { defineProvider } from './define.ts';
import { imaps, submission } from './ports.ts';

/** iCloud Mail. */
export const icloud = defineProvider({
  id: 'icloud',
  name: 'iCloud Mail',
  hosts: ['account.apple.com'],
  declared: true,
  settings: /^\/account\/manage\b/,
  settingsUrl: 'https://account.apple.com/account/manage',
  anchors: [],
  pop: 'no',
  imap: 'always',
  servers: { imap: imaps('imap.mail.me.com'), smtp: submission('smtp.mail.me.com') },
  signIn: ['app-password'],
  userName: 'local-part',
  smtpUserName: 'address',
  sources: ['AP-SET', 'ISPDB', 'DCDB', 'ROUTES'],
  evidence: 'high',
  lastSeen: '2026-03-12',
});
