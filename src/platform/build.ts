// What the build fills in. Everything else that differs between the browsers is asked of the browser itself; this
// exists so that code a store's checker refuses is not in that store's package at all. In unit tests nothing is
// filled in.

declare const __BROWSER__: 'chrome' | 'firefox';
declare const __LEXICONS__: readonly string[];

/** Whether this package is the one for Firefox. A constant, so the other branch is dropped when bundling. */
export const isFirefox: boolean = typeof __BROWSER__ !== 'undefined' && __BROWSER__ === 'firefox';

/** Language tags for which a `lexicon-<tag>.js` is in the package, English (always inside the hints) left out. */
export const lexiconTags: readonly string[] =
  typeof __LEXICONS__ === 'undefined' ? [] : __LEXICONS__;
