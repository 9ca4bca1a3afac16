/** When warmth can burn or harm: part 5.1. Shared by every kind of heat. */
import type { When } from '../vocabulary.ts';

/** Skin that cannot warn, a patch that gives more under warmth, or a body that cannot move away. */
export const heatHarms = {
  any: [
    'numb-skin',
    'sedated',
    'medicine-patch-near',
    'spinal-cord-injury-t6',
    'needs-help-to-remove',
    'broken-bruised-skin',
    'skin-burn-tingle-strip',
    'rash-dermatomal-blister',
  ],
} as const satisfies When;

/** Warmth only after asking: skin, vessels or nerves that may bear it badly, the young and the old. */
export const heatNeedsAsking = {
  any: [
    'diabetes',
    'poor-circulation',
    'rheumatoid-arthritis',
    'pregnant',
    'neuro-known',
    'cancer-active',
    'fever',
    'heat-burn',
    { fact: 'age', atLeast: 65 },
    { fact: 'age', below: 16 },
  ],
} as const satisfies When;

/** A bath or tub warms the whole body, so the heart and the blood pressure count as well. */
export const bathNeedsAsking = {
  any: [heatNeedsAsking, 'heart-disease', 'hot-water-risk'],
} as const satisfies When;

export const heatStops = [
  'The skin turns red in patches, stings or blisters.',
  'The pain goes up by 2 or more and stays up.',
  'New numbness, weakness or any danger sign.',
] as const;

export const bathStops = [
  'You feel dizzy, sick or faint, or your heart pounds: get out.',
  ...heatStops,
] as const;
