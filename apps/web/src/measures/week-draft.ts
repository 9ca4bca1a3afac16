/** The answers of the week before they are kept. */
import type { NewEvent } from '../app/diary-store.ts';

/** One thing that the back makes hard. */
export interface ActivityDraft {
  readonly name: string;
  readonly score: number | null;
}

export interface WeekDraft {
  readonly activities: readonly ActivityDraft[];
  readonly duties: number | null;
  readonly wishes: number | null;
  readonly mind: number | null;
  /** -3 (much worse) to 3 (much better). */
  readonly change: number | null;
}

/** As many as can be compared from week to week. */
export const MOST_ACTIVITIES = 3;

/** Nothing is filled in but the names of last time, so that the same things are compared. */
export function weekDraft(
  checkIns: readonly { readonly activities?: { readonly [name: string]: number } }[],
): WeekDraft {
  const last = checkIns.findLast(({ activities }) => activities !== undefined)?.activities ?? {};
  const names = Object.keys(last);
  const known = names.map((name) => ({ name, score: null }));
  return {
    activities: known.length > 0 ? known : [{ name: '', score: null }],
    duties: null,
    wishes: null,
    mind: null,
    change: null,
  };
}

/** Is each activity that has a name rated, and each that is rated named? One of them is enough. */
export const areActivitiesWhole = ({ activities }: WeekDraft): boolean =>
  activities.some(isWhole) &&
  activities.every((each) => isWhole(each) || (each.name.trim() === '' && each.score === null));

export const isCheckWhole = ({ duties, wishes, mind }: WeekDraft): boolean =>
  [duties, wishes, mind].every((score) => score !== null);

/** The entry to keep, of the pages that were filled in; `null` when none was. */
export function weekEntry(draft: WeekDraft): NewEvent | null {
  const { duties, wishes, mind, change } = draft;
  const rated = draft.activities.filter(isWhole);
  const entry = {
    ...(rated.length > 0 && {
      activities: Object.fromEntries(rated.map(({ name, score }) => [name.trim(), score])),
    }),
    ...(duties !== null &&
      wishes !== null &&
      mind !== null && {
        weekCheck: { duties, wishes, mind },
      }),
    ...(change !== null && { change }),
  };
  return Object.keys(entry).length === 0 ? null : { type: 'check-in', pain: null, ...entry };
}

const isWhole = (activity: ActivityDraft): activity is ActivityDraft & { readonly score: number } =>
  activity.name.trim() !== '' && activity.score !== null;
