/** Learn: The same medicine twice. */
import type { Article } from './article.ts';

export const doubledIngredients = {
  id: 'doubled-ingredients',
  topic: 'medicines',
  title: 'The same medicine twice',
  summary: 'The brand changes, the ingredient stays. Add it up.',
  sections: [
    {
      id: 'hidden',
      heading: 'Where it hides',
      asList: true,
      sentences: [
        {
          text: 'Paracetamol is in many cold, flu and night remedies. In the US it is called acetaminophen.',
          sources: ['DF-APAP'],
        },
        {
          text: 'Co-codamol holds paracetamol as well as codeine.',
          sources: ['COD-PIL'],
        },
        {
          text: 'Ibuprofen, naproxen and aspirin are of one family. They are in cold and period remedies too.',
          sources: ['FEMX', 'DF-IBU'],
        },
        { text: 'Night tablets often add something that makes you sleepy.', basis: 'consensus' },
      ],
    },
    {
      id: 'together',
      heading: 'What goes together',
      sentences: [
        {
          text: 'Ibuprofen and paracetamol may be taken together, if each stays within its limit.',
          sources: ['NHS-PART'],
        },
        {
          text: 'Two anti-inflammatories never go together.',
          sources: ['FEMX', 'DF-IBU'],
        },
      ],
    },
    {
      id: 'count',
      heading: 'Count by ingredient',
      sentences: [
        { text: 'Read the small print for the ingredient and the mg.', basis: 'product' },
        {
          text: 'Unknot adds up each ingredient over the last 24 hours, not by calendar day.',
          basis: 'product',
        },
        {
          text: 'Too much paracetamol? Call now, also when you feel well.',
          sources: ['TOX-GGC'],
        },
      ],
    },
  ],
} as const satisfies Article;
