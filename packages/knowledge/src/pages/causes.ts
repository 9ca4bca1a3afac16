/** The pages that rank what may have contributed. Asked only of who wants to know, once no danger stands. */
import type { QuestionPage } from '../schema.ts';
import type { FactId } from '../vocabulary.ts';

export const causesPages: readonly QuestionPage<FactId>[] = [
  {
    id: 'cause-spot',
    topic: 'causes',
    title: 'About the sore place',
    facts: [
      'top-or-between',
      'both-sides',
      'sore-band',
      'spot-refers',
      'worse-on-push',
      'sharp-one-side-on-twist',
      'click-after-twist',
    ],
  },
  {
    id: 'cause-day',
    topic: 'causes',
    title: 'About your days and nights',
    facts: [
      'builds-when-still',
      'low-screen-or-driving',
      'better-on-days-off',
      'builds-up-by-evening',
      'worst-on-waking',
      'new-bed-or-pillow',
      'flares-with-stress',
    ],
  },
  {
    id: 'cause-load',
    topic: 'causes',
    title: 'About what your back carries',
    facts: [
      'new-tool-or-bag',
      'loaded-run',
      'heavy-bag',
      'heavy-breasts',
      'feeding-carrying-baby',
      'rested-a-lot',
      'bmi-30',
    ],
  },
  {
    id: 'cause-arm',
    topic: 'causes',
    title: 'About your neck, arms and jaw',
    facts: [
      'neck-turn-brings-it',
      'hand-on-head-eases',
      'pain-on-raising-arm',
      'night-on-shoulder',
      'jaw-clench',
      'stiff-when-moved-fast',
      'other-new-drug-14d',
    ],
  },
  {
    id: 'cause-before',
    topic: 'causes',
    title: 'What you know of your back',
    facts: ['previous-episode', 'hamstring-short', 'hold-short'],
  },
];
