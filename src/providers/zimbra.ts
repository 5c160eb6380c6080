// Zimbra's classic web client, hosted by companies, universities and internet providers. A single page without a
// route for its preferences. Ids are the id of the view plus a fixed ending. That element is a container, and the
// real controls inside it are numbered anew on each load: it tells the product, and labels tell the choices.
// Zimbra's modern client has other markup, which was not seen.
// Seen in Zimbra's own source (templates and 34 languages).

import { defineProvider } from './define.ts';
import { commonSettings } from './route.ts';

/** Zimbra, classic client. */
export const zimbra = defineProvider({
  id: 'zimbra',
  name: 'Zimbra',
  hosts: [],
  declared: false,
  settings: commonSettings,
  settingsUrl: null,
  product: {
    signs: [
      '[id$="_PREF_POP_ENABLED"]',
      '[id$="_PREF_IMAP_ENABLED"]',
      '[id$="_POP_DOWNLOAD_SINCE"]',
      '[id$="_EXTERNAL_ACCOUNT_TYPE"]',
      'table.ZPropertySheet',
    ],
  },
  anchors: [],
  pop: 'admin',
  imap: 'admin',
  servers: {},
  signIn: ['password', 'app-password'],
  userName: 'address',
  sources: ['ZIMBRA'],
  evidence: 'high',
  lastSeen: '2026-03-12',
});
