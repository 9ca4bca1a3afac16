/** Accidents, operations, injections and needles. */
import type { Fact } from '../schema.ts';

export const injuryFacts = {
  injury: {
    kind: 'yes-no',
    label:
      'The pain began after an accident, a fall or a blow, or the neck was hurt in the last 14 days',
    help: 'A lift, a bend or a cough is not an accident.',
    ref: 'trauma_major',
    highYield: true,
    settles: ['trauma-major', 'trauma-minor', 'neck-trauma-14d'],
  },
  'trauma-major': {
    kind: 'yes-no',
    label:
      'A serious accident: a road crash, a fall from more than 1 m (3 ft) or 5 steps, a crush, an assault, or a hit at speed',
    highYield: true,
  },
  'trauma-minor': {
    kind: 'yes-no',
    label: 'A smaller accident: a fall from standing, a knock or a slow bump',
  },
  'other-spinal-fracture': {
    kind: 'yes-no',
    label: 'Another bone of the spine may be broken',
  },
  procedure: {
    kind: 'yes-no',
    label:
      'A needle, vaccine or operation in or near the back, neck, arm or chest in the last 3 months',
    ref: 'spine_procedure90d',
    settles: [
      'spine-procedure-30d',
      'spine-procedure-90d',
      'needle-chest-7d',
      'procedure-site-pain-escalating',
      'neck-surgery-14d',
      'vaccine-14d',
      'vaccine-arm-pain-onset-48h',
    ],
  },
  'spine-procedure-30d': {
    kind: 'yes-no',
    label: 'A needle into the spine, an epidural or surgery on the spine in the last 30 days',
    ref: 'spine_procedure30d',
  },
  'spine-procedure-90d': {
    kind: 'yes-no',
    label: 'A needle into the spine, an epidural or surgery on the spine in the last 90 days',
    ref: 'spine_procedure90d',
  },
  'procedure-site-pain-escalating': {
    kind: 'yes-no',
    label: 'The pain where the needle or the cut was is growing',
  },
  'needle-chest-7d': {
    kind: 'yes-no',
    label:
      'Acupuncture, dry needling or an injection near the shoulder or chest in the last 7 days',
    ref: 'needle_chest7d',
  },
  'surgery-or-immobile-4w': {
    kind: 'yes-no',
    label: 'An operation, a plaster cast or bed rest in the last 4 weeks',
    ref: 'surgery_or_immobile4w',
  },
} as const satisfies Record<string, Fact>;
