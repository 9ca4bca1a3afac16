/** Where the pain of people like this is on average, on a day of the course. */
import { type CourseGroup, expectedCourses } from '@unknot/knowledge';

export interface ExpectedBand {
  readonly group: CourseGroup;
  /** Pooled means of pain, 0 to 10: the lowest and the highest of the studies. */
  readonly low: number;
  readonly high: number;
}

const DAYS_A_WEEK = 7;

type Points = (typeof expectedCourses)[CourseGroup]['curves'][number]['points'];

/**
 * The band on `day` of the course, the first being 1.
 *
 * @param firstRated the day of the course on which the pain was first rated: who comes late has another course.
 */
export function expectedBand(day: number, firstRated = 1): ExpectedBand {
  const group = groupOf(firstRated);
  const weeks = Math.max(0, day - firstRated) / DAYS_A_WEEK;
  const pains = expectedCourses[group].curves.map(({ points }) => painAt(points, weeks));
  return { group, low: Math.min(...pains), high: Math.max(...pains) };
}

function groupOf(day: number): CourseGroup {
  const groups = Object.keys(expectedCourses) as CourseGroup[];
  return groups.findLast((group) => day >= expectedCourses[group].fromDay) ?? 'acute';
}

/** Between two points in a straight line; after the last one it stays. To a tenth, as nobody knows more. */
function painAt(points: Points, weeks: number): number {
  const next = points.findIndex(({ week }) => week > weeks);
  const [from, to] = [points.at(next - 1), points[next]];
  if (from === undefined) return 0;
  if (next === -1 || to === undefined) return points.at(-1)?.pain ?? 0;
  const share = (weeks - from.week) / (to.week - from.week);
  return Math.round((from.pain + share * (to.pain - from.pain)) * 10) / 10;
}
