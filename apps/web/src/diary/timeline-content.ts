/** The stretches of days as the timeline draws them, with the expected course behind the pain. */
import type { DiaryState } from '@unknot/diary';
import { courseDay, expectedBand, type Today } from '@unknot/engine';
import { localDay } from '@unknot/logic';
import type { BandPoint, PainSpan, TimelineContent, TimelineLane } from '../design/index.ts';
import type { DaySlot, DaySlots } from './day-slots.ts';

/** What a lane is of. */
export type LaneId = 'doses' | 'sessions' | 'remedies' | 'checks' | 'worse';

type Lane = TimelineLane & { readonly id: LaneId };

/** The drawing, but for the words beneath. */
export interface Drawn extends Omit<TimelineContent, 'ticks' | 'lanes'> {
  readonly lanes: readonly Lane[];
}

/** So many ratings can still be told apart, each by itself. */
const MOST_DOTS = 45;

export interface ContentParts {
  readonly diary: Pick<DiaryState, 'facts'>;
  readonly trend: Today['trend'];
  readonly slots: DaySlots;
  /** Days at whose end it was getting worse. */
  readonly worse: readonly number[];
}

/** All that is drawn of `slots`, but for the words beneath. */
export function contentOf({ diary, trend, slots, worse }: ContentParts): Drawn {
  const { first, last, step } = slots;
  const ratings = slots.slots.reduce((sum, slot) => sum + slot.ratings.length, 0);
  const isEach = step === 1 && slots.slots.length <= 14 && ratings <= MOST_DOTS;
  return {
    from: first,
    to: last + 1,
    step: isEach ? 0 : step,
    spans: slots.slots.flatMap((slot) => (isEach ? dotsOf(slot) : spanOf(slot, step))),
    band: bandOf(diary, trend, slots),
    lanes: lanesOf(slots.slots, worse),
  };
}

const dotsOf = ({ ratings }: DaySlot): readonly PainSpan[] =>
  ratings.map(({ at, pain }) => ({ at: dayTime(at), low: pain, middle: pain, high: pain }));

function spanOf({ first, ratings }: DaySlot, step: number): readonly PainSpan[] {
  if (ratings.length === 0) return [];
  const pains = ratings.map(({ pain }) => pain).sort((a, b) => a - b);
  const [low = 0] = pains;
  const middle = (at: number) => pains[at] ?? low;
  const half = (pains.length - 1) / 2;
  return [
    {
      at: first + step / 2,
      low,
      middle: (middle(Math.floor(half)) + middle(Math.ceil(half))) / 2,
      high: pains.at(-1) ?? low,
    },
  ];
}

/** From the first day of the course, or of what is shown, to the end of today. */
function bandOf(
  { facts }: ContentParts['diary'],
  trend: Today['trend'],
  { first, last, step }: DaySlots,
): readonly BandPoint[] {
  const course = courseDay(facts, trend);
  if (course === null) return [];
  const begin = Math.max(first, last - course.day + 1);
  const points = Math.ceil((last + 1 - begin) / step) + 1;
  return Array.from({ length: points }, (_, index) => {
    const at = Math.min(last + 1, begin + index * step);
    const { low, high } = expectedBand(course.day - (last - at), course.firstRated);
    return { at, low, high };
  });
}

/** Only what there is something of. */
function lanesOf(slots: readonly DaySlot[], worse: readonly number[]): readonly Lane[] {
  const momentsOf = (kind: 'doses' | 'sessions' | 'remedies') =>
    slots.flatMap((slot) => slot[kind].map(({ at }) => dayTime(at)));
  const lanes: readonly Lane[] = [
    { id: 'doses', shape: 'pill', moments: momentsOf('doses') },
    { id: 'sessions', shape: 'disc', moments: momentsOf('sessions') },
    { id: 'remedies', shape: 'diamond', moments: momentsOf('remedies') },
    { id: 'checks', shape: 'ring', moments: slots.flatMap(({ checks }) => checks.map(dayTime)) },
    { id: 'worse', shape: 'rise', moments: worse.map((day) => day + 0.5) },
  ];
  return lanes.filter(({ moments }) => moments.length > 0);
}

/** The day where it was written, with the time of day as its fraction. */
const dayTime = (at: string): number =>
  localDay(at) + (Number(at.slice(11, 13)) * 60 + Number(at.slice(14, 16))) / 1440;
