// Text is not in the code: every sentence a person reads stands in extension/_locales. The pure rooms
// receive this function and never know where the words come from.

import type en from '../../extension/_locales/en/messages.json';

/** A key of `extension/_locales/en/messages.json`; a misspelt key does not compile. */
export type MessageKey = keyof typeof en;

/**
 * The sentence for `key` in the person's language, with `$1`… replaced by `substitutions`.
 * Total: an unknown key (an older locale, damaged files) gives an empty string, never an exception.
 */
export type Text = (key: MessageKey, substitutions?: readonly string[]) => string;
