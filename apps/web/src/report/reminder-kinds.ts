/** What the person can be reminded of now: daily, every other day, and once. */
import { nextLocalTime, type Reminder } from '@unknot/exchange';
import { lookAgainAt, reviewAt } from '../app/answer-age.ts';
import { toLocalInstant } from '../app/clock.ts';
import { mayTreat } from '../app/may-treat.ts';
import type { Present } from '../app/use-today.ts';
import { reportWords } from '../words/report-words.ts';

export type ReminderKind = 'checkIn' | 'session' | 'review' | 'lookAgain';

interface Wake {
  readonly kind: ReminderKind;
  /** `null`: at the time of day that the person chooses, again and again. */
  readonly at: string | null;
}

const EVERY_DAYS = { checkIn: 1, session: 2 } as const;
const MINUTES = { checkIn: 5, session: 15, review: 10, lookAgain: 5 } as const;

/** A session only while movement may be offered; the danger check only once there was one, and not for the past. */
export function wakesOf({ diary, answer, now }: Present): readonly Wake[] {
  const isChecked = diary.checkStartedAt !== null;
  const review = isChecked ? reviewAt(diary) : null;
  const [look] = isChecked ? lookAgainAt(diary, now) : [];
  return [
    { kind: 'checkIn', at: null },
    ...(isChecked && mayTreat(answer) ? [{ kind: 'session', at: null } as const] : []),
    ...(review !== null && Date.parse(review) > Date.parse(now)
      ? [{ kind: 'review', at: review } as const]
      : []),
    ...(look === undefined ? [] : [{ kind: 'lookAgain', at: look } as const]),
  ];
}

/** @param time `hh:mm`, for what has no moment of its own. */
export const remindersFrom = (
  wakes: readonly Wake[],
  time: string,
  now: string,
): readonly Reminder[] =>
  wakes.map(({ kind, at }) => ({
    id: kind.toLowerCase(),
    title: reportWords.reminders[`${kind}Title`],
    note: reportWords.reminders.note,
    start: at === null ? nextLocalTime(now, time) : localMinute(at),
    minutes: MINUTES[kind],
    ...((kind === 'checkIn' || kind === 'session') && { everyDays: EVERY_DAYS[kind] }),
  }));

const localMinute = (at: string): string => toLocalInstant(new Date(at)).slice(0, 16);
