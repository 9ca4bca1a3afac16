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
  const gaps: Stretch[] = [];
  for (let first = 0; first < line.length - 1; first += 1) {
    for (let second = first + 2; second < line.length - 1; second += 1) {
      const crossing = crossingOf(line, first, second);
      if (crossing === undefined) continue;
      const lower = crossing.firstIsLower ? first : second;
      const share = crossing.firstIsLower ? crossing.firstShare : crossing.secondShare;
      const start = lengths[lower] ?? 0;
      const middle = start + ((lengths[lower + 1] ?? start) - start) * share;
      const half = (pen.width / 2 + pen.clearance) / Math.max(0.4, crossing.sine);
      gaps.push({ from: middle - half, to: middle + half });
    }
  }
  return gaps;
}

interface Crossing {
  readonly firstShare: number;
  readonly secondShare: number;
  readonly firstIsLower: boolean;
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
  if (!a || !b || !c || !d || areApart(a, b, c, d)) return undefined;
  const [ux, uy, vx, vy] = [b.x - a.x, b.y - a.y, d.x - c.x, d.y - c.y];
  const area = ux * vy - uy * vx;
  const sine = Math.abs(area) / (Math.hypot(ux, uy) * Math.hypot(vx, vy));
  // Neighbours on a straight stretch are all but parallel: they touch, they do not cross.
  if (!(sine > 0.01)) return undefined;
  const firstShare = ((c.x - a.x) * vy - (c.y - a.y) * vx) / area;
  const secondShare = ((c.x - a.x) * uy - (c.y - a.y) * ux) / area;
  if (firstShare < 0 || firstShare >= 1 || secondShare < 0 || secondShare >= 1) return undefined;
  return {
    firstShare,
    secondShare,
    firstIsLower: mixPoints(a, b, firstShare).z < mixPoints(c, d, secondShare).z,
    sine,
  };
}

/** Do the boxes around both segments not even touch? True of nearly all pairs, and quickly told. */
const areApart = (a: KnotPoint, b: KnotPoint, c: KnotPoint, d: KnotPoint): boolean =>
  Math.max(a.x, b.x) < Math.min(c.x, d.x) ||
  Math.max(c.x, d.x) < Math.min(a.x, b.x) ||
  Math.max(a.y, b.y) < Math.min(c.y, d.y) ||
  Math.max(c.y, d.y) < Math.min(a.y, b.y);

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
