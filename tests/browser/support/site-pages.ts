// The bundled settings pages at their real addresses, and what each of them is to show.
import { readFileSync } from 'node:fs';

/** One entry of tests/pages/sites/expected.json. */
export interface ExpectedPage {
  readonly name: string;
  readonly url: string;
  /** BCP 47 tag of the page's own language. */
  readonly lang: string;
  /** Selectors to click, in this order, once the page is drawn. */
  /** A fault that is known and not mended yet; the page is left out of the tests. */
  readonly known?: string;
  readonly press?: readonly string[];
  /** Topics of the hints in document order. */
  readonly expect: readonly string[];
}

/** Every bundled page. */
export const expectedPages: readonly ExpectedPage[] = JSON.parse(
  readFileSync(new URL('../../pages/sites/expected.json', import.meta.url), 'utf8'),
);

/** The entry with this name. @throws when there is none */
export function expectedPage(name: string): ExpectedPage {
  const found = expectedPages.find((page) => page.name === name);
  if (!found) throw new Error(`expected.json has no page "${name}".`);
  return found;
}

/** Address of a place in the Gmail copy; `query` without its question mark. */
export function gmailAt(hash = '#settings/fwdandpop', query = ''): string {
  return `https://mail.google.com/mail/u/0/${query && `?${query}`}${hash}`;
}

/** Address of a pane in the copy of Outlook.com's settings dialog. */
export function outlookAt(route = 'options/mail/forwarding', query = ''): string {
  return `https://outlook.live.com/mail/0/${route}${query && `?${query}`}`;
}
