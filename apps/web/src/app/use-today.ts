/** The answer for now, worked out once for all parts of a screen. */
import type { DiaryState } from '@unknot/diary';
import { type Instant, type Today, today } from '@unknot/engine';
import { useNow } from './clock.ts';
import { patientOf } from './patient.ts';
import { useDiary } from './use-diary.ts';

/** What a screen shows: the diary, the moment, and what follows from both. */
export interface Present {
  readonly diary: DiaryState;
  /** When the answer was worked out, at most half a minute ago. */
  readonly now: Instant;
  readonly answer: Today;
}

/** Renders again with every change of the diary, and at least once a minute. */
export const useToday = (): Present => presentOf(useDiary(), useNow(60));

/** The answer for `diary` at `now`; one of the last half minute stands, as long as nothing was written since. */
export function presentOf(diary: DiaryState, now: Instant): Present {
  const before = known.get(diary);
  const age = before ? Date.parse(now) - Date.parse(before.now) : Number.NaN;
  if (before && age >= 0 && age < STANDS_MS) return before;
  const present = { diary, now, answer: today(patientOf(diary), now) };
  known.set(diary, present);
  return present;
}

const STANDS_MS = 30_000;
const known = new WeakMap<DiaryState, Present>();
