// Daum (Hanmail) and Kakao Mail: one company, one software, servers of their own. IMAP and POP3 stand on one page of
// the settings, /setting/POP3IMAP on Daum; that Kakao has the same address was not seen.
// Seen in scripts and guides in ko.

import { defineProvider } from './define.ts';
import { imaps, pop3s, smtps } from './ports.ts';
import { commonSettings } from './route.ts';

const common = {
  declared: true,
  settings: commonSettings,
  anchors: [],
  pop: 'switch',
  imap: 'switch',
  signIn: ['app-password', 'password'],
  userName: 'address',
  sources: ['ISPDB', 'DCDB', 'ROUTES'],
  evidence: 'medium',
  lastSeen: '2026-03-12',
} as const;

/** Daum Mail and Kakao Mail. */
export const daumAndKakao = [
  defineProvider({
    ...common,
    id: 'daum-kakao',
    name: 'Daum Mail (다음 메일)',
    hosts: ['mail.daum.net'],
    settingsUrl: 'https://mail.daum.net/setting/POP3IMAP',
    servers: {
      imap: imaps('imap.daum.net'),
      // Not in the source of the other two.
      pop: pop3s('pop.daum.net'),
      smtp: smtps('smtp.daum.net'),
    },
  }),
  defineProvider({
    ...common,
    id: 'kakao',
    name: 'Kakao Mail (카카오메일)',
    hosts: ['mail.kakao.com'],
    settingsUrl: null,
    pop: 'unknown',
    servers: { imap: imaps('imap.kakao.com'), smtp: smtps('smtp.kakao.com') },
  }),
];
