/**
 * How easily a Spanish text reads, by the Flesch–Szigriszt index (Szigriszt-Pazos 1993): 206.835 − 62.3 syllables/word −
 * words/sentence. On the INFLESZ scale for texts to patients (Barrio-Cantalejo et al. 2008) 55 is ordinary and 65 quite easy.
 */

/** The index of `texts` taken together: short texts one by one say more about one word than about the writing. */
export function spanishEase(texts: readonly string[]): number {
  const sentences = texts.flatMap((text) =>
    text.split(/[.?:;](?:\s|$)/).filter((part) => /\p{L}/u.test(part)),
  );
  const words = sentences.flatMap((sentence) => sentence.toLowerCase().match(/\p{L}+|\d+/gu) ?? []);
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  return 206.835 - 62.3 * (syllables / words.length) - words.length / sentences.length;
}

/** Each strong vowel and each stressed weak one is a syllable; weak vowels alone make one together. */
function syllablesIn(word: string): number {
  if (/^\d/.test(word)) return 1;
  const heard = word.replace(/(?<=q)u|(?<=g)u(?=[eiéí])/g, '').replace(/y$/, 'i');
  const groups = heard.match(/[aeiouáéíóúü]+/g) ?? [];
  const inGroup = (group: string) => Math.max(1, group.match(/[aeoáéóíú]/g)?.length ?? 0);
  return Math.max(
    1,
    groups.reduce((sum, group) => sum + inGroup(group), 0),
  );
}
