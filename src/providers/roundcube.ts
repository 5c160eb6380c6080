// Roundcube, the webmail of many hosters. It has no POP or IMAP choice of its own; plugins add fetching from other
// accounts, subscriptions and server settings. Settings are drawn in a frame of the same site, #preferences-frame.
// Seen in Roundcube's own source, 2026-08-16.

import { defineProvider } from './define.ts';

/** Roundcube. */
export const roundcube = defineProvider({
  id: 'roundcube',
  name: 'Roundcube',
  hosts: [],
  declared: false,
  settings: /[?&]_task=settings\b/,
  settingsUrl: null,
  product: {
    // A form with a field called _token is no sign: other software has that too.
    signs: [
      '#preferences-frame',
      'script[src*="program/js/app."]',
      'input[name="_use_subscriptions"]',
    ],
  },
  anchors: [],
  pop: 'admin',
  imap: 'admin',
  servers: {},
  signIn: ['password'],
  userName: 'address',
  sources: ['ROUNDCUBE'],
  evidence: 'medium',
  lastSeen: '2026-08-16',
});
