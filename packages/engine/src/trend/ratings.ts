/**
 * The ratings of a diary. An answer asks for them several times, and a diary of years has ten thousands: they are read
 * once for each list of check-ins, and each check-in once for all lists that it stands in.
 */
import { invariant, toEpochMs } from '@unknot/logic';
import type { CheckIn, Instant } from '../patient-case.ts';
import { dayOf, type Rating } from './day-pain.ts';

/** The ratings up to `now`, the earliest first, in whatever order they were logged. */
export function ratingsUpTo(now: Instant, checkIns: readonly CheckIn[]): readonly Rating[] {
  const all = allRatings(checkIns);
  const end = epochMs(now);
  const last = all.findLastIndex(({ ms }) => ms <= end);
  return last === all.length - 1 ? all : all.slice(0, last + 1);
}

const NONE: readonly Rating[] = [];
const ratingsOfLists = new WeakMap<readonly CheckIn[], readonly Rating[]>();

function allRatings(checkIns: readonly CheckIn[]): readonly Rating[] {
  // Most cases of a population come without a diary.
  if (checkIns.length === 0) return NONE;
  const known = ratingsOfLists.get(checkIns);
  if (known !== undefined) return known;
  const ratings = checkIns
    .map(ratingOf)
    .filter((rating) => rating !== null)
    .sort((a, b) => a.ms - b.ms);
  ratingsOfLists.set(checkIns, ratings);
  return ratings;
}

const ratingsOfEntries = new WeakMap<CheckIn, Rating>();

function ratingOf(checkIn: CheckIn): Rating | null {
  const { at, pain } = checkIn;
  if (pain === null) return null;
  const known = ratingsOfEntries.get(checkIn);
  if (known !== undefined) return known;
  const rating = { at, pain, ms: epochMs(at), day: dayOf(at) };
  ratingsOfEntries.set(checkIn, rating);
  return rating;
}

function epochMs(at: Instant): number {
  const ms = toEpochMs(at);
  invariant(ms !== null, `not an instant: ${at}`);
  return ms;
}
