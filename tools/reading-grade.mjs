// @ts-check
// Reading grade of English text by Flesch and Kincaid, as text-readability computes it.
import readability from 'text-readability';

/**
 * The words of `text`.
 * @param {string} text
 */
export function words(text) {
  return text.split(/\s+/).filter((word) => /[A-Za-z0-9]/.test(word));
}

/**
 * The same formula over the library's counts, which it rounds to one decimal on the way.
 * @param {string} text
 */
function unrounded(text) {
  const all = readability.lexiconCount(text);
  const length = all / readability.sentenceCount(text);
  return 0.39 * length + (11.8 * readability.syllableCount(text)) / all - 15.59;
}

/**
 * Grade of US schools at which `text` can be read, the harder of two readings; below zero for very short words.
 * @param {string} text
 */
export function readingGrade(text) {
  return Math.max(readability.fleschKincaidGrade(text), unrounded(text));
}

/** @param {readonly number[]} grades @returns {string} */
function spread(grades) {
  const sorted = [...grades].sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)] ?? 0;
  return `median ${middle.toFixed(1)}, highest ${(sorted.at(-1) ?? 0).toFixed(1)}`;
}

/**
 * How hard tips and explanations are to read, in one line each.
 * @param {Readonly<Record<string, { message: string }>>} messages
 */
export function gradesOf(messages) {
  const grades = (/** @type {RegExp} */ kind) =>
    Object.entries(messages)
      .filter(([key]) => kind.test(key))
      .map(([, { message }]) => readingGrade(message));
  const tips = grades(/_tip(__|$)/);
  const explanations = grades(/_explain(__|$)/);
  return [
    `- ${tips.length} tips: ${spread(tips)}, limit 8`,
    `- ${explanations.length} explanations: ${spread(explanations)}, limit 10`,
  ];
}
