/** The diary cut into stretches of days: what the timeline draws, its table says, and one day tells. */
import type { DiaryCheckIn, DiaryDose, DiaryEntries, DiarySession, RemedyUse } from '@unknot/diary';
import type { Instant } from '@unknot/engine';
import { localDay } from '@unknot/logic';

/** How far back: two weeks, up to six weeks, or all there is. */
export type Range = 'short' | 'long' | 'all';

/** One day, or a few where many are shown. Days by their number on the person's calendar. */
export interface DaySlot {
  readonly first: number;
  readonly last: number;
  /** The rated check-ins, in the order of time. */
  readonly ratings: readonly Rating[];
  readonly doses: readonly DiaryDose[];
  readonly sessions: readonly DiarySession[];
  readonly remedies: readonly RemedyUse[];
  /** When danger checks began. */
  readonly checks: readonly Instant[];
}

export interface Rating {
  readonly at: Instant;
  readonly pain: number;
}

/** All stretches from the first to today, the empty ones too. */
export interface DaySlots {
  readonly first: number;
  /** Today. */
  readonly last: number;
  /** Days in each stretch. */
  readonly step: number;
  readonly slots: readonly DaySlot[];
}

type Diary = Pick<DiaryEntries, 'checkIns' | 'doses' | 'sessions' | 'remedies' | 'checks'>;

const DAYS = { short: 14, long: 42, all: Number.POSITIVE_INFINITY } as const;
/** More would be closer than a thumb and an eye can tell apart. */
const MOST_SLOTS = 84;

/** The stretches of `range` up to the day of `now`. */
export function slotsOf(diary: Diary, range: Range, now: Instant): DaySlots {
  const last = localDay(now);
  const logged = last - firstDay(diary, last) + 1;
  const days = Math.max(DAYS.short, Math.min(DAYS[range], logged));
  const step = Math.ceil(days / MOST_SLOTS);
  const count = Math.ceil(days / step);
  const first = last - count * step + 1;
  const slots = Array.from({ length: count }, (_, index) => emptySlot(first + index * step, step));
  const put = <Entry>(
    entries: readonly Entry[],
    at: (entry: Entry) => Instant,
    add: Add<Entry>,
  ) => {
    for (const entry of from(entries, at, first)) {
      const slot = slots[Math.floor((localDay(at(entry)) - first) / step)];
      if (slot) add(slot, entry);
    }
  };
  put(diary.checkIns.filter(isRated), atOf, (slot, { at, pain }) =>
    slot.ratings.push({ at, pain }),
  );
  put(diary.doses, atOf, (slot, dose) => slot.doses.push(dose));
  put(diary.sessions, atOf, (slot, session) => slot.sessions.push(session));
  put(diary.remedies, atOf, (slot, remedy) => slot.remedies.push(remedy));
  put(
    diary.checks,
    (check) => check,
    (slot, check) => slot.checks.push(check),
  );
  return { first, last, step, slots };
}

type Add<Entry> = (slot: Filling, entry: Entry) => void;

/** A stretch while it is filled. */
type Filling = {
  -readonly [Key in keyof DaySlot]: DaySlot[Key] extends readonly (infer Each)[]
    ? Each[]
    : DaySlot[Key];
};

const emptySlot = (first: number, step: number): Filling => ({
  first,
  last: first + step - 1,
  ratings: [],
  doses: [],
  sessions: [],
  remedies: [],
  checks: [],
});

const atOf = ({ at }: { readonly at: Instant }): Instant => at;

const isRated = (checkIn: DiaryCheckIn): checkIn is DiaryCheckIn & { readonly pain: number } =>
  checkIn.pain !== null;

/** The entries of the days from `first` on. Entries are in the order of time, so it is looked for from the end. */
function from<Entry>(
  entries: readonly Entry[],
  at: (entry: Entry) => Instant,
  first: number,
): readonly Entry[] {
  // Two days of room: entries written on a journey can stand a day apart from their neighbours.
  return entries.slice(entries.findLastIndex((entry) => localDay(at(entry)) < first - 2) + 1);
}

function firstDay(diary: Diary, last: number): number {
  const firsts = [diary.checkIns[0], diary.doses[0], diary.sessions[0], diary.remedies[0]];
  return Math.min(last, ...firsts.flatMap((entry) => (entry ? [localDay(entry.at)] : [])));
}

/** Whether nothing at all was written down in it. */
export const isEmpty = ({ ratings, doses, sessions, remedies, checks }: DaySlot): boolean =>
  [ratings, doses, sessions, remedies, checks].every(({ length }) => length === 0);

/** Lowest and highest rating; `null` without one. */
export function painOf({
  ratings,
}: DaySlot): { readonly low: number; readonly high: number } | null {
  if (ratings.length === 0) return null;
  const pains = ratings.map(({ pain }) => pain);
  return { low: Math.min(...pains), high: Math.max(...pains) };
}
