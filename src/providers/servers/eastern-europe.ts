// Mail providers of Poland and the Czech Republic of which only the servers are known.

import { defineProvider } from '../define.ts';
import { imaps, pop3s, smtps } from '../ports.ts';
import { knownByServers } from './known.ts';

/** Providers of Poland and the Czech Republic. */
export const easternEurope = [
  // Not in Mozilla's list; another one has no POP server.
  defineProvider({
    ...knownByServers,
    id: 'interia',
    name: 'Interia Poczta',
    hosts: ['poczta.interia.pl'],
    pop: 'unknown',
    sources: ['DCDB'],
    lastSeen: '2024-11-01',
    servers: { imap: imaps('poczta.interia.pl'), smtp: smtps('poczta.interia.pl') },
  }),
  defineProvider({
    ...knownByServers,
    id: 'onet',
    name: 'Onet Poczta',
    hosts: ['poczta.onet.pl'],
    servers: {
      imap: imaps('imap.poczta.onet.pl'),
      pop: pop3s('pop3.poczta.onet.pl'),
      smtp: smtps('smtp.poczta.onet.pl'),
    },
  }),
  defineProvider({
    ...knownByServers,
    id: 'seznam',
    name: 'Seznam Email',
    hosts: ['email.seznam.cz'],
    servers: {
      imap: imaps('imap.seznam.cz'),
      pop: pop3s('pop3.seznam.cz'),
      smtp: smtps('smtp.seznam.cz'),
    },
  }),
  // As o2, its sister: access has to be switched on.
  defineProvider({
    ...knownByServers,
    id: 'wp-pl',
    name: 'WP Poczta',
    hosts: ['poczta.wp.pl', 'profil.wp.pl'],
    pop: 'switch',
    imap: 'switch',
    servers: { imap: imaps('imap.wp.pl'), pop: pop3s('pop3.wp.pl'), smtp: smtps('smtp.wp.pl') },
  }),
];
