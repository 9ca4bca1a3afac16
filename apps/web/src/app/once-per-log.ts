/** Reads a log once. */
import type { DiaryLog, Read } from '@unknot/diary';

/** `read`, worked out once: the same log gives the same object, and a longer one goes on from the last. */
export function oncePerLog<State extends object>(
  read: (log: DiaryLog, before?: Read<State>) => State,
): (log: DiaryLog) => State {
  const known = new WeakMap<DiaryLog, State>();
  let last: Read<State> | undefined;
  return (log) => {
    const state = known.get(log) ?? read(log, last);
    known.set(log, state);
    last = { log, state };
    return state;
  };
}
