/** The pages behind the gates for recent events, standing conditions and a hurt neck. */
import type { QuestionPage } from '../schema.ts';
import type { FactId } from '../vocabulary.ts';

type Pages = readonly QuestionPage<FactId>[];

/** Tingling or weakness that climbs. */
export const climbingPages: Pages = [
  {
    id: 'climbing-detail',
    topic: 'danger',
    title: 'Does it climb?',
    facts: ['ascending-weak', 'ascending-tingle'],
  },
  {
    id: 'climbing-signs',
    topic: 'danger',
    title: 'About your face',
    facts: ['face-weak-both'],
  },
];

/** What happened in the last days. */
export const eventPages: Pages = [
  {
    id: 'crisis-detail',
    topic: 'danger',
    title: 'About these thoughts',
    help: 'Thank you for telling us. Help is there at any hour.',
    facts: ['suicidal-plan', 'unsafe-now'],
  },
  {
    id: 'medicine-event-detail',
    topic: 'danger',
    title: 'What happened with the medicine?',
    facts: [
      'overdose-on-purpose',
      'paracetamol-excess',
      'paracetamol-staggered',
      'paracetamol-amount-unknown',
      'very-drowsy-slow-breath',
      'unrousable',
      'baclofen-or-benzo-stopped-7d',
    ],
  },
  {
    id: 'medicine-event-signs',
    topic: 'danger',
    title: 'And is any of this true?',
    facts: [
      'paracetamol-symptoms',
      'paracetamol-risk',
      'sedative-24h',
      'opioid-patch',
      'hallucination',
      'rebound-rigid-spasm',
    ],
  },
  {
    id: 'exposed-detail',
    topic: 'danger',
    title: 'Which of these was it?',
    facts: [
      'dive-48h',
      'bite-spider-scorpion-48h',
      'widow-work-4h',
      'endurance-event-24h',
      'heat-exposure',
      'heat-burn',
      'stimulant-cocaine',
    ],
  },
  {
    id: 'bite-signs',
    topic: 'danger',
    title: 'Since the bite, the sting or the work',
    facts: ['sudden-trunk-cramps', 'spreading-cramps', 'bp-or-pulse-up'],
  },
];

/** A neck that was hurt or operated on. */
export const neckPages: Pages = [
  {
    id: 'neck-detail',
    topic: 'danger',
    title: 'How was your neck hurt?',
    help: 'Keep your neck still. Do not test how far it turns.',
    facts: ['neck-danger-mechanism', 'neck-low-risk'],
  },
  {
    id: 'neck-surgery-signs',
    topic: 'danger',
    title: 'Since the operation',
    facts: ['facial-twitch', 'generalised-or-arching-spasm', 'generalised-cramps'],
  },
];

/** Standing conditions, each followed by its own signs. */
export const conditionPages: Pages = [
  {
    id: 'special-detail',
    topic: 'history',
    title: 'About your nerves, blood and glands',
    facts: [
      'sickle',
      'steroid-dependent',
      'intrathecal-pump',
      'neuro-known',
      'spinal-cord-injury-t6',
      'ms-known',
      'deficit-longstanding-stable',
    ],
  },
  {
    id: 'sickle-signs',
    topic: 'history',
    title: 'About your sickle cell disease',
    help: 'Now, or at any time since the pain began.',
    facts: [
      'very-pale-or-drowsy',
      'priapism-2h',
      'own-plan-not-easing',
      'differs-from-usual-crisis',
      'first-time-in-back',
    ],
  },
  {
    id: 'steroid-signs',
    topic: 'history',
    title: 'Now, or since the pain began',
    facts: [
      'vomiting-tablets',
      'diarrhoea-severe',
      'very-drowsy',
      'weak-cold-shivery',
      'major-surgery-14d',
    ],
  },
  {
    id: 'pump-signs',
    topic: 'history',
    title: 'About your pump',
    facts: ['spasm-sudden-rise', 'itch-no-rash', 'pump-alarm-or-refill-due'],
  },
  {
    id: 'cord-injury-signs',
    topic: 'history',
    title: 'Now, or since the pain began',
    facts: [
      'pounding-headache',
      'flush-sweat-above-injury',
      'goosebumps-blocked-nose',
      'spasm-rise-with-doom',
      'bp-rise-20',
    ],
  },
  {
    id: 'ms-detail',
    topic: 'history',
    title: 'About your multiple sclerosis',
    facts: ['ms-new-symptom-24h'],
  },
];

/** The turn of the head: asked last, when nothing else speaks for a broken neck. */
export const neckTurnPages: Pages = [
  {
    id: 'neck-since',
    topic: 'history',
    title: 'Since your neck was hurt',
    facts: ['neck-injury-gt48h', 'up-and-about'],
  },
  {
    id: 'neck-turn',
    topic: 'history',
    title: 'How far does your head turn?',
    facts: ['cannot-turn-45'],
  },
];
