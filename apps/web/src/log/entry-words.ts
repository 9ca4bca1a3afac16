/** An entry of the log in a line of words. */
import type { CheckIn } from '@unknot/engine';
import { logWords } from '../words/log-words.ts';

export function entryInWords({ pain, worst, interference, nightWakes }: CheckIn): string {
  const parts = [
    pain === null ? logWords.notRated : logWords.painOf(pain),
    ...(worst === undefined ? [] : [logWords.worstOf(worst)]),
    ...(interference === undefined ? [] : [logWords.wayOf(interference)]),
    ...(nightWakes === undefined ? [] : [logWords.wakesOf(nightWakes)]),
  ];
  return parts.join(', ');
}
