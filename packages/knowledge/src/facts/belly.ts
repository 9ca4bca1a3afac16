/** Belly, shoulder tip, spleen and pregnancy. */
import type { Fact } from '../schema.ts';

export const bellyFacts = {
  'gut-alarm': {
    kind: 'yes-no',
    lead: 'Stomach or throat',
    label:
      'Vomiting that is violent, bloody or will not stop; black or bloody stool; food stuck, a scope down the throat, or neck skin that crackles',
    ref: 'black_stool_blood_vomit',
    settles: [
      'forceful-vomit-retch-24h',
      'black-stool-blood-vomit',
      'subcut-crackle',
      'endoscopy-72h',
      'vomiting-persistent',
    ],
  },
  'forceful-vomit-retch-24h': {
    kind: 'yes-no',
    label: 'Violent vomiting or retching in the last 24 hours',
    ref: 'forceful_vomit_retch24h',
  },
  'black-stool-blood-vomit': {
    kind: 'yes-no',
    label: 'Black or bloody stool, or vomit with blood in it',
  },
  'subcut-crackle': {
    kind: 'yes-no',
    label: 'The skin of my neck or chest crackles when pressed',
  },
  'endoscopy-72h': {
    kind: 'yes-no',
    label: 'A scope down the throat, a stretch of the food pipe, or food stuck, in the last 3 days',
    ref: 'endoscopy72h',
  },
  'belly-sign': {
    kind: 'yes-no',
    lead: 'Belly or shoulder tip',
    label:
      'Pain in the belly, under the ribs or in the side; pain at the tip of a shoulder; a shoulder that hurts when I lie down or breathe; or a lump in the belly that beats',
    help: 'Indigestion counts too, and attacks of pain in the right shoulder blade.',
    ref: 'abdo_pain',
    settles: [
      'upper-abdo-pain-sudden-severe',
      'rigid-belly',
      'pulsating-mass',
      'luq-pain-ge4',
      'shoulder-tip',
      'shoulder-pain-lying-breathing',
      'left-shoulder-tip',
      'severe-rib-or-upper-abdo-pain',
      'lower-abdo-pain',
      'ruq-or-epigastric-pain',
      'right-scapular-attacks',
      'through-to-back-left-blade',
      'epigastric-gnawing-meal-linked',
      'indigestion-persistent',
      'severe-stomach-pain',
      'luq-ache-le3',
      'flank-pain',
      'trapezius-ridge-pain',
      'shoulder-pain-breathing',
    ],
  },
  'upper-abdo-pain-sudden-severe': {
    kind: 'yes-no',
    label: 'A sudden, very bad pain in the upper belly',
  },
  'rigid-belly': { kind: 'yes-no', label: 'My belly is as hard as a board' },
  'pulsating-mass': { kind: 'yes-no', label: 'A lump in the belly that beats like a pulse' },
  'luq-pain-ge4': {
    kind: 'yes-no',
    label: 'Pain of 4 of 10 or more in the left upper belly, under the ribs',
  },
  'shoulder-tip': { kind: 'yes-no', label: 'Pain at the very tip of a shoulder' },
  'left-shoulder-tip': { kind: 'yes-no', label: 'It is the tip of the left shoulder' },
  'shoulder-pain-lying-breathing': {
    kind: 'yes-no',
    label: 'A new pain in a shoulder or blade that is worse when I lie down or breathe in',
  },
  'severe-rib-or-upper-abdo-pain': {
    kind: 'yes-no',
    label: 'A very bad pain just below the ribs or in the upper belly',
  },
  'lower-abdo-pain': { kind: 'yes-no', label: 'Pain low in the belly' },
  'blow-left-side-14d': {
    kind: 'yes-no',
    label: 'A blow to the left ribs or belly in the last 14 days',
    ref: 'blow_left_side14d',
  },
  'glandular-fever-8w': {
    kind: 'yes-no',
    label: 'Glandular fever (mono), now or in the last 8 weeks',
    ref: 'glandular_fever8w',
  },
  'big-spleen': {
    kind: 'yes-no',
    label: 'A doctor has told me that my spleen is too big',
    history: true,
  },
  'could-be-pregnant': {
    kind: 'yes-no',
    label: 'I may be pregnant: my period is late, or I am less than 14 weeks along',
  },
  'vaginal-bleeding': { kind: 'yes-no', label: 'I bleed from the vagina' },
  'sudden-swelling': {
    kind: 'yes-no',
    label: 'Sudden swelling of the face, hands or feet',
  },
} as const satisfies Record<string, Fact>;
