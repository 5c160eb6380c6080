// Open-Xchange App Suite, sold under other names by many providers (mailbox.org, Xfinity, IONOS, STRATO, Libero).
// The form for another account asks for POP3 or IMAP. What its check box `pop3_expunge_on_quit` says was turned
// round between versions, so it has no anchor: its label decides. Version 7 has hashes like
// #!!&app=io.ox/settings&folder=..., version 8 opens settings over the mailbox (#settings=...); both unconfirmed.
// Names and ids seen in App Suite's own source.

import { type Anchor, defineProvider } from './define.ts';
import { commonSettings } from './route.ts';

/** Anchors of the account form. */
export const appSuiteAnchors: readonly Anchor[] = [
  {
    topic: 'protocol-imap',
    kind: 'select',
    input: { name: 'mail_protocol' },
    evidence: 'high',
  },
  { topic: 'tls-mode', kind: 'select', input: { name: 'mail_secure' }, evidence: 'high' },
  {
    topic: 'check-interval',
    kind: 'select',
    input: { name: 'pop3_refresh_rate' },
    evidence: 'high',
  },
  {
    topic: 'delete-when-deleted-locally',
    kind: 'checkbox',
    input: { name: 'pop3_delete_write_through' },
    evidence: 'high',
  },
];

/** App Suite on a host that is not a known provider's. */
export const openXchange = defineProvider({
  id: 'open-xchange',
  name: 'Open-Xchange App Suite',
  hosts: [],
  declared: false,
  settings: commonSettings,
  settingsUrl: null,
  product: {
    signs: [
      '#io-ox-appcontrol',
      '#io-ox-core',
      'fieldset.data_incoming [name="mail_protocol"]',
      'fieldset.data_incoming #mail_protocol',
      '[name="pop3_expunge_on_quit"]',
      '[name="pop3_delete_write_through"]',
    ],
  },
  anchors: appSuiteAnchors,
  pop: 'admin',
  imap: 'admin',
  servers: {},
  signIn: ['password'],
  userName: 'address',
  sources: ['OX'],
  evidence: 'medium',
  lastSeen: '2026-03-12',
});
