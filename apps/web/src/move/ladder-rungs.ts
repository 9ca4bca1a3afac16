/** The way back as rungs of a ladder: which are behind the person, where they stand, what is above. */
import type { ReturnToSport } from '@unknot/engine';
import { gradedVolumes } from '@unknot/knowledge';

/** From the ground up. */
export const RUNGS = [
  'settle',
  'prepare',
  'half',
  'three-quarters',
  'all',
  'confirm',
  'return',
] as const;

export type RungId = (typeof RUNGS)[number];

/** The rungs of the graded sessions, one for each share of the usual amount. */
export const GRADED = ['half', 'three-quarters', 'all'] as const;

export interface Rung {
  readonly id: RungId;
  readonly state: 'done' | 'here' | 'ahead';
}

/** From the ground up. On the last rung nothing is left to do. */
export function rungsOf(stand: Pick<ReturnToSport, 'step' | 'nextVolume'>): readonly Rung[] {
  const here = RUNGS.indexOf(rungAt(stand));
  return RUNGS.map((id, index) => {
    if (index === here) return { id, state: 'here' };
    return { id, state: index < here ? 'done' : 'ahead' };
  });
}

const VOLUMES: readonly (number | null)[] = gradedVolumes;

/** Where the person stands. */
export function rungAt({ step, nextVolume }: Pick<ReturnToSport, 'step' | 'nextVolume'>): RungId {
  if (step !== 'graded') return step;
  return GRADED[VOLUMES.indexOf(nextVolume)] ?? 'half';
}
