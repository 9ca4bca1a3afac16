/** The days at whose end the diary said that it was getting worse. */
import type { DiaryState } from '@unknot/diary';
import { caseTrend } from '@unknot/engine';
import { localDay } from '@unknot/logic';

/** Longer than any rise is looked for; a diary of years need not be read for each day. */
const LOOK_BACK_DAYS = 56;

/** Those from `first` to `last` that have a rating. */
export function worseDays(diary: DiaryState, first: number, last: number): readonly number[] {
  const checkIns = ending(diary.checkIns, first - LOOK_BACK_DAYS);
  const doses = ending(diary.doses, first - LOOK_BACK_DAYS);
  const ends = new Map(
    checkIns
      .filter(({ pain }) => pain !== null)
      .map(({ at }) => [localDay(at), at] as const)
      .filter(([day]) => day >= first && day <= last),
  );
  return [...ends].flatMap(([day, end]) => {
    const from = day - LOOK_BACK_DAYS;
    const seen = { ...diary, checkIns: ending(checkIns, from), doses: ending(doses, from) };
    return caseTrend(seen, end).direction === 'worsening' ? [day] : [];
  });
}

/** The entries of the days from `first` on; they are in the order of time. */
const ending = <Entry extends { readonly at: string }>(
  entries: readonly Entry[],
  first: number,
): readonly Entry[] => entries.slice(entries.findLastIndex(({ at }) => localDay(at) < first) + 1);
