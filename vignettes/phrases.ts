/** The one table of phrases: what each one states in the vocabulary. It serves cases nobody has seen. */
import { facts as vocabulary } from '@unknot/knowledge';
import { bodyPhrases } from './phrases/body.ts';
import { chestPhrases } from './phrases/chest.ts';
import { coursePhrases } from './phrases/course.ts';
import { generalPhrases } from './phrases/general.ts';
import { historyPhrases } from './phrases/history.ts';
import { medicinePhrases } from './phrases/medicines.ts';
import { moreWords } from './phrases/more-words.ts';
import { type Entry, nearestOf } from './phrases/nearest.ts';
import { nervePhrases } from './phrases/nerves.ts';
import { painPhrases } from './phrases/pain.ts';
import type { Phrase, Phrases } from './phrases/phrase.ts';
import { signPhrases } from './phrases/signs.ts';
import { storyPhrases } from './phrases/story.ts';
import { wordingOf } from './phrases/wording.ts';

/** The parts of the table; no phrase stands in two of them. */
export const phraseGroups: readonly Phrases[] = [
  ...coursePhrases,
  ...painPhrases,
  ...chestPhrases,
  ...nervePhrases,
  ...generalPhrases,
  ...historyPhrases,
  ...medicinePhrases,
  ...signPhrases,
  ...bodyPhrases,
  ...storyPhrases,
  ...moreWords,
];

/** Every statement that a person can tap is a phrase too. Gates are not: their details say more. */
const labels: Phrases = Object.fromEntries(
  Object.entries(vocabulary).flatMap(([id, fact]) =>
    fact.kind === 'yes-no' && !fact.settles && !fact.given ? [[fact.label, { [id]: true }]] : [],
  ),
);

const entries: readonly Entry[] = [labels, ...phraseGroups].flatMap((group) =>
  Object.entries(group).map(([words, phrase]) => ({ words, phrase })),
);

const table: ReadonlyMap<string, Phrase> = new Map(
  entries.map(({ words, phrase }) => [wordingOf(words), phrase]),
);

/** What `words` state, in any order and with or without small words; `null` when the table has no such phrase. */
export const phraseFor = (words: string): Phrase | null => table.get(wordingOf(words)) ?? null;

/** The entry that is read for `words` which the table does not have; `null` when none comes near. */
export const nearestPhrase: (words: string) => Entry | null = nearestOf([
  ...entries,
  ...Object.keys(vocabulary)
    .filter((id) => Object.values(labels).some((phrase) => Object.hasOwn(phrase, id)))
    .map((id) => ({ words: id.replaceAll('-', ' '), phrase: { [id]: true } })),
]);
