/** Where the person stands between the first spasm and full return: part 5.13 of the evidence. */
import { thresholds } from '@unknot/knowledge';
import { addHours, hoursBetween } from '@unknot/logic';
import type { CaseFacts } from './case-facts.ts';
import type { CheckIn, Instant } from './patient-case.ts';
import { recent } from './recent.ts';
import { median } from './trend/order-statistics.ts';

export type Phase = 'flare' | 'easing' | 'rebuilding' | 'prevention';

const PHASES: readonly Phase[] = ['flare', 'easing', 'rebuilding', 'prevention'];
const DAY_HOURS = 24;
const FLARE_PAIN = thresholds['phase-flare-pain'].value;
const EASED_PAIN = thresholds['phase-eased-pain'].value;
const QUIET_PAIN = thresholds['phase-quiet-pain'].value;
const QUIET_HOURS = thresholds['phase-quiet-days'].value * DAY_HOURS;
const SLEEP_HOURS = thresholds['phase-sleep-hours'].value;

/** A rating with how long ago it was. */
interface Rating {
  readonly hours: number;
  readonly pain: number;
}

/**
 * The phase at `now`. A worse one begins at once; a better one only after the days that its entry asks for, so that
 * one good or bad day does not turn the plan around. Pain that is not known counts as a flare.
 *
 * @param steppedBack two sessions in a week left a rise for over a day: one phase back.
 */
export function phaseOf(
  facts: CaseFacts,
  checkIns: readonly CheckIn[],
  now: Instant,
  steppedBack = false,
): Phase {
  const phase = phaseByPain(facts, checkIns, now);
  return steppedBack ? (PHASES[Math.max(0, PHASES.indexOf(phase) - 1)] ?? phase) : phase;
}

function phaseByPain(facts: CaseFacts, checkIns: readonly CheckIn[], now: Instant): Phase {
  const pain = facts['pain-now'];
  if (typeof pain !== 'number' || pain >= FLARE_PAIN) return 'flare';
  const ratings = ratingsOf(recent(checkIns, now, QUIET_HOURS), now);
  if (flaredWithinADay(ratings)) return 'flare';
  if (pain > EASED_PAIN && facts['turns-and-breathes'] === false) return 'flare';
  if (pain <= QUIET_PAIN && isQuiet(ratings) && reachesBack(checkIns, now)) return 'prevention';
  return hasEased(pain, ratings) && sleepsThrough(checkIns, now) ? 'rebuilding' : 'easing';
}

const flaredWithinADay = (ratings: readonly Rating[]): boolean =>
  ratings.some(
    ({ hours, pain }) => pain >= FLARE_PAIN && hours < thresholds['phase-flare-exit-hours'].value,
  );

/** On three of the last four days; with fewer logged, none of them higher and today clearly low. */
function hasEased(pain: number, ratings: readonly Rating[]): boolean {
  const days = lastDays(ratings, thresholds['phase-eased-of-days'].value);
  const low = days.filter((day) => day <= EASED_PAIN).length;
  return low >= thresholds['phase-eased-days'].value || (pain <= QUIET_PAIN && low === days.length);
}

/** The median of each of the last `count` days that was rated. */
function lastDays(ratings: readonly Rating[], count: number): readonly number[] {
  return Array.from({ length: count }, (_, day) =>
    ratings.filter(({ hours }) => Math.floor(hours / DAY_HOURS) === day).map(({ pain }) => pain),
  )
    .filter((pains) => pains.length > 0)
    .map(median);
}

/** No night since the day before yesterday was broken by pain, as far as it was logged. */
function sleepsThrough(checkIns: readonly CheckIn[], now: Instant): boolean {
  const since = addHours(now, -SLEEP_HOURS);
  return !recent(checkIns, now, SLEEP_HOURS).some(
    ({ at, nightWakes = 0 }) =>
      nightWakes > 0 && hoursBetween(since, at) >= 0 && hoursBetween(at, now) >= 0,
  );
}

/** Has every rating of two weeks been low? */
const isQuiet = (ratings: readonly Rating[]): boolean =>
  ratings.every(({ hours, pain }) => hours > QUIET_HOURS || pain <= QUIET_PAIN);

/** Do the ratings reach back two weeks? */
const reachesBack = (checkIns: readonly CheckIn[], now: Instant): boolean =>
  checkIns.some(({ at, pain }) => pain !== null && hoursBetween(at, now) >= QUIET_HOURS);

const ratingsOf = (checkIns: readonly CheckIn[], now: Instant): readonly Rating[] =>
  checkIns
    .filter((checkIn): checkIn is CheckIn & { readonly pain: number } => checkIn.pain !== null)
    .map(({ at, pain }) => ({ hours: hoursBetween(at, now), pain }))
    .filter(({ hours }) => hours >= 0);
