/** The pages that clear movements: gates first, so that most people see two pages. */
import type { QuestionPage } from '../schema.ts';
import type { FactId } from '../vocabulary.ts';

export const movementPages: readonly QuestionPage<FactId>[] = [
  {
    id: 'movement-now',
    topic: 'movement',
    title: 'Before you move',
    help: 'Tap each one that is true today.',
    facts: [
      'turns-and-breathes',
      'clinician-agreed-exercise',
      'strong-painkiller-now',
      'dizzy-on-moving',
    ],
  },
  {
    id: 'movement-limits',
    topic: 'movement',
    title: 'Is any of this true?',
    help: 'It decides which movements suit you, and how.',
    facts: ['bone-or-spine-event', 'exercise-limit', 'sore-joint', 'exercise-adjust'],
  },
  {
    id: 'movement-bone-detail',
    topic: 'movement',
    title: 'Which of these was it?',
    facts: ['fracture-12w', 'spine-operation-12w', 'spine-procedure-6w', 'shoulder-dislocated-6w'],
  },
  {
    id: 'movement-limit-detail',
    topic: 'movement',
    title: 'Which of these do you have?',
    facts: [
      'blood-pressure-very-high',
      'unstable-angina',
      'eye-pressure-or-retina',
      'neck-artery-risk',
      'spine-fracture-hx',
    ],
  },
  {
    id: 'movement-joint-detail',
    topic: 'movement',
    title: 'Where is it sore?',
    facts: [
      'shoulder-sore',
      'shoulder-unstable',
      'wrist-sore',
      'knee-or-hip-sore',
      'jaw-sore',
      'neck-sore',
      'rib-sore',
    ],
  },
  {
    id: 'movement-adjust-detail',
    topic: 'movement',
    title: 'Which of these do you have?',
    facts: [
      'low-back-flare',
      'leg-nerve-pain',
      'hamstring-tear',
      'spinal-stenosis',
      'hernia',
      'reflux',
      'vaccine-72h',
    ],
  },
];
