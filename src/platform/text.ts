// Words from _locales. In every context of the extension, the page bundles included, so native namespace only.

import type { MessageKey, Text } from '../knowledge/text.ts';

/** The words in the browser's language. Total: without a message, or after an update, an empty string. */
export const text: Text = (key: MessageKey, substitutions: readonly string[] = []) => {
  try {
    return chrome.i18n.getMessage(key, [...substitutions]) ?? '';
  } catch {
    return '';
  }
};

/** BCP 47 tag of the words that `text` gives: the translation's own, not the browser's, which may have none. */
export function language(): string {
  return text('language_tag') || 'en';
}

/** Writing direction of the words that `text` gives. */
export function direction(): 'ltr' | 'rtl' {
  return text('language_direction') === 'rtl' ? 'rtl' : 'ltr';
}
