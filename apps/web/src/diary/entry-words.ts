/** An entry of the log in a line of words. */
import type { CheckIn } from '@unknot/engine';
import { diaryWords } from '../words/diary-words.ts';

export function entryInWords({ pain, worst, interference, nightWakes }: CheckIn): string {
  const parts = [
    pain === null ? diaryWords.notRated : diaryWords.painOf(pain),
    ...(worst === undefined ? [] : [diaryWords.worstOf(worst)]),
    ...(interference === undefined ? [] : [diaryWords.wayOf(interference)]),
    ...(nightWakes === undefined ? [] : [diaryWords.wakesOf(nightWakes)]),
  ];
  return parts.join(', ');
}
