/** The order of the steps of relief, which of them stand for one another, and what else may help. */
import type { Today } from '@unknot/engine';
import { type RemedyId, remedies } from '@unknot/knowledge';
import type { IconName } from '../design/index.ts';

/** What the steps are made from. */
type Offers = Pick<Today, 'remedies' | 'plan'>;

/** Kinds of warmth: one of them is enough. */
const WARMTH: readonly RemedyId[] = ['heat-pad', 'heat-wrap', 'warm-shower'];

const known = Object.keys(remedies) as RemedyId[];

export const isRemedy = (id: string): id is RemedyId => Object.hasOwn(remedies, id);

/** The remedies of the plan, in order; of the kinds of warmth the first that may be used. */
export function stepsToTry({ plan, remedies: clearances }: Offers): readonly RemedyId[] {
  const planned = plan.do.map(({ remedy }) => remedy);
  const warmth = bestWarmth(planned, clearances);
  return planned.filter((id) => !WARMTH.includes(id) || id === warmth);
}

/** Other kinds of warmth that may be used in place of `id`. */
export function insteadOf(
  id: RemedyId,
  { remedies: clearances }: Pick<Today, 'remedies'>,
): readonly RemedyId[] {
  if (!WARMTH.includes(id)) return [];
  return WARMTH.filter((other) => other !== id && clearances[other].verdict !== 'avoid');
}

/** What may be tried besides the plan; kinds of warmth stand with the one of the plan. */
export function moreToTry(offers: Offers): readonly RemedyId[] {
  const steps = stepsToTry(offers);
  const shown = [...steps, ...steps.flatMap((id) => insteadOf(id, offers))];
  return known.filter((id) => offers.remedies[id].verdict !== 'avoid' && !shown.includes(id));
}

/** What is not for this person now. */
export function notForNow({ remedies: clearances }: Pick<Today, 'remedies'>): readonly RemedyId[] {
  return known.filter((id) => clearances[id].verdict === 'avoid');
}

/** The drawing of each remedy. */
export const stepIcons: Readonly<Record<RemedyId, IconName>> = {
  'position-of-ease': 'position',
  breathing: 'breath',
  'muscle-relaxation': 'breath',
  sleep: 'moon',
  'heat-pad': 'heat',
  'heat-wrap': 'heat',
  'warm-shower': 'heat',
  'warm-bath': 'water',
  'hot-tub': 'water',
  'cold-pack': 'cold',
  'easy-walking': 'walk',
  pacing: 'timer',
  desk: 'desk',
  hydration: 'drink',
  massage: 'hand',
  'deep-massage': 'hand',
  'massage-gun': 'hand',
};

function bestWarmth(
  offered: readonly RemedyId[],
  clearances: Today['remedies'],
): RemedyId | undefined {
  const kinds = offered.filter((id) => WARMTH.includes(id));
  return kinds.find((id) => clearances[id].verdict === 'ok') ?? kinds[0];
}
