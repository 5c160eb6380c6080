// GMX, WEB.DE and mail.com: one company, one software. One control opens POP3, IMAP and SMTP together; it is off at
// first, asks for a confirmation, and GMX turns it off again after long disuse. Wording changed in 2026 from "POP3 und
// IMAP Zugriff erlauben" to "POP3- und IMAP-Zugriff erlauben" (now a switch).
// The outer page stands on navigator hosts (/mail_settings), the settings themselves in a frame of a 3c host
// (/mail/client/settings/popImap, .../allEmailAddresses). Seen in other people's scripts up to 2026-05.

import { defineProvider } from './define.ts';
import { imaps, pop3s, smtps, submission } from './ports.ts';
import { commonSettings } from './route.ts';

const common = {
  declared: true,
  settings: commonSettings,
  settingsUrl: null,
  anchors: [],
  pop: 'switch',
  imap: 'switch',
  signIn: ['password', 'app-password'],
  userName: 'address',
  sources: ['GMX-HELP', 'ISPDB', 'DCDB', 'ROUTES'],
  evidence: 'high',
  lastSeen: '2026-05-11',
} as const;

/** GMX in German-speaking countries, GMX elsewhere, WEB.DE and mail.com. */
export const unitedInternet = [
  defineProvider({
    ...common,
    id: 'gmx',
    name: 'GMX (gmx.net, gmx.de, gmx.at, gmx.ch)',
    hosts: ['*.navigator.gmx.net', '3c-bap.gmx.net', '3c.gmx.net'],
    frames: ['3c-bap.gmx.net', '3c.gmx.net'],
    servers: {
      imap: imaps('imap.gmx.net'),
      pop: pop3s('pop.gmx.net'),
      smtp: smtps('mail.gmx.net'),
    },
  }),
  defineProvider({
    ...common,
    id: 'gmx-com',
    name: 'GMX (gmx.com)',
    hosts: ['3c-bs.gmx.com', 'navigator-bs.gmx.com'],
    frames: ['3c-bs.gmx.com'],
    servers: {
      imap: imaps('imap.gmx.com'),
      pop: pop3s('pop.gmx.com'),
      smtp: smtps('mail.gmx.com'),
    },
    evidence: 'medium',
  }),
  // Only with a paid plan, and then to be switched on as well.
  defineProvider({
    ...common,
    id: 'mailcom',
    name: 'mail.com',
    hosts: ['3c-lxa.mail.com', 'navigator-lxa.mail.com'],
    frames: ['3c-lxa.mail.com'],
    pop: 'plan',
    imap: 'plan',
    servers: {
      imap: imaps('imap.mail.com'),
      pop: pop3s('pop.mail.com'),
      smtp: smtps('smtp.mail.com'),
    },
    evidence: 'medium',
  }),
  defineProvider({
    ...common,
    id: 'webde',
    name: 'WEB.DE',
    hosts: ['*.navigator.web.de', '3c-bap.web.de', '3c.web.de'],
    frames: ['3c-bap.web.de', '3c.web.de'],
    servers: {
      imap: imaps('imap.web.de'),
      pop: pop3s('pop3.web.de'),
      smtp: submission('smtp.web.de'),
    },
    userName: 'local-part',
  }),
];
