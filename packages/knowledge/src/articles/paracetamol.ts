/** Learn: Paracetamol (acetaminophen). */
import type { Article } from './article.ts';

export const paracetamol = {
  id: 'paracetamol',
  topic: 'medicines',
  title: 'Paracetamol (acetaminophen)',
  summary: 'It helps back pain little. It has its place when nothing else fits.',
  sections: [
    {
      id: 'does-it-help',
      heading: 'Does it help?',
      sentences: [
        {
          text: 'In a trial with 1,652 people it was no faster than a dummy tablet.',
          sources: ['PACE14'],
          strength: 'high',
          borrowed: 'low-back',
        },
        {
          text: 'The UK guideline says not to offer it alone.',
          sources: ['NG59'],
          strength: 'high',
          borrowed: 'low-back',
        },
        {
          text: 'The US guideline has dropped it.',
          sources: ['ACP17'],
          strength: 'high',
          borrowed: 'low-back',
        },
        {
          text: 'It is easier on the stomach than ibuprofen, so it may do when ibuprofen is not for you.',
          basis: 'consensus',
        },
      ],
    },
    {
      id: 'care',
      heading: 'Take care',
      sentences: [
        {
          text: 'Too much harms the liver.',
          sources: ['DF-APAP', 'TOX-GGC'],
        },
        {
          text: 'You can feel well at first. Get help at once, do not wait.',
          sources: ['TOX-GGC'],
        },
        {
          text: 'It hides in many cold and night remedies. Count them all.',
          sources: ['DF-APAP'],
        },
        { text: 'See Medicines for your limit. Unknot adds up what you log.', basis: 'product' },
      ],
    },
  ],
} as const satisfies Article;
