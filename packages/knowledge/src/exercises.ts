/** Every movement by id, in the order of the evidence file. */
import type { Exercise } from './exercises/exercise.ts';
import { level0 } from './exercises/level-0.ts';
import { level1 } from './exercises/level-1.ts';
import { level2 } from './exercises/level-2.ts';
import { level3 } from './exercises/level-3.ts';
import { yoga } from './exercises/yoga.ts';

const all = [...level0, ...level1, ...level2, ...level3, ...yoga] as const;

export type ExerciseId = (typeof all)[number]['id'];

/** Every movement: the 34 of the programme and the ten yoga poses. */
export const exercises: readonly (Exercise & { readonly id: ExerciseId })[] = all;
