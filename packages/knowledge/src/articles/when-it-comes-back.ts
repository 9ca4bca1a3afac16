/** Learn: When it comes back. */
import type { Article } from './article.ts';

export const whenItComesBack = {
  id: 'when-it-comes-back',
  topic: 'about-spasms',
  title: 'When it comes back',
  summary: 'A new spell is common, and there is much you can do.',
  sections: [
    {
      id: 'common',
      heading: 'It is common',
      sentences: [
        {
          text: 'About 7 in 10 people had low-back pain again within a year.',
          sources: ['PEN03'],
          strength: 'moderate',
          borrowed: 'low-back',
        },
        { text: 'A new spell does not mean that more is broken.', basis: 'consensus' },
        { text: 'Start again with what helped last time, at the easy level.', basis: 'product' },
      ],
    },
    {
      id: 'fewer',
      heading: 'To have it less often',
      asList: true,
      sentences: [
        {
          text: 'Strength work for the neck and shoulders lowers pain, even at 2 minutes a day.',
          sources: ['AND11'],
          strength: 'moderate',
          borrowed: 'neck',
        },
        { text: 'Build up a new load in small steps.', basis: 'consensus' },
        { text: 'Change your position often and protect your sleep.', basis: 'consensus' },
      ],
    },
    {
      id: 'see-someone',
      heading: 'When to have it seen',
      sentences: [
        { text: 'See a clinician after three spells in 6 months.', basis: 'product' },
        { text: 'Do so as well when each spell lasts longer than the last.', basis: 'product' },
        {
          text: 'Every spell gets its own danger check, since a new one can have a new cause.',
          basis: 'product',
        },
      ],
    },
  ],
} as const satisfies Article;
