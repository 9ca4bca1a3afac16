// The outline of a limb: a chain of round joints, each with its own thickness, as one SVG path.
import type { Point } from '@unknot/knowledge';

/** A joint of a limb and how thick the limb is there, as a radius. */
export type Bead = readonly [at: Point, radius: number];

/** The path of the chain; tapered between its beads and round at both ends. */
export function limbPath(beads: readonly Bead[]): string {
  const links = beads.slice(1).map((bead, index) => linkPath(beads[index] as Bead, bead));
  return links.join('');
}

/** A curve through the beads, cut into short straight links. */
export function curvePath(beads: readonly Bead[]): string {
  const fine = beads.slice(1).flatMap((to, index) => {
    const from = beads[index] as Bead;
    const before = beads[index - 1] ?? from;
    const after = beads[index + 2] ?? to;
    return SHARES.map((share) => beadBetween([before, from, to, after], share));
  });
  const last = beads.at(-1);
  return limbPath(last ? [...fine, last] : fine);
}

const SHARES = [0, 0.25, 0.5, 0.75] as const;

type Four = readonly [Bead, Bead, Bead, Bead];

/** Catmull and Rom's curve between the two beads in the middle. */
function beadBetween([before, from, to, after]: Four, share: number): Bead {
  const along = (axis: 0 | 1): number => {
    const [a, b, c, d] = [before, from, to, after].map(([at]) => at[axis]) as [
      number,
      number,
      number,
      number,
    ];
    const [square, cube] = [share ** 2, share ** 3];
    return (
      0.5 *
      (2 * b +
        (c - a) * share +
        (2 * a - 5 * b + 4 * c - d) * square +
        (3 * b - a - 3 * c + d) * cube)
    );
  };
  return [[along(0), along(1)], from[1] + (to[1] - from[1]) * share];
}

/** Two circles and the two straight lines that touch both. */
function linkPath([a, ra]: Bead, [b, rb]: Bead): string {
  const distance = Math.hypot(b[0] - a[0], b[1] - a[1]);
  if (distance <= Math.abs(ra - rb)) return ra > rb ? circlePath(a, ra) : circlePath(b, rb);
  const way = Math.atan2(b[1] - a[1], b[0] - a[0]);
  const open = Math.acos((ra - rb) / distance);
  const wide = 2 * open > Math.PI;
  const from = (center: Point, radius: number, angle: number) =>
    `${round(center[0] + radius * Math.cos(angle))} ${round(center[1] + radius * Math.sin(angle))}`;
  const arc = (radius: number, large: boolean) =>
    `A${round(radius)} ${round(radius)} 0 ${large ? 1 : 0} 1 `;
  return (
    `M${from(a, ra, way - open)}L${from(b, rb, way - open)}` +
    `${arc(rb, wide)}${from(b, rb, way + open)}L${from(a, ra, way + open)}` +
    `${arc(ra, !wide)}${from(a, ra, way - open)}Z`
  );
}

/** A disc, turning the same way as the links, so that where they overlap stays filled. */
export function circlePath([x, y]: Point, radius: number): string {
  const r = round(radius);
  return `M${round(x - radius)} ${round(y)}a${r} ${r} 0 1 1 ${round(2 * radius)} 0a${r} ${r} 0 1 1 ${round(-2 * radius)} 0Z`;
}

const round = (value: number): number => Math.round(value * 100) / 100;
