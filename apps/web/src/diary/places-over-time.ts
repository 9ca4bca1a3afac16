/** How the places that hurt have changed since this course began. */
import type { DiaryCheckIn } from '@unknot/diary';
import { localDay } from '@unknot/logic';
import type { BodyMarks } from '../design/index.ts';
import { marksOf } from './check-in-draft.ts';

/** What was marked, and when. */
export interface MarkedAt {
  readonly at: string;
  readonly marks: BodyMarks;
}

export interface PlacesOverTime {
  /** `null` while there is only one entry with places. */
  readonly first: MarkedAt | null;
  readonly latest: MarkedAt;
}

/**
 * The first and the latest entry with places, from the day `since` on; `null` when there is none.
 *
 * @param since Days since 1970 on the person's calendar.
 */
export function placesOverTime(
  checkIns: readonly DiaryCheckIn[],
  since: number,
): PlacesOverTime | null {
  const counts = (entry: DiaryCheckIn) =>
    marksOf(entry).places.length > 0 && localDay(entry.at) >= since;
  const latest = checkIns.findLast(counts);
  const first = checkIns.find(counts);
  if (latest === undefined) return null;
  return { first: first && first !== latest ? marked(first) : null, latest: marked(latest) };
}

const marked = (entry: DiaryCheckIn): MarkedAt => ({ at: entry.at, marks: marksOf(entry) });
