// Zoho Mail, one entry for each data centre, since servers have its ending. POP and IMAP each have a section under
// Mail Accounts; free accounts made since 2019 have neither. Addresses of an organisation use imappro, poppro and
// smtppro instead of imap, pop and smtp. Routes are hashes.
// Seen in the vendor's help and in guides; labels in en.

import { defineProvider } from './define.ts';
import { imaps, pop3s, smtps } from './ports.ts';
import { commonSettings } from './route.ts';

// Shared by all data centres; accounts.zoho.com has the app passwords.
const common = {
  declared: true,
  settings: commonSettings,
  anchors: [],
  pop: 'plan',
  imap: 'plan',
  signIn: ['password', 'app-password'],
  userName: 'address',
  sources: ['Z-POP', 'Z-IMAP', 'Z-SPAM', 'Z-PLAN', 'ISPDB', 'DCDB'],
  evidence: 'high',
  lastSeen: '2026-03-12',
} as const;

const at = (ending: string) => ({
  settingsUrl: `https://mail.zoho.${ending}/zm/#settings/all/mailaccounts`,
  servers: {
    imap: imaps(`imap.zoho.${ending}`),
    pop: pop3s(`pop.zoho.${ending}`),
    smtp: smtps(`smtp.zoho.${ending}`),
  },
});

/** Zoho Mail, by data centre. */
export const zoho = [
  defineProvider({
    ...common,
    ...at('com'),
    id: 'zoho',
    name: 'Zoho Mail',
    hosts: ['accounts.zoho.com', 'mail.zoho.com'],
  }),
  defineProvider({
    ...common,
    ...at('com.au'),
    id: 'zoho-au',
    name: 'Zoho Mail (Australia)',
    hosts: ['mail.zoho.com.au'],
  }),
  // Names of the Canadian servers were not seen.
  defineProvider({
    ...common,
    settingsUrl: null,
    servers: {},
    id: 'zoho-ca',
    name: 'Zoho Mail (Canada)',
    hosts: ['mail.zohocloud.ca'],
  }),
  defineProvider({
    ...common,
    ...at('eu'),
    id: 'zoho-eu',
    name: 'Zoho Mail (Europe)',
    hosts: ['mail.zoho.eu'],
  }),
  defineProvider({
    ...common,
    ...at('in'),
    id: 'zoho-in',
    name: 'Zoho Mail (India)',
    hosts: ['mail.zoho.in'],
  }),
  defineProvider({
    ...common,
    ...at('jp'),
    id: 'zoho-jp',
    name: 'Zoho Mail (Japan)',
    hosts: ['mail.zoho.jp'],
  }),
];
