// NetEase's free mail, one entry for each domain, since servers have its name. POP3 and IMAP services are switched by
// links; mail apps sign in with an authorization code. Settings are hashes of one page:
// main.jsp?sid=...#module=options.LinkModule|{"link":"option_pop3"}.
// Seen in scripts and guides in zh. POP servers are not in the source of the other two.

import { defineProvider } from './define.ts';
import { imaps, pop3s, smtps } from './ports.ts';
import { commonSettings } from './route.ts';

const common = {
  declared: true,
  settings: commonSettings,
  settingsUrl: null,
  anchors: [],
  pop: 'switch',
  imap: 'switch',
  signIn: ['app-password'],
  userName: 'address',
  sources: ['N163', 'ISPDB', 'DCDB', 'ROUTES'],
  evidence: 'high',
  lastSeen: '2026-03-12',
} as const;

const serversOf = (domain: string) => ({
  imap: imaps(`imap.${domain}`),
  pop: pop3s(`pop.${domain}`),
  smtp: smtps(`smtp.${domain}`),
});

/** 163, 126 and yeah.net. */
export const netease = [
  defineProvider({
    ...common,
    id: 'netease',
    name: 'NetEase 163 Mail (网易邮箱)',
    hosts: ['mail.163.com'],
    servers: serversOf('163.com'),
  }),
  defineProvider({
    ...common,
    id: 'netease-126',
    name: 'NetEase 126 Mail (网易邮箱)',
    hosts: ['mail.126.com'],
    servers: serversOf('126.com'),
  }),
  defineProvider({
    ...common,
    id: 'netease-yeah',
    name: 'NetEase yeah.net Mail (网易邮箱)',
    hosts: ['mail.yeah.net'],
    servers: serversOf('yeah.net'),
  }),
];
