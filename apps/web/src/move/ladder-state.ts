/** The way back as the engine takes it, out of the diary. */
import type { DiarySport, DiaryState } from '@unknot/diary';
import {
  caseFacts,
  type ReturnState,
  type ReturnToSport,
  returnState,
  returnToSport,
} from '@unknot/engine';
import { patientOf } from '../app/patient.ts';
import type { Present } from '../app/use-today.ts';

export interface Ladder {
  readonly sport: DiarySport;
  readonly state: ReturnState;
  readonly stand: ReturnToSport;
  /** A medicine of the log makes drowsy now. */
  readonly sedated: boolean;
}

/** Where the person stands now, on the way back to `sport`. */
export function ladderOf(sport: DiarySport, { diary, now, answer }: Present): Ladder {
  const sedated = caseFacts(patientOf(diary), now)['sedative-24h'] === true;
  const { contactOrInjury, answers, sessions } = sport;
  const { checkIns, doses } = diary;
  const turn = lastTurn(diary);
  const state = returnState(
    { checkIns, doses, turn, answers, sessions, contactOrInjury, sedated },
    now,
  );
  return { sport, state, stand: returnToSport(state.report, answer), sedated };
}

/** The last seated turn that was measured to both sides. */
function lastTurn({ selfTests }: Pick<DiaryState, 'selfTests'>) {
  const turns = selfTests.flatMap(({ test, at, result }) =>
    test === 'seated-turn' && result !== null && 'left' in result ? [{ at, value: result }] : [],
  );
  return turns.at(-1) ?? null;
}
