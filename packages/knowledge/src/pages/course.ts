/** Pages about how the spells run and what slows recovery. The last two are asked from day 14 on. */
import type { QuestionPage } from '../schema.ts';
import type { FactId } from '../vocabulary.ts';

export const flarePages: readonly QuestionPage<FactId>[] = [
  {
    id: 'flares',
    topic: 'course',
    title: 'About the spells before',
    facts: ['flares-6m', 'flares-lengthening'],
  },
];

export const outlookPages: readonly QuestionPage<FactId>[] = [
  {
    id: 'outlook-mind',
    topic: 'course',
    title: 'What weighs on you?',
    help: 'These can slow healing, and they can be helped. Tap all that is true.',
    facts: [
      'worried-serious',
      'fears-moving',
      'low-mood-2w',
      'hopeless',
      'anxious-tense',
      'sleeps-badly',
      'pain-in-2-other-areas',
    ],
  },
  {
    id: 'outlook-life',
    topic: 'course',
    title: 'And in your daily life?',
    facts: [
      'off-work-sport-days',
      'expects-pain-3m',
      'claim-or-conflict',
      'waited-before-care',
      'little-support',
    ],
  },
];
