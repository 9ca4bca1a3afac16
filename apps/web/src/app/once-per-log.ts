/** Reads a log as this device would, once for each log. */
import type { DiaryLog, FoldOptions, Read } from '@unknot/diary';
import { deviceHints, guessRegion } from './region-guess.ts';

/** `read`, worked out once: the same log gives the same object, and a longer one goes on from the last. */
export function oncePerLog<State extends object>(
  read: (log: DiaryLog, options: FoldOptions, before?: Read<State>) => State,
): (log: DiaryLog) => State {
  const known = new WeakMap<DiaryLog, State>();
  let last: Read<State> | undefined;
  return (log) => {
    const state = known.get(log) ?? read(log, { defaultRegion: guessRegion(deviceHints()) }, last);
    known.set(log, state);
    last = { log, state };
    return state;
  };
}
