/** Places that hurt now, did not before, and that the danger questions ask about. */
import type { DiaryCheckIn, DiaryEntries } from '@unknot/diary';
import { type BodyPlaceId, bodyPlaces } from '@unknot/knowledge';
import { marksOf } from './check-in-draft.ts';

type Diary = Pick<DiaryEntries, 'checkIns' | 'checkStartedAt'>;

/** Those among `places` that no other entry since the last danger check has; none in an entry from before it. */
export function newPlaces(
  places: readonly BodyPlaceId[],
  { checkIns, checkStartedAt }: Diary,
  { id, at }: Pick<DiaryCheckIn, 'id' | 'at'>,
): readonly BodyPlaceId[] {
  const since = checkStartedAt === null ? Number.NEGATIVE_INFINITY : Date.parse(checkStartedAt);
  if (Date.parse(at) < since) return [];
  const others = checkIns.filter((entry) => entry.id !== id && Date.parse(entry.at) >= since);
  const known = new Set(others.flatMap((entry) => marksOf(entry).places));
  return places.filter((place) => isAsked(place) && !known.has(place));
}

const isAsked = (place: BodyPlaceId): boolean => 'askWhenNew' in bodyPlaces[place];
