/** What a log says, worked out once for each log. */
import { type DiaryLog, type DiaryState, foldDiary } from '@unknot/diary';
import { deviceHints, guessRegion } from './region-guess.ts';

const folded = new WeakMap<DiaryLog, DiaryState>();

/** The state after the last event of `log`; the same log gives the same object. */
export function diaryOf(log: DiaryLog): DiaryState {
  const known = folded.get(log);
  if (known) return known;
  const state = foldDiary(log, { defaultRegion: guessRegion(deviceHints()) });
  folded.set(log, state);
  return state;
}
