// Words for people where a translation lacks them: an older or damaged locale must not leave a blank where a
// button was.

import type { MessageKey, Text } from '../knowledge/text.ts';

// Sentences cannot be guessed from their keys; names can.
const isSentence = /_(tip|explain|choose|undo|pop|imap|why|who|mis|wrong|safe|right|text)(__|$)/;

/** `topic_imap_enable_name` as "imap enable": not pretty, and better than nothing. */
function guessed(key: string): string {
  const [stem = key] = key.split('__');
  return stem
    .replace(/^[a-z]+_/, '')
    .replace(/_(name|title|said)$/, '')
    .replaceAll('_', ' ');
}

/** `text` that is never empty: a missing sentence is said to be missing, a missing name is guessed from its key. */
export function complete(text: Text): Text {
  const missing = 'panel_no_words';
  return (key: MessageKey, substitutions) =>
    text(key, substitutions) || (isSentence.test(key) && text(missing)) || guessed(key);
}
