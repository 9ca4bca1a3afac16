/** Learn: Yoga. */
import type { Article } from './article.ts';

export const yoga = {
  id: 'yoga',
  topic: 'moving',
  title: 'Yoga',
  summary: 'One good way to move among several. It is not magic.',
  sections: [
    {
      id: 'does-it-help',
      heading: 'Does it help?',
      sentences: [
        {
          text: 'For lasting low-back pain it helps a little more than no exercise.',
          sources: ['WIE22'],
          strength: 'low',
          borrowed: 'low-back',
        },
        {
          text: 'It is about as good as other back exercise.',
          sources: ['WIE22'],
          strength: 'low',
          borrowed: 'low-back',
        },
        {
          text: 'That is from 21 trials with 2,223 people. None was about a new spasm of the upper back.',
          sources: ['WIE22'],
          strength: 'low',
          borrowed: 'low-back',
        },
      ],
    },
    {
      id: 'safe',
      heading: 'Is it safe?',
      sentences: [
        {
          text: 'About as safe as other exercise. What people report is mostly more back pain.',
          sources: ['WIE22'],
          strength: 'low',
          borrowed: 'low-back',
        },
        { text: 'Use props and stay short of the end of the range.', basis: 'consensus' },
        {
          text: 'Leave out head and shoulder stands, the plough, deep folds and hot yoga.',
          basis: 'product',
        },
        {
          text: 'After a break from thin bones, do not bend or twist far under load unless someone guides you.',
          sources: ['BW22', 'ROS-Q'],
        },
      ],
    },
  ],
} as const satisfies Article;
