// Mail providers of Brazil, India and Japan of which only the servers are known.

import { defineProvider } from '../define.ts';
import { imaps, pop3s, smtps } from '../ports.ts';
import { knownByServers } from './known.ts';

/** Providers of Brazil, India and Japan. */
export const elsewhere = [
  // No IMAP server is listed.
  defineProvider({
    ...knownByServers,
    id: 'biglobe',
    name: 'BIGLOBE Mail',
    hosts: ['webmail.biglobe.ne.jp'],
    imap: 'unknown',
    servers: { pop: pop3s('mail.biglobe.ne.jp'), smtp: smtps('mail.biglobe.ne.jp') },
  }),
  defineProvider({
    ...knownByServers,
    id: 'bol',
    name: 'BOL Mail',
    hosts: ['email.bol.uol.com.br'],
    servers: {
      imap: imaps('imap.bol.com.br'),
      pop: pop3s('pop3.bol.com.br'),
      smtp: smtps('smtps.bol.com.br'),
    },
  }),
  // Free accounts have POP only. 586 is listed as well as 465 for sending.
  defineProvider({
    ...knownByServers,
    id: 'rediffmail',
    name: 'Rediffmail',
    hosts: ['f5mail.rediff.com', 'mail.rediff.com'],
    imap: 'plan',
    servers: { pop: pop3s('pop.rediffmail.com'), smtp: smtps('smtp.rediffmail.com') },
  }),
];
