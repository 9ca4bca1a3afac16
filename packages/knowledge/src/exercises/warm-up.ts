/** The warm-up that stands before every session: W of 7.1. */
import type { Basis } from '../schema.ts';
import type { SourceId } from '../sources.ts';
import type { BodyAreaId } from './body-areas.ts';
import type { Level } from './exercise.ts';
import type { Motion } from './motion.ts';
import { warmUpMotions } from './motions/warm-up.ts';
import type { DemandId } from './movement-limits.ts';

export interface WarmUpPart {
  readonly id: string;
  readonly name: string;
  readonly steps: readonly string[];
  readonly minutes: number;
  /** From this level of session on it is part of the warm-up. */
  readonly from: Level;
  readonly demands: readonly DemandId[];
  readonly works: readonly BodyAreaId[];
  readonly motion: Motion;
}

interface WarmUp {
  readonly ref: string;
  readonly name: string;
  readonly purpose: string;
  readonly parts: readonly WarmUpPart[];
  readonly basis: Basis;
  readonly sources: readonly SourceId[];
}

/** In a flare only the marching and the breaths are asked for: the swings and turns would be too much. */
export const warmUp: WarmUp = {
  ref: 'W',
  name: 'Warm-up',
  purpose: 'Gets blood and breath going, so that the first movement is not a cold one.',
  parts: [
    {
      id: 'march',
      name: 'March on the spot',
      steps: ['Walk on the spot or round the room.', 'Let the arms swing a little.'],
      minutes: 2,
      from: 0,
      demands: [],
      works: ['legs'],
      motion: warmUpMotions.marchOnSpot,
    },
    {
      id: 'shoulder-rolls',
      name: 'Shoulder rolls',
      steps: ['Roll both shoulders back 10 times.', 'Roll them forward 10 times.'],
      minutes: 0.75,
      from: 1,
      demands: [],
      works: ['shoulder-tops'],
      motion: warmUpMotions.shoulderRolls,
    },
    {
      id: 'arm-swings',
      name: 'Arm swings',
      steps: ['Swing both arms to and fro, loose and low.', 'Do it 10 times.'],
      minutes: 0.5,
      from: 1,
      demands: [],
      works: ['shoulders'],
      motion: warmUpMotions.armSwings,
    },
    {
      id: 'trunk-turns',
      name: 'Small turns',
      steps: ['Put your hands on your ribs.', 'Turn a little to each side, 10 times in all.'],
      minutes: 0.75,
      from: 1,
      demands: ['trunk'],
      works: ['mid-back'],
      motion: warmUpMotions.trunkTurns,
    },
    {
      id: 'slow-breaths',
      name: 'Slow breaths',
      steps: [
        'Breathe in through the nose and feel the ribs widen.',
        'Breathe out slowly, 5 times.',
      ],
      minutes: 1,
      from: 0,
      demands: [],
      works: ['ribs'],
      motion: warmUpMotions.slowBreaths,
    },
  ],
  basis: 'consensus',
  sources: ['HER02', 'HER11'],
};
