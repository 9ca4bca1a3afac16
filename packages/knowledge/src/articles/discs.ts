/** Learn: Has a disc slipped? */
import type { Article } from './article.ts';

export const discs = {
  id: 'discs',
  topic: 'causes',
  title: 'Has a disc slipped?',
  summary: 'No. Discs do not slip, and a bulge on a scan often means nothing.',
  sections: [
    {
      id: 'no-slipping',
      heading: 'Discs do not slip',
      sentences: [
        {
          text: 'A disc is grown into the bones above and below it. It cannot jump out of place.',
          basis: 'consensus',
        },
        {
          text: 'It can bulge. About 37 in 100 people with no pain have such a bulge in the middle of the back.',
          sources: ['WOO97'],
          strength: 'moderate',
        },
        {
          text: 'About half of people with no pain show worn discs there.',
          sources: ['MAT10'],
          strength: 'moderate',
        },
        {
          text: 'So a bulge on a scan is often not the reason for the pain.',
          sources: ['WOO97', 'MAT10'],
          strength: 'moderate',
        },
      ],
    },
    {
      id: 'rare',
      heading: 'When a disc does matter',
      sentences: [
        {
          text: 'Of all discs that cause trouble, at most 4 in 100 are in this part of the back.',
          sources: ['TDH'],
          strength: 'low',
        },
        {
          text: 'Then the cord may be pressed: weak or numb legs, an unsteady walk, bladder trouble.',
          sources: ['TDH-SUM'],
          strength: 'low',
        },
        {
          text: 'With any of these signs, get emergency help.',
          sources: ['NG234', 'CES-BMJBP'],
        },
      ],
    },
    {
      id: 'ligament',
      heading: 'A disc that hits a ligament?',
      sentences: [
        {
          text: 'You may read that this sets off the spasm. We found nothing to support it.',
          basis: 'consensus',
        },
        { text: 'A muscle can guard any sore part of the spine.', basis: 'consensus' },
      ],
    },
  ],
} as const satisfies Article;
