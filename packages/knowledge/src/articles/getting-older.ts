/** Learn: Does it get worse with age? */
import type { Article } from './article.ts';

export const gettingOlder = {
  id: 'getting-older',
  topic: 'about-spasms',
  title: 'Does it get worse with age?',
  summary: 'No. But age changes what needs a check.',
  sections: [
    {
      id: 'not-worse',
      heading: 'Not for most people',
      sentences: [
        {
          text: 'Studies do not show that it goes on and gets worse for most people.',
          sources: ['WAL24', 'KNE20'],
          strength: 'moderate',
        },
        {
          text: 'Most new spells of back pain ease within weeks.',
          sources: ['WAL24', 'KNE20'],
          strength: 'moderate',
          borrowed: 'low-back',
        },
        {
          text: 'Older people tend to need more time.',
          sources: ['HEN08'],
          strength: 'moderate',
          borrowed: 'low-back',
        },
      ],
    },
    {
      id: 'what-changes',
      heading: 'What does change',
      sentences: [
        { text: 'Bones get thinner and break more easily.', basis: 'consensus' },
        {
          text: 'Of women of 65 or older with back pain, about 1 in 8 had a broken bone in the spine. Most did not know.',
          sources: ['VFRAC'],
          strength: 'moderate',
        },
        {
          text: 'From 65 on, any accident that hurts the back needs help at once.',
          sources: ['NG41-CAN'],
        },
        {
          text: 'A first back pain after 50 that does not settle needs a check.',
          sources: ['ACP07'],
          strength: 'moderate',
          borrowed: 'low-back',
        },
      ],
    },
    {
      id: 'safer-care',
      heading: 'Safer care',
      asList: true,
      sentences: [
        {
          text: 'From 60 on, tablets such as ibuprofen carry more risk of bleeding.',
          sources: ['DF-IBU'],
        },
        {
          text: 'Nearly half of the people burned by heating pads in the US were over 65.',
          sources: ['FDA-HEAT95'],
        },
        {
          text: 'Muscle relaxants can make you drowsy, and then you fall more easily.',
          basis: 'consensus',
        },
        {
          text: 'An older body clears tizanidine about four times more slowly.',
          sources: ['TIZ'],
        },
      ],
    },
  ],
} as const satisfies Article;
