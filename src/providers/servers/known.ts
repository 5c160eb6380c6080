// What providers have in common of which only the servers are known. Their settings pages were not seen and most
// webmail hosts are from memory, so none is declared; a click on the toolbar button explains the page all the same.

import { commonSettings } from '../route.ts';

/** Everything but id, name, hosts and servers. Servers are from Mozilla's list of 2026-03-12. */
export const knownByServers = {
  declared: false,
  settings: commonSettings,
  settingsUrl: null,
  anchors: [],
  pop: 'always',
  imap: 'always',
  signIn: ['password'],
  userName: 'address',
  sources: ['ISPDB'],
  evidence: 'low',
  lastSeen: '2026-03-12',
} as const;
