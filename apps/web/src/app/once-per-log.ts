/** Reads a log as this device would, once for each log. */
import type { DiaryLog, FoldOptions } from '@unknot/diary';
import { deviceHints, guessRegion } from './region-guess.ts';

/** `read`, worked out once: the same log gives the same object. */
export function oncePerLog<State extends object>(
  read: (log: DiaryLog, options: FoldOptions) => State,
): (log: DiaryLog) => State {
  const known = new WeakMap<DiaryLog, State>();
  return (log) => {
    const state = known.get(log) ?? read(log, { defaultRegion: guessRegion(deviceHints()) });
    known.set(log, state);
    return state;
  };
}
