/** Learn: Tight hamstrings, weak back. */
import type { Article } from './article.ts';

export const tightOrWeakMuscles = {
  id: 'tight-or-weak-muscles',
  topic: 'causes',
  title: 'Tight hamstrings, weak back',
  summary: 'Neither tells much about who gets a spasm. Training helps all the same.',
  sections: [
    {
      id: 'hamstrings',
      heading: 'Tight hamstrings',
      sentences: [
        {
          text: 'They hardly tell who will get low-back pain.',
          sources: ['SAD17'],
          strength: 'low',
          borrowed: 'low-back',
        },
        {
          text: 'Other studies are too weak for a firm answer.',
          sources: ['HORI19'],
          strength: 'very-low',
          borrowed: 'low-back',
        },
        { text: 'For the upper back there are none.', basis: 'consensus' },
        { text: 'A stretch does no harm. Do it if you like it.', basis: 'product' },
      ],
    },
    {
      id: 'weak-back',
      heading: 'A weak back',
      sentences: [
        {
          text: 'In men, a short hold in one back test went with low-back pain in the year after.',
          sources: ['SORENSEN'],
          strength: 'low',
          borrowed: 'low-back',
        },
        {
          text: 'In women it told nothing.',
          sources: ['SORENSEN'],
          strength: 'low',
          borrowed: 'low-back',
        },
        { text: 'No such test is known for the upper back.', basis: 'consensus' },
        {
          text: 'Training does lower pain in the neck, shoulders and upper back.',
          sources: ['AND11', 'TOP17'],
          strength: 'moderate',
        },
      ],
    },
  ],
} as const satisfies Article;
