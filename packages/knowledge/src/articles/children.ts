/** Learn: Children and teenagers. */
import type { Article } from './article.ts';

export const children = {
  id: 'children',
  topic: 'when-to-get-help',
  title: 'Children and teenagers',
  summary: 'A child with back pain should be seen.',
  sections: [
    {
      id: 'seen',
      heading: 'Have it seen',
      sentences: [
        { text: 'Unknot is not made for anyone under 16.', basis: 'product' },
        {
          text: 'Under 16, see a clinician within a few days, even when the child is well.',
          basis: 'product',
        },
        {
          text: 'From 16 on you can read along here. Unknot counts no doses below 18.',
          basis: 'product',
        },
      ],
    },
    {
      id: 'today',
      heading: 'The same day',
      asList: true,
      sentences: [
        {
          text: 'A child of 5 or younger, with a fever, a limp, or pain at night.',
          sources: ['NENC-BP', 'PCH', 'PMM'],
        },
        {
          text: 'A child who is weak, numb or unsteady, or looks ill.',
          sources: ['NENC-BP', 'PCH', 'PMM'],
        },
        {
          text: 'Pain that has lasted more than 4 weeks.',
          sources: ['AJNR-CH', 'NENC-BP'],
        },
        {
          text: 'A locked neck for more than a week, or a spasm that blocks movement with no injury.',
          sources: ['NENC-BP'],
        },
      ],
    },
    {
      id: 'medicines',
      heading: 'Medicines',
      sentences: [
        {
          text: 'No aspirin under 16, unless a doctor says so.',
          sources: ['REYE-NHS', 'REYE-MFC'],
        },
      ],
    },
  ],
} as const satisfies Article;
