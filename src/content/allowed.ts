// Registered before the sentinel on sites that a person allowed: there no predicate tells settings from mail, so the
// sentinel asks for hints on every route.

import type {} from './world.ts';

globalThis.__popOrImapAllowed = true;
