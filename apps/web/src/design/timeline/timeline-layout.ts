// Where everything lies on the time axis: pure, so that the screen and the printed page draw the same.

/** A moment of the person's own calendar: the day by number, the time of day as its fraction. */
export type DayTime = number;

/** The pain of one day or of a few. */
export interface PainSpan {
  readonly at: DayTime;
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

/** Where the pain of people like this lies on average. */
export interface BandPoint {
  readonly at: DayTime;
  readonly low: number;
  readonly high: number;
}

/** The stretch of time that is drawn; both ends are the beginning of a day. */
export interface Axis {
  readonly from: DayTime;
  readonly to: DayTime;
  /** In pixels of the drawing, margins included. */
  readonly width: number;
}

/** In pixels of the drawing. */
export const TIMELINE = {
  left: 34,
  right: 10,
  top: 12,
  /** Height of the part with the pain. */
  plot: 170,
  lane: 26,
  bottom: 30,
} as const;

const MOST_PAIN = 10;

/** From the left; 0 is the edge of the drawing. */
export function xOf(at: DayTime, { from, to, width }: Axis): number {
  const across = width - TIMELINE.left - TIMELINE.right;
  return TIMELINE.left + (across * (at - from)) / (to - from);
}

/** The moment beneath a point of the drawing, inside the axis. */
export function momentAt(x: number, axis: Axis): DayTime {
  const across = axis.width - TIMELINE.left - TIMELINE.right;
  const share = Math.min(Math.max((x - TIMELINE.left) / across, 0), 1);
  return axis.from + share * (axis.to - axis.from);
}

/** From the top: 10 lies highest. */
export const yOf = (pain: number): number => TIMELINE.top + TIMELINE.plot * (1 - pain / MOST_PAIN);

/** From the top to the middle of a lane below the pain. */
export const laneY = (lane: number): number =>
  TIMELINE.top + TIMELINE.plot + TIMELINE.lane * (lane + 0.5) + 8;

/** Height of a drawing with so many lanes. */
export const heightOf = (lanes: number): number =>
  TIMELINE.top + TIMELINE.plot + TIMELINE.lane * lanes + 8 + TIMELINE.bottom;

/** Days without a rating after which the line breaks: a gap is not a straight way. */
const LONGEST_GAP = 3;

/** Runs of spans that belong to one line. `step`: days from one span to the next when none is missing. */
export function runsOf(spans: readonly PainSpan[], step: number): readonly (readonly PainSpan[])[] {
  const runs: PainSpan[][] = [];
  let last: PainSpan | undefined;
  for (const span of spans) {
    if (last === undefined || span.at - last.at > Math.max(LONGEST_GAP, 1.5 * step)) runs.push([]);
    runs.at(-1)?.push(span);
    last = span;
  }
  return runs;
}

/** The line through the middle of the spans, broken at gaps. */
export const linePath = (spans: readonly PainSpan[], step: number, axis: Axis): string =>
  runsOf(spans, step)
    .map((run) => way(run.map(({ at, middle }) => [xOf(at, axis), yOf(middle)])))
    .join('');

/** The area from the lowest to the highest rating, broken at gaps. */
export const spreadPath = (spans: readonly PainSpan[], step: number, axis: Axis): string =>
  runsOf(spans, step)
    .map((run) => area(run, axis))
    .join('');

/** The area of the expected course. */
export const bandPath = (band: readonly BandPoint[], axis: Axis): string => area(band, axis);

type Place = readonly [x: number, y: number];

function area(points: readonly BandPoint[], axis: Axis): string {
  if (points.length === 0) return '';
  const upper = points.map(({ at, high }): Place => [xOf(at, axis), yOf(high)]);
  const lower = points.map(({ at, low }): Place => [xOf(at, axis), yOf(low)]);
  return `${way([...upper, ...lower.reverse()])}Z`;
}

const way = (places: readonly Place[]): string =>
  places
    .map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`)
    .join('');
