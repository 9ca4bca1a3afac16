/** The pages for who answers for someone else, for children, and for pain that has lasted. */
import type { QuestionPage } from '../schema.ts';
import type { FactId } from '../vocabulary.ts';

type Pages = readonly QuestionPage<FactId>[];

/** For a person who cannot say how it is. */
export const carerPages: Pages = [
  {
    id: 'carer-signs',
    topic: 'history',
    title: 'What do you see?',
    help: 'Compare with how they are as a rule.',
    facts: ['pain-behaviour-new', 'minor-cause-seen', 'immobile-new'],
  },
];

/** For a child. */
export const childPages: Pages = [
  {
    id: 'child-signs',
    topic: 'history',
    title: 'About the child',
    facts: [
      'systemic-signs',
      'limp-or-refuses-walk',
      'painful-scoliosis',
      'spasm-no-injury-movement-loss',
      'wry-neck-gt-7d',
      'worst-bending-forward',
      'morning-stiff',
    ],
  },
  {
    id: 'child-skills',
    topic: 'history',
    title: 'One more about the child',
    facts: ['developmental-loss'],
  },
];

/** Stiff mornings, joints and pain in many places. */
export const longCoursePages: Pages = [
  {
    id: 'stiffness',
    topic: 'history',
    title: 'About stiffness and your shoulders',
    facts: [
      'shoulders-both-gt2w',
      'morning-stiff-45',
      'headache',
      'scalp-jaw-pain',
      'limb-claudication',
    ],
  },
  {
    id: 'long-pain',
    topic: 'history',
    title: 'About a pain that has lasted',
    facts: ['pain-in-4-regions', 'unrefreshing-sleep-fog', 'spa-onset-before-45'],
  },
  {
    id: 'inflamed-spine',
    topic: 'history',
    title: 'When the back is stiff and sore',
    facts: [
      'spa-onset-before-35',
      'spa-second-half-night',
      'spa-buttock-pain',
      'spa-better-with-movement',
      'spa-better-with-nsaid',
    ],
  },
  {
    id: 'inflamed-joints',
    topic: 'history',
    title: 'About joints and skin',
    facts: ['spa-relative', 'spa-arthritis', 'spa-enthesitis', 'spa-psoriasis'],
  },
];
