/** The days at whose end the diary said that it was getting worse. */
import type { DiaryState } from '@unknot/diary';
import { caseTrend } from '@unknot/engine';
import { localDay } from '@unknot/logic';

/** Far enough back for a slow change; a diary of years need not be read for each day. */
const LOOK_BACK_DAYS = 100;

/** Those from `first` to `last` that have a rating. */
export function worseDays(diary: DiaryState, first: number, last: number): readonly number[] {
  const from = first - LOOK_BACK_DAYS;
  const recent = <Entry extends { readonly at: string }>(entries: readonly Entry[]) =>
    entries.slice(entries.findLastIndex(({ at }) => localDay(at) < from) + 1);
  const patient = {
    ...diary,
    checkIns: recent(diary.checkIns),
    doses: recent(diary.doses),
  };
  const ends = new Map(
    patient.checkIns
      .map(({ at, pain }) => ({ at, pain, day: localDay(at) }))
      .filter(({ pain, day }) => pain !== null && day >= first && day <= last)
      .map(({ at, day }) => [day, at] as const),
  );
  return [...ends].flatMap(([day, end]) =>
    caseTrend(patient, end).direction === 'worsening' ? [day] : [],
  );
}
