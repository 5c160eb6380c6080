// Reading grade of English text by Flesch and Kincaid, with syllables counted by groups of vowels. Good to
// about one grade, which is enough to catch a sentence that has grown too hard.

function syllables(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  if (letters.length <= 3) return 1;
  const stem = letters.replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/, '').replace(/^y/, '');
  return Math.max(1, stem.match(/[aeiouy]{1,2}/g)?.length ?? 1);
}

/** The words of `text`. */
export function words(text: string): string[] {
  return text.split(/\s+/).filter((word) => /[A-Za-z0-9]/.test(word));
}

/** Grade of US schools at which `text` can be read; may be below zero for very short words. */
export function readingGrade(text: string): number {
  const sentences = text.split(/[.!?]+(?=\s|$)/).filter((part) => /\w/.test(part)).length || 1;
  const all = words(text);
  const total = all.reduce((sum, word) => sum + syllables(word), 0);
  return (0.39 * all.length) / sentences + (11.8 * total) / all.length - 15.59;
}
