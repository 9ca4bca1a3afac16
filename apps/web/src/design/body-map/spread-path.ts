// The line along which pain runs from one place to another.
import type { Point } from '@unknot/knowledge';

/** From the ring of the main spot. */
const START = 13;
const HEAD = 9;
const HEAD_SPREAD = 0.5;
/** How far the line swings out, as a share of its length. */
const SWING = 0.16;

/** A bent line with an arrow head at its end, as an SVG path. */
export function spreadPath(from: Point, to: Point): string {
  const [x, y] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(x, y);
  const start: Point = [from[0] + (x / length) * START, from[1] + (y / length) * START];
  const side = x < 0 ? -SWING : SWING;
  const bend: Point = [(from[0] + to[0]) / 2 + y * side, (from[1] + to[1]) / 2 - x * side];
  const way = Math.atan2(to[1] - bend[1], to[0] - bend[0]);
  const wing = (turn: number): Point => [
    to[0] - HEAD * Math.cos(way + turn),
    to[1] - HEAD * Math.sin(way + turn),
  ];
  const [left, right] = [wing(HEAD_SPREAD), wing(-HEAD_SPREAD)];
  return `M${at(start)}Q${at(bend)} ${at(to)}M${at(left)}L${at(to)}L${at(right)}`;
}

const at = ([x, y]: Point): string => `${x.toFixed(1)} ${y.toFixed(1)}`;
