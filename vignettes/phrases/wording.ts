/** The wording of a phrase without what does not matter: order, small words, plurals, words that mean the same. */

const SMALL_WORDS = new Set(
  'a an the of in at on to or and for by with is are it its my his her that this there been has have had any some'.split(
    ' ',
  ),
);

/** Words that the table takes as one. */
const SAME: Readonly<Record<string, string>> = {
  tummy: 'belly',
  abdominal: 'belly',
  abdomen: 'belly',
  tender: 'sore',
  painful: 'sore',
  irregular: 'uneven',
  previous: 'past',
  earlier: 'past',
  recently: 'recent',
  two: '2',
  three: '3',
  four: '4',
  fourteen: '14',
  metre: 'm',
};

/** `words` in a form that two phrasings of the same thing share. */
export function wordingOf(words: string): string {
  const parts = words.toLowerCase().match(/[a-z0-9']+/g) ?? [];
  const kept = parts.map(stem).filter((word) => !SMALL_WORDS.has(word));
  return [...new Set(kept)].sort().join(' ');
}

function stem(word: string): string {
  const same = SAME[word];
  if (same !== undefined) return same;
  const single = word.length > 3 && /[^su]s$/.test(word) ? word.slice(0, -1) : word;
  return SAME[single] ?? single;
}
