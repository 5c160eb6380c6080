// Mail providers of Italy and Portugal of which only the servers are known.

import { defineProvider } from '../define.ts';
import { imaps, pop3s, smtps, submission } from '../ports.ts';
import { knownByServers } from './known.ts';

/** Providers of Italy and Portugal. */
export const southernEurope = [
  // Open-Xchange, from memory.
  defineProvider({
    ...knownByServers,
    id: 'libero',
    name: 'Libero Mail',
    hosts: ['mail1.libero.it', 'posta.libero.it'],
    servers: {
      imap: imaps('imapmail.libero.it'),
      pop: pop3s('popmail.libero.it'),
      smtp: smtps('smtp.libero.it'),
    },
  }),
  defineProvider({
    ...knownByServers,
    id: 'sapo',
    name: 'SAPO Mail',
    hosts: ['mail.sapo.pt'],
    servers: {
      imap: imaps('imap.sapo.pt'),
      pop: pop3s('pop.sapo.pt'),
      smtp: smtps('smtp.sapo.pt'),
    },
  }),
  // Listed with STARTTLS only.
  defineProvider({
    ...knownByServers,
    id: 'tim',
    name: 'TIM Mail (Alice)',
    hosts: ['mail.tim.it'],
    servers: {
      imap: { host: 'imap.tim.it', port: 143, tls: 'starttls' },
      pop: { host: 'pop.tim.it', port: 110, tls: 'starttls' },
      smtp: submission('smtp.tim.it'),
    },
  }),
  defineProvider({
    ...knownByServers,
    id: 'tiscali',
    name: 'Tiscali (Italy)',
    hosts: ['mail.tiscali.it'],
    servers: {
      imap: imaps('imap.tiscali.it'),
      pop: pop3s('pop.tiscali.it'),
      smtp: smtps('smtp.tiscali.it'),
    },
  }),
  defineProvider({
    ...knownByServers,
    id: 'virgilio',
    name: 'Virgilio Mail',
    hosts: ['mail1.virgilio.it', 'posta.virgilio.it'],
    servers: {
      imap: imaps('in.virgilio.it'),
      pop: pop3s('in.virgilio.it'),
      smtp: smtps('out.virgilio.it'),
    },
  }),
];
