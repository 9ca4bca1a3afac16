// The geometry of the knot: a smooth line through control points, cut where it passes under itself.

/** A point of the line in a 200 × 100 drawing; where two strands cross, the larger `z` lies on top. */
export interface KnotPoint {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

/** How a line is drawn: its thickness, and the free space left beside a strand that lies on top. */
export interface KnotPen {
  readonly width: number;
  readonly clearance: number;
}

/** A stretch of arc length. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

const SAMPLES_PER_SPAN = 12;

/** SVG path data of the line: one path, with a gap in the lower strand of every crossing. */
export function knotPath(controls: readonly KnotPoint[], pen: KnotPen): string {
  const line = smoothLine(controls);
  const lengths = arcLengths(line);
  const gaps = mergeStretches(crossingGaps(line, lengths, pen));
  const end = lengths.at(-1) ?? 0;
  return drawnStretches(gaps, end)
    .map((stretch) => stretchPath(line, lengths, stretch))
    .join('');
}

/** The control points on the way from one shape (`share` 0) to another (`share` 1). */
export function mixControls(
  from: readonly KnotPoint[],
  to: readonly KnotPoint[],
  share: number,
): readonly KnotPoint[] {
  return from.map((start, index) => {
    const end = to[index] ?? start;
    return mixPoints(start, end, share);
  });
}

function mixPoints(a: KnotPoint, b: KnotPoint, share: number): KnotPoint {
  const mix = (from: number, to: number) => from * (1 - share) + to * share;
  return { x: mix(a.x, b.x), y: mix(a.y, b.y), z: mix(a.z, b.z) };
}

/** Catmull-Rom: the line passes through every control point. */
function smoothLine(controls: readonly KnotPoint[]): readonly KnotPoint[] {
  const at = (index: number) => controls[Math.min(controls.length - 1, Math.max(0, index))];
  const line: KnotPoint[] = [];
  for (let span = 0; span < controls.length - 1; span += 1) {
    const [a, b, c, d] = [at(span - 1), at(span), at(span + 1), at(span + 2)];
    if (!a || !b || !c || !d) continue;
    for (let sample = 0; sample < SAMPLES_PER_SPAN; sample += 1) {
      const t = sample / SAMPLES_PER_SPAN;
      line.push({
        x: catmullRom(a.x, b.x, c.x, d.x, t),
        y: catmullRom(a.y, b.y, c.y, d.y, t),
        z: catmullRom(a.z, b.z, c.z, d.z, t),
      });
    }
  }
  const last = controls.at(-1);
  if (last) line.push(last);
  return line;
}

function catmullRom(a: number, b: number, c: number, d: number, t: number): number {
  const slope = c - a;
  const bend = 2 * a - 5 * b + 4 * c - d;
  const twist = 3 * b - a - 3 * c + d;
  return (2 * b + slope * t + bend * t * t + twist * t * t * t) / 2;
}

function arcLengths(line: readonly KnotPoint[]): readonly number[] {
  let total = 0;
  return line.map((point, index) => {
    const before = line[index - 1] ?? point;
    total += Math.hypot(point.x - before.x, point.y - before.y);
    return total;
  });
}

/** For every crossing, the stretch of the lower strand that has to give way. */
function crossingGaps(
  line: readonly KnotPoint[],
  lengths: readonly number[],
  pen: KnotPen,
): readonly Stretch[] {
  return crossingsOf(line).map(({ lower, share, sine }) => {
    const start = lengths[lower] ?? 0;
    const middle = start + ((lengths[lower + 1] ?? start) - start) * share;
    const half = (pen.width / 2 + pen.clearance) / Math.max(0.4, sine);
    return { from: middle - half, to: middle + half };
  });
}

/** All crossings. Whole spans whose boxes do not touch are passed over, which leaves few segments to compare. */
function crossingsOf(line: readonly KnotPoint[]): readonly Crossing[] {
  const spans = spansOf(line);
  return spans.flatMap((one, place) =>
    spans
      .slice(place)
      .filter((other) => !areApart(one, other))
      .flatMap((other) => crossingsBetween(line, one, other)),
  );
}

function crossingsBetween(line: readonly KnotPoint[], one: Span, other: Span): readonly Crossing[] {
  const crossings: Crossing[] = [];
  for (let first = one.start; first < one.end; first += 1)
    for (let second = Math.max(other.start, first + 2); second < other.end; second += 1) {
      const crossing = crossingOf(line, first, second);
      if (crossing) crossings.push(crossing);
    }
  return crossings;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The segments from one control point to the next, from `start` up to `end`. */
interface Span extends Box {
  readonly start: number;
  readonly end: number;
}

function spansOf(line: readonly KnotPoint[]): readonly Span[] {
  const segments = line.length - 1;
  return Array.from({ length: Math.ceil(segments / SAMPLES_PER_SPAN) }, (_, span) => {
    const start = span * SAMPLES_PER_SPAN;
    const end = Math.min(segments, start + SAMPLES_PER_SPAN);
    return { ...boxAround(line.slice(start, end + 1)), start, end };
  });
}

function boxAround(points: readonly KnotPoint[]): Box {
  const across = points.map(({ x }) => x);
  const down = points.map(({ y }) => y);
  return {
    left: Math.min(...across),
    right: Math.max(...across),
    top: Math.min(...down),
    bottom: Math.max(...down),
  };
}

const areApart = (one: Box, other: Box): boolean =>
  one.right < other.left ||
  other.right < one.left ||
  one.bottom < other.top ||
  other.bottom < one.top;

interface Crossing {
  /** The segment that passes below. */
  readonly lower: number;
  /** How far along it. */
  readonly share: number;
  /** Of the angle between the strands: 1 when they cross squarely. */
  readonly sine: number;
}

/** Where segment `first` crosses segment `second`, if it does. */
function crossingOf(
  line: readonly KnotPoint[],
  first: number,
  second: number,
): Crossing | undefined {
  const [a, b, c, d] = [line[first], line[first + 1], line[second], line[second + 1]];
  if (!a || !b || !c || !d) return undefined;
  const [ux, uy, vx, vy] = [b.x - a.x, b.y - a.y, d.x - c.x, d.y - c.y];
  const area = ux * vy - uy * vx;
  const sine = Math.abs(area) / (Math.hypot(ux, uy) * Math.hypot(vx, vy));
  // Neighbours on a straight stretch are all but parallel: they touch, they do not cross.
  if (!(sine > 0.01)) return undefined;
  const firstShare = ((c.x - a.x) * vy - (c.y - a.y) * vx) / area;
  const secondShare = ((c.x - a.x) * uy - (c.y - a.y) * ux) / area;
  if (firstShare < 0 || firstShare >= 1 || secondShare < 0 || secondShare >= 1) return undefined;
  return mixPoints(a, b, firstShare).z < mixPoints(c, d, secondShare).z
    ? { lower: first, share: firstShare, sine }
    : { lower: second, share: secondShare, sine };
}

function mergeStretches(stretches: readonly Stretch[]): readonly Stretch[] {
  const merged: Stretch[] = [];
  for (const stretch of [...stretches].sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last && stretch.from <= last.to) {
      merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, stretch.to) };
    } else {
      merged.push(stretch);
    }
  }
  return merged;
}

/** What is left of the line between the gaps. */
function drawnStretches(gaps: readonly Stretch[], end: number): readonly Stretch[] {
  const starts = [0, ...gaps.map((gap) => gap.to)];
  const ends = [...gaps.map((gap) => gap.from), end];
  return starts
    .map((from, index) => ({ from, to: ends[index] ?? end }))
    .filter((stretch) => stretch.to > stretch.from);
}

function stretchPath(
  line: readonly KnotPoint[],
  lengths: readonly number[],
  { from, to }: Stretch,
): string {
  const inner = line.filter((_, index) => {
    const length = lengths[index] ?? 0;
    return length > from && length < to;
  });
  const points = [pointAt(line, lengths, from), ...inner, pointAt(line, lengths, to)];
  return `M${points.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}`;
}

function pointAt(
  line: readonly KnotPoint[],
  lengths: readonly number[],
  length: number,
): KnotPoint {
  const after = Math.max(
    1,
    lengths.findIndex((known) => known >= length),
  );
  const [a, b] = [line[after - 1], line[after]];
  if (!a || !b) return { x: 0, y: 0, z: 0 };
  const start = lengths[after - 1] ?? 0;
  const span = (lengths[after] ?? start) - start;
  return mixPoints(a, b, span === 0 ? 0 : (length - start) / span);
}
