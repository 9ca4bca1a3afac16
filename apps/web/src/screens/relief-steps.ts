/** The order of the steps of relief, and which of them stand for one another. */
import type { Today } from '@unknot/engine';
import { type RemedyId, remedies } from '@unknot/knowledge';
import type { IconName } from '../design/index.ts';

/** Kinds of warmth: one of them is enough. */
const WARMTH: readonly RemedyId[] = ['heat-pad', 'heat-wrap', 'warm-shower'];

const order = Object.keys(remedies) as RemedyId[];

export const isRemedy = (id: string): id is RemedyId => Object.hasOwn(remedies, id);

/** The remedies that may be tried, in order; of the kinds of warmth the first that may. */
export function stepsToTry({ remedies: clearances }: Pick<Today, 'remedies'>): readonly RemedyId[] {
  const offered = order.filter((id) => clearances[id].verdict !== 'avoid');
  const warmth = bestWarmth(offered, clearances);
  return offered.filter((id) => !WARMTH.includes(id) || id === warmth);
}

/** Other kinds of warmth that may be used in place of `id`. */
export function insteadOf(
  id: RemedyId,
  { remedies: clearances }: Pick<Today, 'remedies'>,
): readonly RemedyId[] {
  if (!WARMTH.includes(id)) return [];
  return WARMTH.filter((other) => other !== id && clearances[other].verdict !== 'avoid');
}

/** What is not for this person now. */
export function notForNow({ remedies: clearances }: Pick<Today, 'remedies'>): readonly RemedyId[] {
  return order.filter((id) => clearances[id].verdict === 'avoid');
}

/** The drawing of each step. */
export const stepIcons: Readonly<Record<RemedyId, IconName>> = {
  'position-of-ease': 'position',
  breathing: 'breath',
  'heat-pad': 'heat',
  'heat-wrap': 'heat',
  'warm-shower': 'heat',
  'easy-walking': 'walk',
};

function bestWarmth(
  offered: readonly RemedyId[],
  clearances: Today['remedies'],
): RemedyId | undefined {
  const kinds = offered.filter((id) => WARMTH.includes(id));
  return kinds.find((id) => clearances[id].verdict === 'ok') ?? kinds[0];
}
