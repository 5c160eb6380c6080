// Mail providers of the United States, the United Kingdom and New Zealand of which only the servers are known.

import { defineProvider } from '../define.ts';
import { imaps, pop3s, smtps } from '../ports.ts';
import { knownByServers } from './known.ts';

/** Providers of the United States, the United Kingdom and New Zealand. */
export const englishSpeaking = [
  // Yahoo's software. The app password is called Secure Mail Key here.
  defineProvider({
    ...knownByServers,
    id: 'att',
    name: 'AT&T (Currently)',
    hosts: ['currently.att.yahoo.com'],
    signIn: ['oauth', 'app-password'],
    servers: {
      imap: imaps('imap.mail.att.net'),
      pop: pop3s('inbound.att.net'),
      smtp: smtps('outbound.att.net'),
    },
  }),
  defineProvider({
    ...knownByServers,
    id: 'btinternet',
    name: 'BT Mail',
    hosts: ['email.bt.com'],
    servers: {
      imap: imaps('mail.btinternet.com'),
      pop: pop3s('mail.btinternet.com'),
      smtp: smtps('mail.btinternet.com'),
    },
  }),
  // TLS from the first byte on 587, against the rule; the list says so on purpose.
  defineProvider({
    ...knownByServers,
    id: 'charter',
    name: 'Spectrum (Charter)',
    hosts: ['webmail.spectrum.net'],
    servers: {
      imap: imaps('mobile.charter.net'),
      pop: pop3s('mobile.charter.net'),
      smtp: { host: 'mobile.charter.net', port: 587, tls: 'implicit' },
    },
  }),
  // Yahoo's software on Yahoo's host, so it has no host of its own.
  defineProvider({
    ...knownByServers,
    id: 'sky',
    name: 'Sky Mail',
    hosts: [],
    servers: {
      imap: imaps('imap.tools.sky.com'),
      pop: pop3s('pop.tools.sky.com'),
      smtp: smtps('smtp.tools.sky.com'),
    },
  }),
  defineProvider({
    ...knownByServers,
    id: 'virginmedia',
    name: 'Virgin Media Mail',
    hosts: ['mail2.virginmedia.com'],
    servers: {
      imap: imaps('imap.virginmedia.com'),
      pop: pop3s('pop3.virginmedia.com'),
      smtp: smtps('smtp.virginmedia.com'),
    },
  }),
  defineProvider({
    ...knownByServers,
    id: 'xtra',
    name: 'Spark (Xtra Mail)',
    hosts: ['webmail.xtra.co.nz'],
    servers: {
      imap: imaps('imap.xtra.co.nz'),
      pop: pop3s('pop3.xtra.co.nz'),
      smtp: smtps('send.xtra.co.nz'),
    },
  }),
];
