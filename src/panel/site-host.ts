// The explainer's surroundings as a web page: no browser API, no network, no page beside it. Works from a web server
// and from a file on disk.

import type { PanelHost } from './host.ts';

/** The words of one language, as the build puts them into the page. */
export interface SiteWords {
  /** BCP 47 tag. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** Sentences by message key, with `$1` to `$9` for what is put in. */
  readonly messages: Readonly<Record<string, string>>;
}

/** The sentence for a key with its gaps filled; empty for an unknown key. */
export function sentence(
  { messages }: Pick<SiteWords, 'messages'>,
  key: string,
  substitutions: readonly string[] = [],
): string {
  const message = Object.hasOwn(messages, key) ? messages[key] : undefined;
  return (message ?? '').replace(/\$([1-9$])/g, (_, sign: string) =>
    sign === '$' ? '$' : (substitutions[Number(sign) - 1] ?? ''),
  );
}

/** Puts `value` on the clipboard, also where the page came from disk and the newer way is closed. */
async function copy(value: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(value);
    return true;
  } catch {
    const field = document.createElement('textarea');
    field.value = value;
    field.className = 'unseen';
    document.body.append(field);
    field.select();
    const worked = document.execCommand('copy');
    field.remove();
    return worked;
  }
}

// A browser that keeps nothing for this page throws already when `localStorage` is named.
function recall(name: string): string | null {
  try {
    return localStorage.getItem(`pop-or-imap:${name}`);
  } catch {
    return null;
  }
}

function remember(name: string, value: string): boolean {
  try {
    if (value === '') localStorage.removeItem(`pop-or-imap:${name}`);
    else localStorage.setItem(`pop-or-imap:${name}`, value);
    return true;
  } catch {
    return false;
  }
}

/** The surroundings of the web site. */
export function createSiteHost(words: SiteWords): PanelHost {
  return {
    text: (key, substitutions) => sentence(words, key, substitutions),
    language: words.language,
    direction: words.direction,
    surface: 'site',
    report: () => null,
    focus: () => null,
    organisation: () => null,
    subscribe: () => () => {},
    showChoice: async () => false,
    openPage: (url) => {
      if (url.startsWith('https://')) open(url, '_blank', 'noopener,noreferrer');
    },
    copy,
    recall: async (name) => recall(name),
    remember: async (name, value) => remember(name, value),
  };
}
