/** Learn: Posture and the desk. */
import type { Article } from './article.ts';

export const postureAndDesk = {
  id: 'posture-and-desk',
  topic: 'causes',
  title: 'Posture and the desk',
  summary: 'There is no one right posture. Change is what helps.',
  sections: [
    {
      id: 'no-right-posture',
      heading: 'No one right posture',
      sentences: [
        {
          text: 'That bad posture causes pain is not well shown.',
          sources: ['POSTREV'],
          strength: 'low',
        },
        {
          text: 'After about 20 minutes most people slump.',
          sources: ['SITSHIFT'],
          strength: 'low',
        },
        {
          text: 'Those without pain simply shift more often.',
          sources: ['SITSHIFT'],
          strength: 'low',
        },
        {
          text: 'A new chair or desk alone helps little in the long run.',
          sources: ['POSTREV'],
          strength: 'low',
        },
      ],
    },
    {
      id: 'breaks',
      heading: 'Breaks',
      sentences: [
        { text: 'A long time in one position can bring on the pain.', basis: 'consensus' },
        { text: 'Stand up for half a minute every 20 to 30 minutes.', basis: 'product' },
        { text: 'Move for 5 minutes each hour.', basis: 'product' },
      ],
    },
    {
      id: 'desk',
      heading: 'A desk that lets you move',
      asList: true,
      sentences: [
        {
          text: 'Put the top of the screen at about eye level, an arm’s length away.',
          basis: 'consensus',
        },
        { text: 'Rest your forearms and keep your feet flat.', basis: 'consensus' },
        { text: 'Raise a laptop and add a keyboard.', basis: 'consensus' },
        {
          text: 'Hold the phone at chest height. Swap the mouse hand now and then.',
          basis: 'consensus',
        },
      ],
    },
  ],
} as const satisfies Article;
