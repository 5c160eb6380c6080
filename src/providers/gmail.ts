// Gmail, personal and in Google Workspace: the same page on the same host. Routes are hashes, and a query may
// stand before the hash (/mail/u/6/?tab=km#settings/fwdandpop).
// Personal accounts lost the radios `bx_ie` in January 2025 (IMAP is always on); Workspace keeps them where the
// administrator lets people choose, so their presence tells the two apart. "Check mail from other accounts"
// closed to new users in early 2026 and may still be on screen for others.
// Element ids are made anew on every load and classes per build; names and values have been stable for years.
// Last seen in other people's code and captures 2026-03 (en).

import type { TopicId } from '../knowledge/topic-ids.ts';
import { defineProvider, type Evidence } from './define.ts';

const radio = (topic: TopicId, name: string, value: string, evidence: Evidence) =>
  ({ topic, kind: 'radio', input: { name, value }, evidence }) as const;

/** Gmail and Gmail in Google Workspace. */
export const gmail = defineProvider({
  id: 'gmail',
  name: 'Gmail',
  hosts: ['mail.google.com', 'myaccount.google.com'],
  declared: true,
  settings: /#settings\/(?:fwdandpop|accounts|labels)|^\/(u\/\d+\/)?apppasswords\b/,
  settingsUrl: 'https://mail.google.com/mail/u/0/#settings/fwdandpop',
  anchors: [
    radio('pop-enable-all', 'bx_pe', '3', 'high'),
    radio('pop-enable-new', 'bx_pe', '2', 'high'),
    // Value 1 (leave POP as it is) shows only while POP is on; one capture, so it is left to its words.
    radio('pop-disable', 'bx_pe', '0', 'medium'),
    radio('imap-enable', 'bx_ie', '1', 'high'),
    radio('imap-disable', 'bx_ie', '0', 'high'),
    radio('imap-auto-expunge-on', 'bx_iae', '1', 'medium'),
    radio('imap-auto-expunge-off', 'bx_iae', '0', 'medium'),
    radio('imap-expunge-archive', 'ix_ieb', '0', 'medium'),
    radio('imap-expunge-trash', 'ix_ieb', '1', 'medium'),
    radio('imap-expunge-delete', 'ix_ieb', '2', 'medium'),
    radio('imap-folder-unlimited', 'ix_ifm', '0', 'medium'),
    radio('imap-folder-limit', 'ix_ifm', '1', 'medium'),
    radio('forwarding', 'sx_em', '1', 'high'),
  ],
  pop: 'switch',
  imap: 'always',
  servers: {
    imap: { host: 'imap.gmail.com', port: 993, tls: 'implicit' },
    pop: { host: 'pop.gmail.com', port: 995, tls: 'implicit' },
    smtp: { host: 'smtp.gmail.com', port: 465, tls: 'implicit' },
  },
  signIn: ['oauth', 'app-password'],
  userName: 'address',
  sources: ['G-POPSET', 'G-IMAPSET', 'ISPDB'],
  evidence: 'high',
  lastSeen: '2026-03-02',
});
