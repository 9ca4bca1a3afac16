/** Learn: How long does it take? */
import type { Article } from './article.ts';

export const howLongItTakes = {
  id: 'how-long-it-takes',
  topic: 'about-spasms',
  title: 'How long does it take?',
  summary: 'Most people are much better within a month. Some need longer.',
  sections: [
    {
      id: 'weeks',
      heading: 'Mostly weeks',
      sentences: [
        {
          text: 'Of 90 people with pain in the middle of the back, 8 in 10 got much better within about a month.',
          sources: ['KNE20'],
          strength: 'moderate',
        },
        {
          text: 'The other 2 in 10 still had clear pain a year later.',
          sources: ['KNE20'],
          strength: 'moderate',
        },
        {
          text: 'Those who had it for more than 3 months at the start did less well.',
          sources: ['KNE20'],
          strength: 'moderate',
        },
        {
          text: 'New low-back pain falls to less than half within 6 weeks.',
          sources: ['WAL24'],
          strength: 'moderate',
          borrowed: 'low-back',
        },
      ],
    },
    {
      id: 'back-to-life',
      heading: 'Back to your days first',
      sentences: [
        {
          text: 'Half of the people in one large study were back at work after 14 days.',
          sources: ['HEN08'],
          strength: 'moderate',
          borrowed: 'low-back',
        },
        {
          text: 'The last of the pain took longer: half were free of it after 58 days.',
          sources: ['HEN08'],
          strength: 'moderate',
          borrowed: 'low-back',
        },
      ],
    },
    {
      id: 'not-a-promise',
      heading: 'Not a promise',
      sentences: [
        {
          text: 'Nobody has good figures for the upper back at 2, 6 and 12 weeks.',
          basis: 'consensus',
        },
        { text: 'So take this as a range. Your own diary tells you more.', basis: 'product' },
      ],
    },
    {
      id: 'simple-care',
      heading: 'When simple care is enough',
      sentences: [
        {
          text: 'A pulled muscle mostly settles with simple care, once the danger signs are ruled out.',
          basis: 'consensus',
        },
        {
          text: 'After an accident, look for an injury first.',
          sources: ['NHS-BP'],
        },
        {
          text: 'After a heavy blow or fall, about 11 in 100 had a broken bone in the spine.',
          sources: ['DOW13'],
          strength: 'moderate',
        },
      ],
    },
  ],
} as const satisfies Article;
