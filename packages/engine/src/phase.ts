/** Where the person stands between the first spasm and full return: part 5.13 of the evidence. */
import { addHours, hoursBetween } from '@unknot/logic';
import type { CaseFacts } from './case-facts.ts';
import type { CheckIn, Instant } from './patient-case.ts';

export type Phase = 'flare' | 'easing' | 'rebuilding' | 'prevention';

const FLARE_PAIN = 6;
const EASING_PAIN = 3;
const QUIET_PAIN = 2;
const QUIET_DAYS = 14;
const DAY_HOURS = 24;

/** The phase by the pain now and the quiet days behind it. Unknown pain counts as a flare. */
export function phaseOf(facts: CaseFacts, checkIns: readonly CheckIn[], now: Instant): Phase {
  const pain = facts['pain-now'];
  if (typeof pain !== 'number' || pain >= FLARE_PAIN) return 'flare';
  if (pain > EASING_PAIN) return 'easing';
  if (quietFor(QUIET_DAYS, checkIns, now)) return 'prevention';
  return pain === EASING_PAIN ? 'easing' : 'rebuilding';
}

/** Has every rating of the last `days` days been low, and do the ratings reach back that far? */
function quietFor(days: number, checkIns: readonly CheckIn[], now: Instant): boolean {
  const since = addHours(now, -days * DAY_HOURS);
  const rated = checkIns.filter(({ pain, at }) => pain !== null && hoursBetween(at, now) >= 0);
  const reachesBack = rated.some(({ at }) => hoursBetween(at, since) >= 0);
  const recent = rated.filter(({ at }) => hoursBetween(since, at) >= 0);
  return reachesBack && recent.every(({ pain }) => pain !== null && pain <= QUIET_PAIN);
}
