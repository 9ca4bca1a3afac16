/**
 * Tablets that a person says were taken for this pain. When and how much is told nowhere: one ordinary tablet,
 * eight hours ago, so that another of the same kind counts and the next dose of this one is due.
 */
import { wordingOf } from './wording.ts';

interface Taken {
  readonly ingredient: string;
  readonly mg: number;
}

const taken: ReadonlyMap<string, Taken> = new Map(
  Object.entries({
    'paracetamol taken for this pain': { ingredient: 'paracetamol', mg: 500 },
    'ibuprofen taken for this pain': { ingredient: 'ibuprofen', mg: 200 },
  }).map(([words, dose]) => [wordingOf(words), dose]),
);

/** Hours between the tablet and the moment of the case. */
export const HOURS_AGO = 8;

/** What `words` say was taken; `null` when they are about something else. */
export const takenIn = (words: string): Taken | null => taken.get(wordingOf(words)) ?? null;
