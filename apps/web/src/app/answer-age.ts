/** When an answer was given, and until when it stands. */
import type { DiaryState } from '@unknot/diary';
import { type Instant, type Today, today } from '@unknot/engine';
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
export const reviewAt = (diary: DiaryState): Instant => asGiven(diary).plan.reviewAt;

/** After a sudden, strong pain: every moment to look for new danger signs, counted likewise. Mostly none. */
export const looksFrom = (diary: DiaryState): readonly Instant[] => asGiven(diary).plan.lookAgainAt;

/** Of these moments the next ones. */
export const lookAgainAt = (diary: DiaryState, now: Instant): readonly Instant[] =>
  looksFrom(diary).filter((at) => Date.parse(at) > Date.parse(now));

/** Is it time to ask again? */
export const isExpired = (diary: DiaryState, now: Instant): boolean =>
  Date.parse(now) >= Date.parse(standsUntil(diary));

function standsUntil(diary: DiaryState): Instant {
  const { disposition, plan } = asGiven(diary);
  return disposition === 'emergency' ? addHours(answeredAt(diary), EMERGENCY_HOURS) : plan.reviewAt;
}

/** An emergency is to be acted on at once; half a day later the answers are no longer about now (product). */
const EMERGENCY_HOURS = 12;

/** The answer at the moment it was given, worked out once for each diary. */
function asGiven(diary: DiaryState): Today {
  const known = given.get(diary) ?? today(patientOf(diary), answeredAt(diary));
  given.set(diary, known);
  return known;
}

const given = new WeakMap<DiaryState, Today>();
