/** The Flesch–Kincaid grade of a text (Kincaid et al. 1975): 0.39 words/sentence + 11.8 syllables/word − 15.59. */

/** The school grade needed to read `text`. Words in `known` count as one syllable. */
export function readingGrade(text: string, known: ReadonlySet<string>): number {
  const sentences = Math.max(
    1,
    text.split(/[.!?:;](?:\s|$)/).filter((part) => /\w/.test(part)).length,
  );
  const words = text.toLowerCase().match(/[a-zà-ÿ][a-zà-ÿ'’-]*|\d+/g) ?? [];
  if (words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + (known.has(word) ? 1 : syllablesIn(word)), 0);
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
}

/** Vowel groups, less the silent endings of English. */
function syllablesIn(word: string): number {
  if (/^\d+$/.test(word)) return 1;
  const stem = word.replace(/(?:[^laeiouy]es|[^aeiouydt]ed|[^aeiouyl]e)$/, (end) => end.charAt(0));
  return Math.max(1, stem.match(/[aeiouyà-ÿ]+/g)?.length ?? 0);
}
