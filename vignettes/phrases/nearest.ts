/**
 * The entry of the table that comes nearest to a phrase which is not in it: so many of the same telling words
 * that a person would take both for the same. What was read so is listed in the report.
 */
import type { Phrase } from './phrase.ts';
import { wordingOf } from './wording.ts';

export interface Entry {
  readonly words: string;
  readonly phrase: Phrase;
}

/** Twice the weight of the shared words by the weight of both; below this nothing is read. */
const LEAST = 0.57;

interface Candidate extends Entry {
  readonly stems: ReadonlySet<string>;
}

/** Reads a phrase as the nearest of `entries`, or as nothing. A word weighs more the rarer it is among them. */
export function nearestOf(entries: readonly Entry[]): (words: string) => Entry | null {
  const candidates = entries.map((entry): Candidate => ({ ...entry, stems: stemsOf(entry.words) }));
  const weigh = weights(candidates);
  const weightOf = (stems: readonly string[]): number =>
    stems.reduce((sum, stem) => sum + weigh(stem), 0);
  const likeness = (stems: readonly string[], candidate: Candidate): number =>
    (2 * weightOf(stems.filter((stem) => candidate.stems.has(stem)))) /
    (weightOf(stems) + weightOf([...candidate.stems]));
  return (words) => {
    const stems = [...stemsOf(words)];
    let best: Candidate | null = null;
    let most = LEAST;
    for (const candidate of candidates) {
      const alike = likeness(stems, candidate);
      if (alike >= most) [best, most] = [candidate, alike];
    }
    return best;
  };
}

function weights(candidates: readonly Candidate[]): (stem: string) => number {
  const count = new Map<string, number>();
  for (const { stems } of candidates)
    for (const stem of stems) count.set(stem, (count.get(stem) ?? 0) + 1);
  return (stem) => Math.log((candidates.length + 1) / ((count.get(stem) ?? 0) + 1));
}

const stemsOf = (words: string): ReadonlySet<string> =>
  new Set(wordingOf(words).split(' ').map(stem));

/** "sweating" and "sweat", "legs" and "leg" are one. */
function stem(word: string): string {
  return word.length > 4
    ? word.replace(/(?:ing|ed|er|es|s|y|ness)$/, '').replace(/(.)\1$/, '$1')
    : word;
}
