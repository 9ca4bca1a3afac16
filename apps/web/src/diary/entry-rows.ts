/** All that stands in the diary, newest first: the last days at hand, older ones by month. */
import type { DiaryCheckIn, DiaryEntries } from '@unknot/diary';
import type { RegionId } from '@unknot/knowledge';
import { localDay } from '@unknot/logic';
import { isoDay } from './day-names.ts';
import { type Done, doneInWords } from './done-words.ts';

/** An entry to change or remove, or a thing that was done, which has its own place. */
export type EntryRow =
  | { readonly kind: 'check-in'; readonly at: string; readonly entry: DiaryCheckIn }
  | { readonly kind: 'done'; readonly at: string; readonly done: Done };

export interface Month {
  /** `2026-11`. */
  readonly month: string;
  readonly count: number;
}

type Diary = Pick<DiaryEntries, 'checkIns' | 'doses' | 'sessions' | 'remedies'>;

/** Shown without asking for older ones. */
const RECENT_DAYS = 7;

/** The first day that is not "older", as an entry bears it: `2026-11-20`. */
export const recentFrom = (now: string): string => isoDay(localDay(now) - RECENT_DAYS + 1);

/** The rows of the days that `isShown`, newest first. */
export function rowsOf(
  diary: Diary,
  isShown: (at: string) => boolean,
  region: RegionId,
): readonly EntryRow[] {
  const shown = <Entry extends { readonly at: string }>(entries: readonly Entry[]) =>
    entries.filter(({ at }) => isShown(at));
  const things = {
    doses: shown(diary.doses),
    sessions: shown(diary.sessions),
    remedies: shown(diary.remedies),
    checks: [],
  };
  const rows: readonly EntryRow[] = [
    ...shown(diary.checkIns).map((entry) => ({ kind: 'check-in' as const, at: entry.at, entry })),
    ...doneInWords(things, region).map((done) => ({ kind: 'done' as const, at: done.at, done })),
  ];
  return rows.toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at));
}

/** The months that hold older entries, newest first. */
export function olderMonths(diary: Diary, now: string): readonly Month[] {
  const first = recentFrom(now);
  const counts = new Map<string, number>();
  for (const { at } of [diary.checkIns, diary.doses, diary.sessions, diary.remedies].flat()) {
    if (at >= first) continue;
    const month = at.slice(0, 7);
    counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  return [...counts]
    .map(([month, count]) => ({ month, count }))
    .sort((a, b) => (a.month < b.month ? 1 : -1));
}
