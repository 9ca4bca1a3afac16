/** Learn: Sleep. */
import type { Article } from './article.ts';

export const sleep = {
  id: 'sleep',
  topic: 'relief',
  title: 'Sleep',
  summary: 'Any position that lets you sleep is a good one.',
  sections: [
    {
      id: 'position',
      heading: 'How to lie',
      asList: true,
      sentences: [
        { text: 'On the side or the back is mostly easier.', basis: 'consensus' },
        { text: 'Let the pillow fill the gap between shoulder and ear.', basis: 'consensus' },
        { text: 'Hug a second pillow, and keep the arm below your head.', basis: 'consensus' },
        { text: 'If you wake up sore, try another pillow for some nights.', basis: 'consensus' },
      ],
    },
    {
      id: 'safe-nights',
      heading: 'Safe nights',
      sentences: [
        {
          text: 'Take the heat off before you sleep.',
          sources: ['FDA-HEAT97'],
        },
        {
          text: 'Night tablets often hold a second painkiller. Read what is in them.',
          basis: 'consensus',
        },
      ],
    },
    {
      id: 'woken',
      heading: 'Woken by pain',
      sentences: [
        { text: 'To wake when you roll onto the sore side fits a muscle.', basis: 'product' },
        {
          text: 'Pain that rest does not ease, or that is worse at night, needs a call today in the UK.',
          sources: ['NHS-BP'],
        },
      ],
    },
  ],
} as const satisfies Article;
