/** When an answer was given, and until when it stands. */
import type { DiaryState } from '@unknot/diary';
import { type Instant, today } from '@unknot/engine';
import { addHours, invariant } from '@unknot/logic';
import { patientOf } from './patient.ts';

/** The moment of the newest answer of the present check, or its beginning when nothing is answered yet. */
export function answeredAt(diary: DiaryState): Instant {
  const start = diary.checkStartedAt;
  invariant(start !== null, 'asked for the age of an answer before the first check');
  const times = [start, ...Object.values(diary.answeredAt)];
  return times.reduce((newest, at) => (Date.parse(at) > Date.parse(newest) ? at : newest));
}

/** When to look again, counted from when the person answered, not from when the screen is opened. */
export const reviewAt = (diary: DiaryState): Instant =>
  today(patientOf(diary), answeredAt(diary)).plan.reviewAt;

/** After a sudden, strong pain: the next moments to look for new danger signs, counted likewise. Mostly none. */
export const lookAgainAt = (diary: DiaryState, now: Instant): readonly Instant[] =>
  today(patientOf(diary), answeredAt(diary)).plan.lookAgainAt.filter(
    (at) => Date.parse(at) > Date.parse(now),
  );

/** Is it time to ask again? */
export function isExpired(diary: DiaryState, now: Instant): boolean {
  const given = answeredAt(diary);
  const { disposition, plan } = today(patientOf(diary), given);
  const until = disposition === 'emergency' ? addHours(given, EMERGENCY_HOURS) : plan.reviewAt;
  return Date.parse(now) >= Date.parse(until);
}

/** An emergency is to be acted on at once; half a day later the answers are no longer about now (product). */
const EMERGENCY_HOURS = 12;
