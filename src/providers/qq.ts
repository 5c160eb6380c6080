// QQ Mail (also foxmail.com). Services are switched by links, not inputs, and switching on asks for a text message
// from the person. Mail apps sign in with an authorization code (since November 2022). The old pages on mail.qq.com
// draw everything in frames of the same host (from memory); the new ones on wx.mail.qq.com have hashes (#/list/1/1 is
// the inbox). The address of either settings page was not seen. The business mail exmail.qq.com has other servers, so
// it is not here. Seen in scripts and guides in zh.

import { defineProvider } from './define.ts';
import { imaps, pop3s, smtps } from './ports.ts';
import { commonSettings } from './route.ts';

/** QQ Mail. */
export const qq = defineProvider({
  id: 'qq',
  name: 'QQ Mail (QQ邮箱)',
  hosts: ['mail.qq.com', 'wx.mail.qq.com'],
  // Of the old pages; their frames are known from memory only.
  frames: ['mail.qq.com'],
  declared: true,
  settings: commonSettings,
  settingsUrl: null,
  anchors: [],
  pop: 'switch',
  imap: 'switch',
  servers: {
    imap: imaps('imap.qq.com'),
    // Not in the source of the other two.
    pop: pop3s('pop.qq.com'),
    smtp: smtps('smtp.qq.com'),
  },
  signIn: ['app-password'],
  userName: 'address',
  sources: ['QQ-2022', 'QQ-HELP', 'QQ-CODE', 'ISPDB', 'DCDB'],
  evidence: 'high',
  lastSeen: '2026-03-12',
});
