/** Nerves, bladder and bowel, mind and senses. Each is new or changed in this episode. */
import type { Fact } from '../schema.ts';

export const nerveFacts = {
  'limb-change': {
    kind: 'yes-no',
    label: 'New weakness, numbness, tingling or clumsiness in an arm or leg, or trouble walking',
    ref: 'any_neuro',
    highYield: true,
    settles: [
      'leg-weak',
      'arm-weak',
      'legs-bilateral-symptoms',
      'gait-change',
      'cannot-walk',
      'hand-clumsy',
      'numb-multi-strip',
      'numb-level',
      'limb-tingle',
      'limb-sign',
      'lhermitte',
    ],
  },
  'leg-weak': { kind: 'yes-no', label: 'A leg is weak or heavy', highYield: true },
  'arm-weak': { kind: 'yes-no', label: 'An arm or the grip is weak' },
  'legs-bilateral-symptoms': {
    kind: 'yes-no',
    label: 'Weakness, numbness, tingling or pain in both legs',
    highYield: true,
  },
  'gait-change': {
    kind: 'yes-no',
    label: 'Walking is unsteady, heavy, or I stumble',
    highYield: true,
  },
  'cannot-walk': { kind: 'yes-no', label: 'I cannot walk', highYield: true },
  'hand-clumsy': { kind: 'yes-no', label: 'Clumsy hands, such as with buttons or keys' },
  'numb-level': {
    kind: 'yes-no',
    label: 'Numb below a line on the chest or belly',
    highYield: true,
  },
  'numb-multi-strip': { kind: 'yes-no', label: 'Numb in more than one strip of skin' },
  'limb-tingle': { kind: 'yes-no', label: 'New tingling in an arm or leg' },
  'limb-sign': {
    kind: 'yes-no',
    label: 'New weakness, numbness or clumsiness in any arm or leg',
  },
  lhermitte: {
    kind: 'yes-no',
    label: 'An electric shock down the spine when I bend my neck forward',
  },
  'deficit-within-24h-of-onset': {
    kind: 'yes-no',
    label: 'The weakness, or the change in speech or sight, began within 24 hours of the pain',
    ref: 'deficit_within24h_of_onset',
  },
  'speech-or-sight': {
    kind: 'yes-no',
    label: 'Lost or slurred speech, or lost, blurred or changed sight',
    ref: 'speech_loss',
    settles: ['speech-loss', 'vision-change'],
  },
  'speech-loss': { kind: 'yes-no', label: 'Lost or slurred speech' },
  'vision-change': { kind: 'yes-no', label: 'Lost, blurred or changed sight' },
  'bladder-bowel-saddle': {
    kind: 'yes-no',
    label: 'New trouble with the bladder or bowels, or numbness between the legs',
    ref: 'bladder_change',
    highYield: true,
    settles: [
      'urine-retention',
      'urine-incontinence-new',
      'bowel-incontinence-new',
      'saddle-numb',
      'sexual-numb-new',
    ],
  },
  'urine-retention': {
    kind: 'yes-no',
    label: 'Cannot pass urine, or the flow or the feeling of it has changed',
    highYield: true,
  },
  'urine-incontinence-new': { kind: 'yes-no', label: 'New leaking of urine', highYield: true },
  'bowel-incontinence-new': {
    kind: 'yes-no',
    label: 'New loss of bowel control',
    highYield: true,
  },
  'saddle-numb': {
    kind: 'yes-no',
    label: 'Numb between the legs or around the back passage',
    highYield: true,
  },
  'sexual-numb-new': { kind: 'yes-no', label: 'New numbness during sex' },
  'ill-or-confused': {
    kind: 'yes-no',
    label:
      'Confused, gravely ill, a stiff neck, a very bad headache, or a rash that does not fade when pressed',
    ref: 'confusion',
    highYield: true,
    settles: [
      'confusion',
      'gravely-ill',
      'neck-stiff',
      'severe-headache',
      'photophobia',
      'rash-nonblanching',
    ],
  },
  confusion: { kind: 'yes-no', label: 'New confusion', highYield: true },
  'gravely-ill': {
    kind: 'yes-no',
    label: 'I feel gravely ill, as never before',
    highYield: true,
  },
} as const satisfies Record<string, Fact>;
