/** What many figures stand or sit on. */
import type { Prop } from '../motion.ts';

export const floor = {
  kind: 'stroke',
  points: [
    [3, 96.5],
    [97, 96.5],
  ],
} as const satisfies Prop;

/** A stool from the side. */
export const stool = [
  {
    kind: 'stroke',
    points: [
      [32, 78.5],
      [52, 78.5],
    ],
  },
  {
    kind: 'stroke',
    points: [
      [34, 78.5],
      [34, 96],
    ],
  },
  {
    kind: 'stroke',
    points: [
      [50, 78.5],
      [50, 96],
    ],
  },
] as const satisfies readonly Prop[];

/** A stool from the front. */
export const stoolFront = [
  {
    kind: 'stroke',
    points: [
      [38, 79],
      [62, 79],
    ],
  },
  {
    kind: 'stroke',
    points: [
      [39.5, 79],
      [39.5, 96],
    ],
  },
  {
    kind: 'stroke',
    points: [
      [60.5, 79],
      [60.5, 96],
    ],
  },
] as const satisfies readonly Prop[];
