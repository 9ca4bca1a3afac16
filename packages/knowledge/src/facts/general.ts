/** Fever, infection, weight and the back itself. */
import type { Fact } from '../schema.ts';

export const generalFacts = {
  fever: {
    kind: 'yes-no',
    label: 'A temperature of 38 °C (100.4 °F) or more, or shaking chills',
    help: 'Not measured? If you feel hot or shivery, tap "Not sure". If not, leave it.',
    ref: 'fever38',
  },
  'weight-or-sweats': {
    kind: 'yes-no',
    lead: 'Health in general',
    label:
      'Lost weight or appetite, sweats that soak the sheets, a hoarse voice, or tired or unwell, and I do not know why',
    ref: 'weight_loss_unexpl',
    settles: [
      'weight-loss-unexplained',
      'night-sweats',
      'appetite-loss',
      'tired-unexplained',
      'malaise-unexplained',
      'hoarse',
    ],
  },
  'night-sweats': { kind: 'yes-no', label: 'Sweats at night that soak the sheets' },
  'weight-loss-unexplained': {
    kind: 'yes-no',
    label: 'Lost weight without trying to',
    help: 'About 5 kg in 100 kg over six months counts. Weight you meant to lose does not.',
    ref: 'weight_loss_unexpl',
  },
  'appetite-loss': { kind: 'yes-no', label: 'Poor appetite' },
  'tired-unexplained': { kind: 'yes-no', label: 'Very tired, and I do not know why' },
  'malaise-unexplained': { kind: 'yes-no', label: 'Generally unwell and I do not know why' },
  'neck-stiff': { kind: 'yes-no', label: 'The neck is too stiff to put the chin to the chest' },
  'severe-headache': { kind: 'yes-no', label: 'A very bad headache' },
  photophobia: { kind: 'yes-no', label: 'Light hurts the eyes' },
  'rash-nonblanching': {
    kind: 'yes-no',
    label: 'A rash that does not fade under a glass pressed on it',
  },
  'deformity-new': { kind: 'yes-no', label: 'The shape of the back has changed' },
  'height-loss-or-stoop': { kind: 'yes-no', label: 'Lost height, or a new stoop' },
} as const satisfies Record<string, Fact>;
