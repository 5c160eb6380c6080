// Mail providers of the Netherlands and Belgium of which only the servers are known.

import { defineProvider } from '../define.ts';
import { imaps, pop3s, smtps, submission } from '../ports.ts';
import { knownByServers } from './known.ts';

/** Providers of the Netherlands and Belgium. */
export const benelux = [
  defineProvider({
    ...knownByServers,
    id: 'kpnmail',
    name: 'KPN Mail',
    hosts: ['webmail.kpnmail.nl'],
    servers: {
      imap: imaps('imap.kpnmail.nl'),
      pop: pop3s('pop.kpnmail.nl'),
      smtp: smtps('smtp.kpnmail.nl'),
    },
  }),
  defineProvider({
    ...knownByServers,
    id: 'skynet',
    name: 'Proximus (Skynet)',
    hosts: ['webmail.proximus.be'],
    servers: {
      imap: imaps('imap.proximus.be'),
      pop: pop3s('pop.proximus.be'),
      smtp: submission('relay.proximus.be'),
    },
  }),
  defineProvider({
    ...knownByServers,
    id: 'ziggo',
    name: 'Ziggo Mail',
    hosts: ['webmail.ziggo.nl'],
    servers: {
      imap: imaps('imap.ziggo.nl'),
      pop: pop3s('pop.ziggo.nl'),
      smtp: submission('smtp.ziggo.nl'),
    },
  }),
];
