/** Learn: Tricyclics, opioids and others. */
import type { Article } from './article.ts';

export const strongerMedicines = {
  id: 'stronger-medicines',
  topic: 'medicines',
  title: 'Tricyclics, opioids and others',
  summary: 'Not advised for this. If you have some, talk to the prescriber.',
  sections: [
    {
      id: 'tricyclics',
      heading: 'Low-dose tricyclics',
      sentences: [
        {
          text: 'The UK guideline says not to offer them for low-back pain.',
          sources: ['NG59'],
          strength: 'moderate',
          borrowed: 'low-back',
        },
        {
          text: 'In one trial amitriptyline was no better for pain after 6 months.',
          sources: ['URQ18'],
          strength: 'moderate',
          borrowed: 'low-back',
        },
        {
          text: 'People could do a bit more after 3 months.',
          sources: ['URQ18'],
          strength: 'moderate',
          borrowed: 'low-back',
        },
        {
          text: 'As a group, these and like medicines take off about 4 points in 100, and more people stop.',
          sources: ['FERR21'],
          strength: 'moderate',
          borrowed: 'low-back',
        },
      ],
    },
    {
      id: 'opioids',
      heading: 'Opioids',
      sentences: [
        {
          text: 'They are not advised for new low-back pain.',
          sources: ['ACP17', 'NG59'],
          strength: 'moderate',
          borrowed: 'low-back',
        },
        {
          text: 'With a sedative or alcohol they can stop your breath.',
          sources: ['FDA-BOX'],
        },
        {
          text: 'Co-codamol counts twice: as codeine and as paracetamol.',
          sources: ['COD-PIL'],
        },
        {
          text: 'A slow breath, tiny pupils, or hard to wake? Call an ambulance.',
          sources: ['COD-PIL', 'FDA-BOX'],
        },
      ],
    },
    {
      id: 'others',
      heading: 'Nerve-pain tablets and steroids',
      sentences: [
        {
          text: 'Gabapentin, pregabalin and steroid tablets are not advised for this.',
          sources: ['ACP17', 'NG59'],
          strength: 'moderate',
          borrowed: 'low-back',
        },
      ],
    },
    {
      id: 'at-home',
      heading: 'If you have some at home',
      sentences: [
        { text: 'Do not start them by yourself and do not share them.', basis: 'product' },
        {
          text: 'If you take one each day, do not stop by yourself. Ask the prescriber.',
          basis: 'consensus',
        },
      ],
    },
  ],
} as const satisfies Article;
