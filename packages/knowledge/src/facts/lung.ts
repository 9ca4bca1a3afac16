/** Cough, phlegm and the sharp chest: pneumonia, pleurisy, an inflamed heart sac, a hidden lung tumour. */
import type { Fact } from '../schema.ts';

export const lungFacts = {
  'cough-or-blood': {
    kind: 'yes-no',
    label: 'A new or changed cough, phlegm, or coughing up blood',
    ref: 'haemoptysis',
    highYield: true,
    settles: [
      'cough-new',
      'sputum',
      'coughing-blood',
      'blood-more-than-streaks',
      'cough-gt3w',
      'cough-changed',
    ],
  },
  'cough-new': { kind: 'yes-no', label: 'A new cough' },
  sputum: { kind: 'yes-no', label: 'I cough up phlegm' },
  'cough-gt3w': { kind: 'yes-no', label: 'A cough for more than 3 weeks', ref: 'cough_gt3w' },
  'cough-changed': { kind: 'yes-no', label: 'A long-standing cough that has changed' },
  shivering: { kind: 'yes-no', label: 'Hot and shivery' },
  'temp-below-36': {
    kind: 'yes-no',
    label: 'A temperature below 36 °C (96.8 °F)',
    ref: 'temp_below36',
  },
  rigors: { kind: 'yes-no', label: 'Shaking chills that I cannot stop' },
  'chest-sharp': { kind: 'yes-no', label: 'A sharp or stabbing pain in the chest, of any kind' },
  'chest-pain-diagnosed': {
    kind: 'yes-no',
    reassuring: true,
    label: 'A clinician has looked at this very chest pain and knows its cause',
  },
  'supine-worse': { kind: 'yes-no', label: 'It is worse when I lie flat' },
  'eased-leaning-forward': { kind: 'yes-no', label: 'It eases when I lean forward' },
  'worse-swallowing': { kind: 'yes-no', label: 'It is worse when I swallow' },
  'trapezius-ridge-pain': {
    kind: 'yes-no',
    label: 'A pain on top of the shoulder that is worse when I lie down or breathe in',
  },
  'shoulder-pain-breathing': {
    kind: 'yes-no',
    label: 'A pain at the tip of a shoulder or in a blade that comes with each breath',
  },
  hoarse: { kind: 'yes-no', label: 'A hoarse voice that nobody has explained' },
  'finger-clubbing': { kind: 'yes-no', label: 'Finger ends that have grown round and wide' },
  'face-neck-swelling': { kind: 'yes-no', label: 'A swollen face or neck' },
  'ulnar-hand-numb-weak': {
    kind: 'yes-no',
    label: 'The little-finger side of a hand is numb, weak or thin',
  },
  'chest-shoulder-pain-unexplained': {
    kind: 'yes-no',
    label: 'Pain in the chest or a shoulder for over 3 weeks that nobody has explained',
    ref: 'chest_shoulder_pain_unexpl_gt3w',
  },
} as const satisfies Record<string, Fact>;
