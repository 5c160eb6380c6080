// What made a report: this extension and the browser it runs in, by version, as developers ask for first.

import browser from 'webextension-polyfill';

const browsers = /(Firefox|Edg|OPR|Vivaldi|Chrome)\/(\d+)/g;

/** `POP or IMAP 1.2.3, Firefox 153`: no more of the user agent than name and major version. */
export function maker(userAgent: string = navigator.userAgent): string {
  const { version } = browser.runtime.getManifest();
  // Others name themselves behind Chrome.
  const [, name = 'unknown browser', major = ''] = [...userAgent.matchAll(browsers)].at(-1) ?? [];
  return `POP or IMAP ${version}, ${`${name} ${major}`.trim()}`;
}
