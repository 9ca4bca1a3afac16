/** Which way the pain goes, by the diary alone. A trend never says "all clear". */
import { thresholds } from '@unknot/knowledge';
import type { CheckIn, Episode, Instant } from './patient-case.ts';
import { type Course, courseOf } from './trend/course.ts';
import { painsOf, within } from './trend/day-pain.ts';
import { easingSigns } from './trend/easing.ts';
import { activityMean, functionFalls } from './trend/function.ts';
import { type Levels, levelsOf } from './trend/levels.ts';
import { quantile } from './trend/order-statistics.ts';
import { dayOfCourse, persistenceSigns } from './trend/persistence.ts';
import { recentEpisodes } from './trend/recurrence.ts';
import { risingSigns } from './trend/rising.ts';
import type { DoubtSign, TrendSign } from './trend/sign.ts';

/** What the trend is read from. */
export interface Diary {
  readonly checkIns: readonly CheckIn[];
  readonly episodes: readonly Episode[];
  /** Whether something taken or done may hide the pain. A fall then says nothing. */
  readonly analgesicMasked: boolean;
  /** A strong painkiller is new or up by half: pain that has not fallen is worse than it looks. */
  readonly strongPainkillerRises?: boolean;
}

export type Direction = 'improving' | 'steady' | 'fluctuating' | 'worsening' | 'unclear';

export interface Trend {
  readonly direction: Direction;
  readonly persistent: boolean;
  readonly recurrent: boolean;
  /** All that holds; a rise stands here even while the direction is unclear. */
  readonly because: readonly TrendSign[];
  readonly numbers: TrendNumbers;
}

/** The numbers behind a trend. Pain is 0 to 10; `null` while too little is logged. */
export interface TrendNumbers {
  /** Day of the course, the first is 1. */
  readonly day: number | null;
  readonly loggedDays: number;
  /** Days since the last logged day; 0 is today. */
  readonly daysSinceLog: number | null;
  /** Median of the first three logged days. */
  readonly start: number | null;
  /** Median of the week before the last seven days. */
  readonly weekBefore: number | null;
  /** Median of the last seven days. */
  readonly lastWeek: number | null;
  /** Median of the last three logged days. */
  readonly latest: number | null;
  /** Width of the swings of the last two weeks, without their extremes. */
  readonly swing: number | null;
  /** Episodes that began in the last six months. */
  readonly recentEpisodes: number;
}

/** The trend of `diary` at `now`. The order of entries does not matter; those after `now` are passed over. */
export function trend(diary: Diary, now: Instant): Trend {
  const { checkIns, episodes } = diary;
  const course = courseOf(checkIns, episodes, now);
  const levels = levelsOf(course);
  const numbers = numbersOf(course, levels, episodes);
  const way = withFunction(
    directionOf(course, levels, numbers, diary),
    functionFalls(checkIns, now),
  );
  const rises = way.because.some((sign) => sign.startsWith('worse-'));
  const persistence = persistenceSigns(course, levels, rises, activityMean(checkIns, now));
  const recurrent = numbers.recentEpisodes >= thresholds['recurrent-episodes'].value;
  return {
    direction: way.direction,
    persistent: persistence.length > 0,
    recurrent,
    because: [...way.because, ...persistence, ...(recurrent ? (['recurrent-3'] as const) : [])],
    numbers,
  };
}

type Way = Pick<Trend, 'direction' | 'because'>;

/** Doubt before worse, worse before better, better before level. */
function directionOf(
  course: Course,
  levels: Levels,
  { day, daysSinceLog, swing }: TrendNumbers,
  diary: Diary,
): Way {
  const gap = (daysSinceLog ?? 0) >= thresholds['gap-days'].value;
  const rising = gap ? [] : risingSigns(course, levels);
  const easing = easingSigns(course, levels);
  if (!gap && diary.strongPainkillerRises && easing.length === 0 && hasPain(levels))
    return { direction: 'worsening', because: ['worse-behind-medicine', ...rising] };
  const doubts: readonly (DoubtSign | false)[] = [
    diary.analgesicMasked && 'analgesic-masked',
    gap && 'gap',
    !gap && rising.length === 0 && levels.lastWeek === null && 'too-few-entries',
  ];
  const doubt = doubts.filter((sign) => sign !== false);
  if (doubt.length > 0) return { direction: 'unclear', because: [...doubt, ...rising] };
  if (rising.length > 0) return { direction: 'worsening', because: rising };
  if (easing.length > 0) return { direction: 'improving', because: easing };
  if ((swing ?? 0) > thresholds.swing.value)
    return { direction: 'fluctuating', because: ['wide-swings'] };
  return (day ?? 0) < thresholds['week-days'].value
    ? { direction: 'unclear', because: ['too-few-entries'] }
    : { direction: 'steady', because: ['little-change'] };
}

/** Pain that falls while the person can do less is no improvement. */
function withFunction({ direction, because }: Way, falls: boolean): Way {
  if (!falls) return { direction, because };
  return {
    direction: direction === 'improving' ? 'unclear' : direction,
    because: [...because, 'function-worse'],
  };
}

const hasPain = ({ recent }: Levels): boolean =>
  recent !== null && recent.pain > thresholds['recovered-pain'].value;

function numbersOf(course: Course, levels: Levels, episodes: readonly Episode[]): TrendNumbers {
  const { days, today } = course;
  const last = days.at(-1);
  return {
    day: dayOfCourse(course),
    loggedDays: days.length,
    daysSinceLog: last === undefined ? null : today - last.day,
    start: levels.start?.pain ?? null,
    weekBefore: levels.weekBefore?.pain ?? null,
    lastWeek: levels.lastWeek?.pain ?? null,
    latest: levels.latest?.pain ?? null,
    swing: swingOf(course),
    recentEpisodes: recentEpisodes(episodes, course),
  };
}

function swingOf({ days, today }: Course): number | null {
  const recent = painsOf(within(days, today - thresholds['swing-days'].value + 1, today));
  if (recent.length === 0) return null;
  // To a hundredth, or a swing of 3 would come out a hair wider.
  return Math.round((quantile(recent, 0.9) - quantile(recent, 0.1)) * 100) / 100;
}
