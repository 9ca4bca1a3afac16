/** Pain that comes from an organ below the ribs, urine, yellow skin, and harm from painkillers. */
import type { Fact } from '../schema.ts';

export const organFacts = {
  'ruq-or-epigastric-pain': {
    kind: 'yes-no',
    label: 'Pain in the right or middle upper belly',
  },
  'right-scapular-attacks': {
    kind: 'yes-no',
    label: 'Attacks of steady pain in the right shoulder or blade, such as after a fatty meal',
  },
  'through-to-back-left-blade': {
    kind: 'yes-no',
    label: 'Belly pain that goes through to the back or under the left blade',
  },
  'epigastric-gnawing-meal-linked': {
    kind: 'yes-no',
    label: 'A gnawing pain below the breastbone that comes or goes with meals',
  },
  'indigestion-persistent': { kind: 'yes-no', label: 'Indigestion that will not go away' },
  'severe-stomach-pain': { kind: 'yes-no', label: 'A very bad stomach pain' },
  'luq-ache-le3': {
    kind: 'yes-no',
    label: 'A full feeling or a mild ache in the left upper belly',
  },
  'flank-pain': { kind: 'yes-no', label: 'Pain in the side, between the ribs and the hip' },
  'pain-gt8h': { kind: 'yes-no', label: 'This attack has lasted more than 8 hours' },
  'cannot-keep-still': {
    kind: 'yes-no',
    label: 'The pain comes in waves and I cannot keep still',
  },
  'vomiting-persistent': { kind: 'yes-no', label: 'Vomiting that will not stop' },
  'urine-or-yellow': {
    kind: 'yes-no',
    lead: 'Urine or yellow skin',
    label: 'Urine that burns, or is bloody, dark or very little; or yellow skin or eyes',
    ref: 'jaundice',
    settles: [
      'urine-burning-frequent',
      'blood-in-urine',
      'dark-urine-cola',
      'little-urine',
      'no-urine-all-day',
      'jaundice',
    ],
  },
  'urine-burning-frequent': { kind: 'yes-no', label: 'It burns when I pass urine, or I go often' },
  'blood-in-urine': { kind: 'yes-no', label: 'Blood in the urine' },
  'dark-urine-cola': { kind: 'yes-no', label: 'Urine as dark as cola or tea' },
  'little-urine': { kind: 'yes-no', label: 'I pass much less urine than usual' },
  'no-urine-all-day': { kind: 'yes-no', label: 'I have passed no urine all day' },
  jaundice: { kind: 'yes-no', label: 'Yellow skin or eyes' },
  'leg-swelling': { kind: 'yes-no', label: 'Swollen legs, or one swollen leg' },
  'nsaid-aspirin-user': {
    kind: 'yes-no',
    label: 'I take ibuprofen, naproxen, aspirin or the like, now or in the last days',
  },
  'one-kidney-or-transplant': {
    kind: 'yes-no',
    label: 'Only one kidney, or a new kidney (transplant)',
    history: true,
  },
} as const satisfies Record<string, Fact>;
