/** Places that hurt now, did not before, and that the danger questions ask about. */
import type { DiaryEntries } from '@unknot/diary';
import { type BodyPlaceId, bodyPlaces } from '@unknot/knowledge';
import { marksOf } from './check-in-draft.ts';

type Diary = Pick<DiaryEntries, 'checkIns' | 'checkStartedAt'>;

/** Those among `places` that no other entry since the last danger check has. `id`: the entry that is changed. */
export function newPlaces(
  places: readonly BodyPlaceId[],
  { checkIns, checkStartedAt }: Diary,
  id: string,
): readonly BodyPlaceId[] {
  const since = checkStartedAt === null ? Number.NEGATIVE_INFINITY : Date.parse(checkStartedAt);
  const before = checkIns.filter((entry) => entry.id !== id && Date.parse(entry.at) >= since);
  const known = new Set(before.flatMap((entry) => marksOf(entry).places));
  return places.filter((place) => isAsked(place) && !known.has(place));
}

const isAsked = (place: BodyPlaceId): boolean => 'askWhenNew' in bodyPlaces[place];
