/** Learn: Nerves, and pain that spreads. */
import type { Article } from './article.ts';

export const nerves = {
  id: 'nerves',
  topic: 'causes',
  title: 'Nerves, and pain that spreads',
  summary: 'A neck nerve can hurt at the shoulder blade. Some spreading needs help.',
  sections: [
    {
      id: 'neck-nerve',
      heading: 'A nerve in the neck',
      sentences: [
        {
          text: 'A pinched nerve in the neck often hurts at or between the shoulder blades.',
          sources: ['TAN06', 'MIZ10'],
          strength: 'moderate',
        },
        {
          text: 'In 7 of 10 people in one study this came before any sign in the arm.',
          sources: ['TAN06'],
          strength: 'moderate',
        },
        { text: 'Tingling in the arm when you move the neck points that way.', basis: 'consensus' },
        {
          text: 'A nerve pinched in the chest part of the spine is not common.',
          basis: 'consensus',
        },
      ],
    },
    {
      id: 'spreading',
      heading: 'Pain that spreads',
      sentences: [
        {
          text: 'A sore muscle or joint can be felt a hand’s width away. That is common and harmless.',
          basis: 'consensus',
        },
        {
          text: 'A belt of pain round the trunk, or numb or weak legs, needs help.',
          sources: ['NG234', 'NG234-SUM'],
        },
        {
          text: 'The heart, the lungs, the gall bladder and the kidneys can hurt in the same place.',
          sources: ['PP-TRF'],
        },
      ],
    },
    {
      id: 'before-a-rash',
      heading: 'A strip that burns',
      sentences: [
        {
          text: 'Shingles can burn, itch or tingle in a strip 1 to 5 days before the rash.',
          sources: ['CKS-SHING', 'SHING-GSK'],
        },
        {
          text: 'The chest is where it shows most often.',
          sources: ['PAT-SHING'],
        },
        {
          text: 'The medicine works best within 3 days of the rash. So show it the same day.',
          sources: ['SHING'],
        },
      ],
    },
  ],
} as const satisfies Article;
