/** Learn: Does weight matter? */
import type { Article } from './article.ts';

export const bodyWeight = {
  id: 'body-weight',
  topic: 'causes',
  title: 'Does weight matter?',
  summary: 'A little, for the low back. For the upper back nobody has shown it.',
  sections: [
    {
      id: 'link',
      heading: 'What is known',
      sentences: [
        {
          text: 'People with a high weight get low-back pain somewhat more often.',
          sources: ['SHI10', 'ZHA18'],
          strength: 'moderate',
          borrowed: 'low-back',
        },
        { text: 'This has not been shown for spasms of the upper back.', basis: 'consensus' },
      ],
    },
    {
      id: 'what-to-do',
      heading: 'What to do with that',
      sentences: [
        {
          text: 'Weight is one part among many and a slow one. It is never the first thing to change.',
          basis: 'product',
        },
        { text: 'Moving more helps, whatever the scales say.', basis: 'product' },
      ],
    },
  ],
} as const satisfies Article;
