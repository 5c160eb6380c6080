// Mail providers of France of which only the servers are known.

import { defineProvider } from '../define.ts';
import { imaps, pop3s, smtps } from '../ports.ts';
import { knownByServers } from './known.ts';

/** Providers of France. */
export const france = [
  // Zimbra or Roundcube, as people choose.
  defineProvider({
    ...knownByServers,
    id: 'free-fr',
    name: 'Free',
    hosts: ['imp.free.fr', 'webmail.free.fr', 'zimbra.free.fr'],
    userName: 'local-part',
    servers: {
      imap: imaps('imap.free.fr'),
      pop: pop3s('pop.free.fr'),
      smtp: smtps('smtp.free.fr'),
    },
  }),
  defineProvider({
    ...knownByServers,
    id: 'laposte',
    name: 'La Poste (laposte.net)',
    hosts: ['webmail.laposte.net', 'www.laposte.net'],
    servers: {
      imap: imaps('imap.laposte.net'),
      pop: pop3s('pop.laposte.net'),
      smtp: smtps('smtp.laposte.net'),
    },
  }),
  // A help page speaks of access for other programs, so a switch may exist; its words were not found.
  defineProvider({
    ...knownByServers,
    id: 'orange-fr',
    name: 'Orange (France)',
    hosts: ['messagerie.orange.fr', 'webmail.orange.fr'],
    servers: {
      imap: imaps('imap.orange.fr'),
      pop: pop3s('pop.orange.fr'),
      smtp: smtps('smtp.orange.fr'),
    },
  }),
  defineProvider({
    ...knownByServers,
    id: 'sfr',
    name: 'SFR Mail',
    hosts: ['messagerie.sfr.fr', 'webmail.sfr.fr'],
    servers: { imap: imaps('imap.sfr.fr'), pop: pop3s('pop.sfr.fr'), smtp: smtps('smtp.sfr.fr') },
  }),
];
