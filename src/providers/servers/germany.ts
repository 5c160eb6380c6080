// Mail providers of Germany, Austria and Switzerland of which only the servers are known.

import { defineProvider } from '../define.ts';
import { imaps, pop3s, smtps, submission } from '../ports.ts';
import { knownByServers } from './known.ts';

/** Providers of Germany, Austria and Switzerland. */
export const germanSpeaking = [
  // No POP server is listed.
  defineProvider({
    ...knownByServers,
    id: 'a1',
    name: 'A1 Mail',
    hosts: ['webmail.a1.net'],
    pop: 'unknown',
    servers: { imap: imaps('securemail.a1.net'), smtp: submission('securemail.a1.net') },
  }),
  defineProvider({
    ...knownByServers,
    id: 'bluewin',
    name: 'Swisscom Bluewin',
    hosts: ['email.bluewin.ch'],
    servers: {
      imap: imaps('imaps.bluewin.ch'),
      pop: pop3s('pop3s.bluewin.ch'),
      smtp: smtps('smtpauths.bluewin.ch'),
    },
  }),
  // Roundcube; no switch. Two-factor sign-in guards the webmail only.
  defineProvider({
    ...knownByServers,
    id: 'posteo',
    name: 'Posteo',
    hosts: ['posteo.de'],
    evidence: 'medium',
    servers: { imap: imaps('posteo.de'), pop: pop3s('posteo.de'), smtp: smtps('posteo.de') },
  }),
  defineProvider({
    ...knownByServers,
    id: 'vodafonemail',
    name: 'Vodafone Mail (Arcor)',
    hosts: ['webmail.vodafone.de'],
    servers: {
      imap: imaps('imap.vodafonemail.de'),
      pop: pop3s('pop3.vodafonemail.de'),
      smtp: smtps('smtp.vodafonemail.de'),
    },
  }),
];
