/** The details of an entry while they are changed, and the events that put them in its place. */
import type { DiaryCheckIn } from '@unknot/diary';
import { type BodyPlaceId, bodyPlaces } from '@unknot/knowledge';
import type { NewEvent } from '../app/diary-store.ts';
import type { BodyMarks } from '../design/index.ts';

export interface CheckInDraft {
  /** 0 to 10; `null`: not rated. */
  readonly pain: number | null;
  readonly worst: number | null;
  readonly interference: number | null;
  readonly nightWakes: number | null;
  readonly sleepHours: number | null;
  readonly marks: BodyMarks;
  /** By id; `null`: not said. Empty: none of what is offered. */
  readonly circumstances: readonly string[] | null;
  readonly note: string;
  /** `null`: what stands in the field is no moment of the past. */
  readonly at: string | null;
}

/** The details as they stand. */
export function draftOf(entry: DiaryCheckIn): CheckInDraft {
  return {
    pain: entry.pain,
    worst: entry.worst ?? null,
    interference: entry.interference ?? null,
    nightWakes: entry.nightWakes ?? null,
    sleepHours: entry.sleepHours ?? null,
    marks: marksOf(entry),
    circumstances: entry.circumstances ?? null,
    note: entry.note ?? '',
    at: entry.at,
  };
}

/** What is marked, as far as this Unknot knows the places. */
export function marksOf({ where }: Pick<DiaryCheckIn, 'where'>): BodyMarks {
  const main = where?.main;
  return {
    places: (where?.places ?? []).filter(isPlace),
    main: main !== undefined && isPlace(main) ? main : null,
    spreadsTo: (where?.spreadsTo ?? []).filter(isPlace),
  };
}

const isPlace = (id: string): id is BodyPlaceId => Object.hasOwn(bodyPlaces, id);

/** What keeps the details from being saved. */
export type DraftFault = 'time' | 'wakes' | 'sleep';

/** The most times one night can be told. */
export const MOST_WAKES = 50;
/** A day has no more. */
export const MOST_SLEEP = 24;

/** The first fault from top to bottom, or `null`. */
export function faultOf({ at, nightWakes, sleepHours }: CheckInDraft): DraftFault | null {
  if (sleepHours !== null && sleepHours > MOST_SLEEP) return 'sleep';
  if (nightWakes !== null && nightWakes > MOST_WAKES) return 'wakes';
  return at === null ? 'time' : null;
}

/** The entry is taken back and written anew; undoing both brings the old one back. */
export function replacement(entry: DiaryCheckIn, draft: CheckInDraft): readonly NewEvent[] {
  return [{ type: 'retracted', target: entry.id }, checkInOf(entry, draft)];
}

/** Only what was filled in; what the form does not ask stays as it was. */
function checkInOf(entry: DiaryCheckIn, draft: CheckInDraft): NewEvent {
  const { pain, worst, interference, nightWakes, sleepHours, circumstances, at } = draft;
  const note = draft.note.trim();
  const where = whereOf(entry, draft.marks);
  return {
    ...unasked(entry),
    type: 'check-in',
    pain,
    at: at ?? entry.at,
    ...(worst !== null && { worst }),
    ...(interference !== null && { interference }),
    ...(nightWakes !== null && { nightWakes }),
    ...(sleepHours !== null && { sleepHours }),
    ...(where.places.length > 0 && { where }),
    ...(circumstances !== null && { circumstances: [...circumstances] }),
    ...(note !== '' && { note }),
  };
}

/** What the week's questions left in the entry. */
const unasked = ({ activities, weekCheck, change }: DiaryCheckIn) => ({
  ...(activities && { activities }),
  ...(weekCheck && { weekCheck }),
  ...(change !== undefined && { change }),
});

/** The marks, and the places that only a newer Unknot knows. */
function whereOf({ where }: DiaryCheckIn, { places, main, spreadsTo }: BodyMarks) {
  const unknown = (where?.places ?? []).filter((id) => !isPlace(id));
  return {
    places: [...places, ...unknown],
    ...(main !== null && { main }),
    ...(spreadsTo.length > 0 && { spreadsTo: [...spreadsTo] }),
  };
}
