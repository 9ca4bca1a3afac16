/** What is written into the diary while a session goes on. */
import { gapSeconds, type RunningSession, type StepMark } from '@unknot/diary';
import type { Session } from '@unknot/engine';
import type { StopSignId } from '@unknot/knowledge';
import { now } from '../app/clock.ts';
import { store } from '../app/store.ts';
import { doneOf, type Player } from './player.ts';

/** Begins `session`, as it is now; it goes on so whatever the diary says later. */
export function beginSession(
  { level, load, warmUp, movements }: Session,
  painBefore: number,
): void {
  store.record({
    type: 'session-begun',
    level,
    load: load.load,
    painBefore,
    warmUp: warmUp.map(({ id }) => id),
    movements: movements.map(({ exercise }) => exercise),
  });
}

/** Writes down what became of one step. */
export function markStep(session: string, step: string, mark: StepMark): void {
  store.record({ type: 'session-step', session, step, ...mark });
}

/** The pain of a session that is over. */
interface Ending {
  readonly painWorst: number;
  readonly painAfter?: number;
  readonly stopSign?: StopSignId;
}

/** Ends the session; the pain after it is a rating like any other. Returns the id of its event. */
export function endSession(
  running: RunningSession,
  player: Pick<Player, 'steps' | 'marks'>,
  ending: Ending,
): string | undefined {
  const { id, at, level, load, painBefore, seconds, lastAt } = running;
  const { events } = store.record(
    {
      type: 'session-done',
      at,
      session: id,
      level,
      load,
      painBefore,
      ...ending,
      seconds: seconds + gapSeconds(lastAt, now()),
      movements: doneOf(player),
    },
    ...(ending.painAfter === undefined
      ? []
      : [{ type: 'check-in', pain: ending.painAfter } as const]),
  );
  return events[0]?.id;
}

/** Takes a session back that was begun. */
export function dropSession({ id }: RunningSession): void {
  store.record({ type: 'retracted', target: id });
}
