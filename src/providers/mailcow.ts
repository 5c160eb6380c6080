// mailcow: a mail server suite that people host themselves, with pages for administrators and for the owner of a
// mailbox. What a mailbox may use is one select with several choices, drawn over by a list of buttons.
// Seen in mailcow's own source, 2026-08-05 (29 languages).

import { defineProvider } from './define.ts';

/** mailcow. */
export const mailcow = defineProvider({
  id: 'mailcow',
  name: 'mailcow',
  hosts: [],
  declared: false,
  settings: /^\/(edit\/(mailbox|syncjob)\/|user\b)/,
  settingsUrl: null,
  product: {
    signs: [
      'select[name="protocol_access"]',
      'select[name="protocols"] option[value="imap_access"]',
      'input[name="mins_interval"]',
    ],
  },
  anchors: [
    {
      topic: 'imap-enable',
      kind: 'option',
      input: { name: 'protocol_access', value: 'imap' },
      evidence: 'high',
    },
    {
      topic: 'pop-enable',
      kind: 'option',
      input: { name: 'protocol_access', value: 'pop3' },
      evidence: 'high',
    },
    { topic: 'check-interval', input: { name: 'mins_interval' }, evidence: 'high' },
  ],
  pop: 'admin',
  imap: 'admin',
  servers: {},
  signIn: ['password', 'app-password'],
  userName: 'address',
  sources: ['MAILCOW'],
  evidence: 'high',
  lastSeen: '2026-08-05',
});
