/** Whole cases whose answer is known: the vignettes, told at once, and the cases of the doors. */
import { caseFacts, type PatientCase } from '@unknot/engine';
import type { Disposition } from '@unknot/knowledge';
import type { Facts } from '@unknot/logic';
import { NOW } from '../../bench/cases.ts';
import doors from '../../vignettes/doors.json' with { type: 'json' };
import { factsAtOnce } from '../../vignettes/run-case.ts';
import { readVignettes, type Vignette } from '../../vignettes/vignette.ts';

export type Answer = Disposition | 'undecided';

export interface ToldCase {
  readonly facts: Facts;
  /** Answers that a test lets pass. */
  readonly accepted: readonly Answer[];
}

const VIGNETTES = ['samples', 'blind-cases', 'held-out-cases', 'own-cases'];

/** Every whole case. */
export const toldCases: readonly ToldCase[] = [
  ...VIGNETTES.flatMap((file) => readVignettes(`./${file}.json`)).map(vignetteCase),
  ...doors.map(({ case: told, expect }) => ({
    facts: caseFacts({ checkIns: [], doses: [], episodes: [], ...told } as PatientCase, NOW),
    accepted: [expect.disposition as Answer],
  })),
];

function vignetteCase(vignette: Vignette): ToldCase {
  const { disposition, acceptable } = vignette.gold;
  return { facts: factsAtOnce(vignette), accepted: [disposition, ...acceptable] };
}
