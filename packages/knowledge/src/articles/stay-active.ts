/** Learn: Stay active. */
import type { Article } from './article.ts';

export const stayActive = {
  id: 'stay-active',
  topic: 'moving',
  title: 'Stay active',
  summary: 'Rest from what hurts for a few days. Keep the rest of your life moving.',
  sections: [
    {
      id: 'better-than-bed',
      heading: 'Better than bed',
      sentences: [
        {
          text: 'To stay active is slightly better than bed rest, for pain and for what you can do.',
          sources: ['DAH10'],
          strength: 'moderate',
          borrowed: 'low-back',
        },
        {
          text: 'Guidelines say: be as active as the pain allows.',
          sources: ['ACP17-AAFP'],
          strength: 'moderate',
          borrowed: 'low-back',
        },
        { text: 'If you must lie down, keep it to a day or two.', basis: 'consensus' },
      ],
    },
    {
      id: 'pace',
      heading: 'Pace it',
      asList: true,
      sentences: [
        { text: 'Leave what brings the pain on for some days.', basis: 'consensus' },
        { text: 'Split tasks, swap arms, and carry things close to the body.', basis: 'consensus' },
        {
          text: 'Walk a little, often.',
          sources: ['DAH10'],
          strength: 'moderate',
          borrowed: 'low-back',
        },
        { text: 'Change your work for a while. You need not stop it.', basis: 'consensus' },
      ],
    },
    {
      id: 'sport',
      heading: 'And sport?',
      sentences: [
        {
          text: 'Sport is not forbidden. Do less for a while and come back in steps.',
          basis: 'product',
        },
        {
          text: 'Drive only when you can turn and brake, and nothing makes you sleepy.',
          basis: 'consensus',
        },
      ],
    },
  ],
} as const satisfies Article;
