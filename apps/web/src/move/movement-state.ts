/** The person and their sessions as the engine takes them to make a session. */
import type { MovementState } from '@unknot/engine';
import { mayTreat } from '../app/may-treat.ts';
import { patientOf } from '../app/patient.ts';
import type { Present } from '../app/use-today.ts';
import { moveSettingsOf } from './move-settings.ts';

/** What the engine makes a session from. A danger check counts as run when it has come to its end. */
export function movementStateOf({
  diary,
  answer,
}: Pick<Present, 'diary' | 'answer'>): MovementState {
  return {
    patient: patientOf(diary),
    sessions: diary.sessions,
    checkedAt: mayTreat(answer) ? diary.checkStartedAt : null,
    wantsYoga: moveSettingsOf(diary).yoga,
  };
}
