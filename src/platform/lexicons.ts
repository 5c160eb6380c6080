// Which lexicon files a page needs, told from the page's language tag. Names come from our own list only: the page
// says the tag, and must not choose a file.

/** Old or broader tags that pages still use, and the tag a lexicon may have instead. */
const aliases: Readonly<Record<string, string>> = {
  iw: 'he',
  in: 'id',
  no: 'nb',
  nn: 'nb',
  ji: 'yi',
};

const fileOf = (tag: string) => `lexicon-${tag}.js`;
const primary = (tag: string) => tag.split('-')[0] ?? '';

/**
 * Files of the lexicons that serve a page with language `lang` (a BCP 47 tag, `_` allowed, may be empty), out of
 * the tags `known`: the exact one, else all of the same language, else none.
 */
export function lexiconFiles(lang: string, known: readonly string[]): string[] {
  const wanted = lang.trim().toLowerCase().replaceAll('_', '-');
  const language = aliases[primary(wanted)] ?? primary(wanted);
  const exact = known.filter((tag) => tag.toLowerCase() === wanted);
  if (exact.length > 0) return exact.map(fileOf);
  return known.filter((tag) => primary(tag.toLowerCase()) === language).map(fileOf);
}

/** Files of all lexicons in `known`, for a page whose language helps no further. */
export function allLexiconFiles(known: readonly string[]): string[] {
  return known.map(fileOf);
}
