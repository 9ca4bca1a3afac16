/** Belly, kidney and pregnancy. */
import type { Fact } from '../schema.ts';

export const bellyFacts = {
  'belly-sign': {
    kind: 'yes-no',
    label:
      'Pain in the belly, under the ribs, in the side or at the tip of a shoulder, or yellow skin',
    ref: 'abdo_pain',
    settles: [
      'upper-belly-sudden-severe',
      'upper-belly-pain',
      'right-blade-attacks',
      'pain-through-to-back',
      'flank-pain',
      'rigid-belly',
      'pulsating-mass',
      'lower-belly-pain',
      'shoulder-tip',
      'left-upper-belly-pain',
      'left-upper-belly-ache',
      'jaundice',
      'meal-linked-ache',
    ],
  },
  'upper-belly-sudden-severe': {
    kind: 'yes-no',
    label: 'A sudden, very bad pain in the upper belly',
    ref: 'upper_abdo_pain_sudden_severe',
  },
  'upper-belly-pain': {
    kind: 'yes-no',
    label: 'Pain in the middle or right of the upper belly',
    ref: 'ruq_or_epigastric_pain',
  },
  'right-blade-attacks': {
    kind: 'yes-no',
    label: 'Attacks of steady pain in the right shoulder blade or shoulder, such as after fatty meals',
    ref: 'right_scapular_attacks',
  },
  'attack-over-8h': { kind: 'yes-no', label: 'This attack has lasted over 8 hours', ref: 'pain_gt8h' },
  'pain-through-to-back': {
    kind: 'yes-no',
    label: 'A belly pain that goes through to the back or under the left blade',
    ref: 'through_to_back_left_blade',
  },
  'meal-linked-ache': {
    kind: 'yes-no',
    label: 'A gnawing upper-belly pain that comes or goes with meals',
    ref: 'epigastric_gnawing_meal_linked',
  },
  'severe-rib-or-upper-belly': {
    kind: 'yes-no',
    label: 'A very bad pain just below the ribs',
    ref: 'severe_rib_or_upper_abdo_pain',
  },
  'left-upper-belly-pain': {
    kind: 'yes-no',
    label: 'Pain of 4 of 10 or more at the left, under the ribs',
    ref: 'luq_pain_ge4',
  },
  'left-upper-belly-ache': {
    kind: 'yes-no',
    label: 'A fullness or mild ache at the left, under the ribs',
    ref: 'luq_ache_le3',
  },
  'flank-pain': { kind: 'yes-no', label: 'Pain in the side, below the ribs' },
  'rigid-belly': { kind: 'yes-no', label: 'A belly that is hard as a board' },
  'pulsating-mass': { kind: 'yes-no', label: 'A lump in the belly that beats' },
  'lower-belly-pain': { kind: 'yes-no', label: 'Pain low in the belly', ref: 'lower_abdo_pain' },
  'shoulder-tip': {
    kind: 'yes-no',
    label: 'Pain at the very tip of a shoulder, or in a shoulder when I lie down or breathe',
  },
  'left-shoulder-tip': { kind: 'yes-no', label: 'That shoulder pain is on the left' },
  jaundice: { kind: 'yes-no', label: 'Yellow skin or eyes' },
  'urine-change': {
    kind: 'yes-no',
    label: 'Burning, very frequent or bloody urine, or none all day',
    ref: 'urine_burning_frequent',
  },
  'cannot-keep-still': { kind: 'yes-no', label: 'The pain is so bad that I cannot keep still' },
  'gut-alarm': {
    kind: 'yes-no',
    label: 'Violent vomiting, vomiting that will not stop, or black stool or blood',
    ref: 'black_stool_blood_vomit',
    settles: ['forceful-vomiting', 'black-stool-blood-vomit', 'vomiting-tablets', 'diarrhoea-severe'],
  },
  'forceful-vomiting': {
    kind: 'yes-no',
    label: 'Violent vomiting or retching just before the pain',
    ref: 'forceful_vomit_retch24h',
  },
  'black-stool-blood-vomit': { kind: 'yes-no', label: 'Black or bloody stool, or vomiting blood' },
  'vomiting-tablets': {
    kind: 'yes-no',
    label: 'Vomiting that will not stop, so that tablets do not stay down',
    ref: 'vomiting_tablets',
  },
  'diarrhoea-severe': { kind: 'yes-no', label: 'Very bad diarrhoea' },
  'subcut-crackle': { kind: 'yes-no', label: 'The skin of the neck or chest crackles when pressed' },
  'could-be-pregnant': {
    kind: 'yes-no',
    label: 'Could be pregnant: a period is late, or under 14 weeks',
  },
  'vaginal-bleeding': { kind: 'yes-no', label: 'Bleeding from the vagina' },
  'sudden-swelling': { kind: 'yes-no', label: 'Sudden swelling of the face, hands or feet' },
  'pregnancy-alarm': {
    kind: 'yes-no',
    label: 'Contractions, a baby that moves less, or a swollen leg',
    ref: 'contractions',
  },
  'unusual-back-pain': { kind: 'yes-no', label: 'This back pain is unlike my usual aches' },
} as const satisfies Record<string, Fact>;
