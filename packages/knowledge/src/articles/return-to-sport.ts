/** Learn: Back to sport and heavy work. */
import type { Article } from './article.ts';

export const returnToSport = {
  id: 'return-to-sport',
  topic: 'moving',
  title: 'Back to sport and heavy work',
  summary: 'Come back in steps, when the body and you are ready.',
  sections: [
    {
      id: 'ready',
      heading: 'Ready?',
      sentences: [
        {
          text: 'Being ready is a matter of degree, and you decide it together with those who help you.',
          sources: ['ARD16'],
        },
        {
          text: 'Unknot asks for a calm week, both sides about equal, no pain tablets for two days and your own trust in it.',
          basis: 'product',
        },
        {
          text: 'These marks are ours. Experts on a torn hamstring ask for more: full strength and full range.',
          sources: ['RTS-DEL'],
        },
      ],
    },
    {
      id: 'steps',
      heading: 'In steps',
      sentences: [
        {
          text: 'Do half, then three quarters, then all. Speed and force come last.',
          basis: 'product',
        },
        { text: 'Add no more than 10 to 20 % a week.', basis: 'product' },
        {
          text: 'Wait for the next morning before the next step.',
          sources: ['TRAFFIC'],
          strength: 'low',
        },
      ],
    },
    {
      id: 'ask',
      heading: 'Ask first',
      sentences: [
        { text: 'After an injury or for a contact sport, ask a clinician.', basis: 'consensus' },
        {
          text: 'No contact and no driving with a medicine that makes you sleepy.',
          basis: 'consensus',
        },
      ],
    },
  ],
} as const satisfies Article;
