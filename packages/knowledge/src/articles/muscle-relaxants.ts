/** Learn: Muscle relaxants. */
import type { Article } from './article.ts';

export const muscleRelaxants = {
  id: 'muscle-relaxants',
  topic: 'medicines',
  title: 'Muscle relaxants',
  summary: 'For a short time, from a prescriber. They do not prevent a spasm.',
  sections: [
    {
      id: 'does-it-help',
      heading: 'Do they help?',
      sentences: [
        {
          text: 'Within two weeks pain fell by about 8 points in 100 more than with a dummy. The proof is weak.',
          sources: ['CAS21'],
          strength: 'very-low',
          borrowed: 'low-back',
        },
        {
          text: 'It is not clear that people could do more.',
          sources: ['CAS21'],
          strength: 'very-low',
          borrowed: 'low-back',
        },
        {
          text: 'About 8 people had a side effect for every 5 who had one with a dummy.',
          sources: ['CAS21'],
          strength: 'very-low',
          borrowed: 'low-back',
        },
        {
          text: 'They ease a spasm that is there. They do not prevent the next one.',
          basis: 'consensus',
        },
        {
          text: 'The US guideline names one as a choice when a medicine is wanted.',
          sources: ['ACP17'],
          strength: 'moderate',
          borrowed: 'low-back',
        },
      ],
    },
    {
      id: 'care',
      heading: 'Take care',
      asList: true,
      sentences: [
        {
          text: 'Most make you drowsy. Do not drive, and do not drink alcohol.',
          basis: 'consensus',
        },
        {
          text: 'With an opioid or another sedative your breath can stop.',
          sources: ['FDA-BOX'],
        },
        { text: 'Never take tablets that were given to someone else.', basis: 'product' },
        { text: 'Do not stop baclofen all at once. Ask first.', basis: 'consensus' },
      ],
    },
    {
      id: 'ask',
      heading: 'What to ask your clinician',
      asList: true,
      sentences: [
        {
          text: 'How long should I take it, and what will tell us that it works?',
          basis: 'product',
        },
        { text: 'Which of my other medicines make me sleepy?', basis: 'product' },
      ],
    },
  ],
} as const satisfies Article;
