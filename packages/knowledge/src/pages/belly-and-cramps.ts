/**
 * The pages behind the gates of `danger-lately` that are about spasms, the belly, the head and
 * reactions, and the later ones about a pregnancy and the blood vessels.
 */
import type { QuestionPage } from '../schema.ts';
import type { FactId } from '../vocabulary.ts';

/** Shown right after the gates. */
export const bellyAndCrampPages = [
  {
    id: 'spasm-detail',
    topic: 'danger',
    title: 'About the spasms',
    facts: [
      'jaw-lock-trismus',
      'startle-spasm',
      'carpopedal-spasm',
      'perioral-hand-tingle',
      'seizure',
      'eyes-up-neck-twist',
      'forced-arching',
    ],
  },
  {
    id: 'jaw-detail',
    topic: 'danger',
    title: 'A little more about the spasms',
    facts: [
      'startle-months',
      'rigid-standing',
      'trunk-spasm',
      'wound-3w',
      'tetanus-vacc-incomplete',
    ],
  },
  {
    id: 'gut-detail',
    topic: 'danger',
    title: 'About your stomach and throat',
    facts: [
      'forceful-vomit-retch-24h',
      'black-stool-blood-vomit',
      'subcut-crackle',
      'endoscopy-72h',
      'vomiting-persistent',
    ],
  },
  {
    id: 'belly-detail',
    topic: 'danger',
    title: 'About your belly and shoulders',
    facts: [
      'upper-abdo-pain-sudden-severe',
      'rigid-belly',
      'pulsating-mass',
      'luq-pain-ge4',
      'shoulder-tip',
      'shoulder-pain-lying-breathing',
    ],
  },
  {
    id: 'belly-more',
    topic: 'danger',
    title: 'More about the belly and the side',
    facts: [
      'ruq-or-epigastric-pain',
      'right-scapular-attacks',
      'through-to-back-left-blade',
      'flank-pain',
      'epigastric-gnawing-meal-linked',
      'indigestion-persistent',
      'severe-stomach-pain',
    ],
  },
  {
    id: 'shoulder-more',
    topic: 'danger',
    title: 'About your shoulder and left side',
    facts: ['trapezius-ridge-pain', 'shoulder-pain-breathing', 'luq-ache-le3'],
  },
  {
    id: 'spleen-detail',
    topic: 'danger',
    title: 'A little more about that pain',
    facts: ['left-shoulder-tip', 'blow-left-side-14d', 'glandular-fever-8w', 'big-spleen'],
  },
  {
    id: 'head-detail',
    topic: 'danger',
    title: 'About your head, eyes and neck',
    facts: [
      'fast-deficit',
      'vertigo-unsteady',
      'double-vision',
      'horner-eye',
      'swallow-trouble',
      'thunderclap-pain',
      'neck-pain-one-sided-steady-24h',
    ],
  },
  {
    id: 'neck-artery-detail',
    topic: 'danger',
    title: 'About that neck pain',
    facts: ['neck-trauma-month'],
  },
  {
    id: 'race-detail',
    topic: 'danger',
    title: 'After the race',
    facts: ['swollen-hands', 'event-weight-gain'],
  },
  {
    id: 'reaction-detail',
    topic: 'danger',
    title: 'Which of these do you see?',
    facts: [
      'face-tongue-swelling',
      'wheeze',
      'hives-widespread',
      'collapse',
      'agitation',
      'rigid-muscles',
      'jerks-tremor',
    ],
  },
  {
    id: 'reaction-medicine',
    topic: 'danger',
    title: 'About your medicines',
    facts: [
      'medicine-taken-2h',
      'dopamine-blocker-2w',
      'serotonergic-change',
      'new-antipsych-antiemetic-7d',
      'new-muscle-drug-14d',
    ],
  },
] as const satisfies readonly QuestionPage<FactId>[];

/** Shown once it is known whether the hands cramp or the neck was operated on. */
export const throatPages = [
  {
    id: 'throat-detail',
    topic: 'danger',
    title: 'About your throat and voice',
    facts: ['voice-change', 'noisy-breathing', 'throat-spasm'],
  },
] as const satisfies readonly QuestionPage<FactId>[];

/** Shown among the history, once sex, age and the first conditions are known. */
export const pregnancyPages = [
  {
    id: 'pregnancy-detail',
    topic: 'history',
    title: 'About a pregnancy',
    facts: [
      'could-be-pregnant',
      'pregnant-weeks',
      'vaginal-bleeding',
      'lower-abdo-pain',
      'sudden-swelling',
      'severe-rib-or-upper-abdo-pain',
    ],
  },
  {
    id: 'pregnancy-signs',
    topic: 'history',
    title: 'About the pregnancy now',
    facts: ['unusual-back-pain', 'contractions', 'reduced-movements'],
  },
] as const satisfies readonly QuestionPage<FactId>[];

/** Shown late: most people were not asked what makes it matter before. */
export const vesselPages = [
  {
    id: 'vessel-detail',
    topic: 'history',
    title: 'About your blood vessels',
    facts: ['smoker-ever'],
  },
] as const satisfies readonly QuestionPage<FactId>[];
