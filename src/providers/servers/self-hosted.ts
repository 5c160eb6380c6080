// Mail software that people host themselves and of which no page was seen: looked for in November 2026 and not
// found. They are listed so that people find the name and read that their administrator decides. Nothing recognises
// their pages yet; `product.ts` has those whose pages are known.

import { defineProvider } from '../define.ts';
import { knownByServers } from './known.ts';

const unseen = {
  ...knownByServers,
  hosts: [],
  pop: 'admin',
  imap: 'admin',
  servers: {},
  sources: ['KNOW'],
  lastSeen: '2026-11-23',
} as const;

/** Self-hosted software without evidence. */
export const selfHosted = [
  defineProvider({ ...unseen, id: 'axigen', name: 'Axigen WebMail' }),
  // A table of server names under Connect Devices, no switch; ports 2083 and 2096 of any host.
  defineProvider({ ...unseen, id: 'cpanel', name: 'cPanel webmail' }),
  defineProvider({ ...unseen, id: 'icewarp', name: 'IceWarp WebClient' }),
  defineProvider({ ...unseen, id: 'plesk', name: 'Plesk' }),
  // Can collect other accounts by POP3 at an interval.
  defineProvider({ ...unseen, id: 'synology-mailplus', name: 'Synology MailPlus' }),
];
