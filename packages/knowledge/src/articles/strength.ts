/** Learn: Strength. */
import type { Article } from './article.ts';

export const strength = {
  id: 'strength',
  topic: 'moving',
  title: 'Strength',
  summary: 'A few minutes a day are enough to matter.',
  sections: [
    {
      id: 'does-it-help',
      heading: 'Does it help?',
      sentences: [
        {
          text: 'Two minutes a day for 10 weeks took 1.4 points of 10 off neck and shoulder pain.',
          sources: ['AND11'],
          strength: 'moderate',
          borrowed: 'neck',
        },
        {
          text: 'Twelve minutes took off 1.9.',
          sources: ['AND11'],
          strength: 'moderate',
          borrowed: 'neck',
        },
        {
          text: 'One hour a week works, however you split it.',
          sources: ['AND-SPLIT'],
          strength: 'moderate',
          borrowed: 'neck',
        },
        {
          text: 'In students, training the upper back three times a week for 8 weeks eased their back pain.',
          sources: ['TOP17'],
          strength: 'low',
        },
      ],
    },
    {
      id: 'how',
      heading: 'How to build up',
      sentences: [
        { text: 'Start when the pain is 3 or less, with little weight.', basis: 'product' },
        {
          text: 'Pain of 0 to 3 while you train is fine. At 6 stop.',
          sources: ['TRAFFIC'],
          strength: 'low',
        },
        {
          text: 'Next morning it should be as it was before. If not, do half.',
          sources: ['TRAFFIC'],
          strength: 'low',
        },
        {
          text: 'With thin bones, strength work is good. Hinge at the hips.',
          sources: ['BW22', 'ROS-Q'],
        },
      ],
    },
  ],
} as const satisfies Article;
