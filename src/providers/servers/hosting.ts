// Mail providers of companies that host mail for other domains of which only the servers are known.

import { defineProvider } from '../define.ts';
import { imaps, pop3s, smtps } from '../ports.ts';
import { knownByServers } from './known.ts';

/** Providers of companies that host mail for other domains. */
export const hosting = [
  defineProvider({
    ...knownByServers,
    id: 'gandi',
    name: 'Gandi Mail',
    hosts: ['webmail.gandi.net'],
    servers: {
      imap: imaps('mail.gandi.net'),
      pop: pop3s('mail.gandi.net'),
      smtp: smtps('mail.gandi.net'),
    },
  }),
  defineProvider({
    ...knownByServers,
    id: 'godaddy',
    name: 'GoDaddy Workspace Email',
    hosts: ['email.godaddy.com', 'email.secureserver.net'],
    servers: {
      imap: imaps('imap.secureserver.net'),
      pop: pop3s('pop.secureserver.net'),
      smtp: smtps('smtpout.secureserver.net'),
    },
  }),
  // Servers from guides; no switch is known.
  defineProvider({
    ...knownByServers,
    id: 'hostinger',
    name: 'Hostinger',
    hosts: ['hpanel.hostinger.com', 'mail.hostinger.com'],
    sources: ['KNOW'],
    servers: {
      imap: imaps('imap.hostinger.com'),
      pop: pop3s('pop.hostinger.com'),
      smtp: smtps('smtp.hostinger.com'),
    },
  }),
  // Passwords for devices are made in the manager. No POP server is listed.
  defineProvider({
    ...knownByServers,
    id: 'infomaniak',
    name: 'Infomaniak (kSuite, ik.me)',
    hosts: ['ksuite.infomaniak.com', 'mail.infomaniak.com', 'manager.infomaniak.com'],
    pop: 'unknown',
    signIn: ['app-password', 'password'],
    sources: ['DCDB'],
    lastSeen: '2024-11-01',
    servers: { imap: imaps('mail.infomaniak.com'), smtp: smtps('mail.infomaniak.com') },
  }),
  // Open-Xchange. imap.ionos.com and imap.ionos.de are said to work too.
  defineProvider({
    ...knownByServers,
    id: 'ionos',
    name: 'IONOS (1&1)',
    hosts: ['email.ionos.de', 'mail.ionos.com', 'mail.ionos.de', 'my.ionos.de'],
    servers: {
      imap: imaps('imap.1und1.de'),
      pop: pop3s('pop.1und1.de'),
      smtp: smtps('smtp.1und1.de'),
    },
  }),
  // Email Pro and Exchange have other servers.
  defineProvider({
    ...knownByServers,
    id: 'ovh',
    name: 'OVHcloud (MX Plan)',
    hosts: ['ex.mail.ovh.net', 'mail.ovh.net', 'pro1.mail.ovh.net', 'www.ovh.com'],
    servers: {
      imap: imaps('ssl0.ovh.net'),
      pop: pop3s('ssl0.ovh.net'),
      smtp: smtps('ssl0.ovh.net'),
    },
  }),
  // Open-Xchange.
  defineProvider({
    ...knownByServers,
    id: 'strato',
    name: 'STRATO',
    hosts: ['communicator.strato.com', 'webmail.strato.de'],
    servers: {
      imap: imaps('imap.strato.de'),
      pop: pop3s('pop3.strato.de'),
      smtp: smtps('smtp.strato.de'),
    },
  }),
];
