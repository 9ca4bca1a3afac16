/** Learn: Danger signs. */
import type { Article } from './article.ts';

export const dangerSigns = {
  id: 'danger-signs',
  topic: 'when-to-get-help',
  title: 'Danger signs',
  summary: 'They are rare. If one is there, call an ambulance and do not wait.',
  sections: [
    {
      id: 'call-now',
      heading: 'Call an ambulance',
      asList: true,
      sentences: [
        {
          text: 'Chest pain that is tight or heavy, that spreads, or that comes with sweat, sickness or short breath.',
          sources: ['CG95-GPN', 'NHS-PERI'],
        },
        {
          text: 'Sudden tearing pain, or pain that is at its worst at once with no movement to explain it.',
          sources: ['ADD-SUM', 'ACC22'],
        },
        {
          text: 'Very short of breath, coughing blood, or a collapse.',
          sources: ['NHS-PE'],
        },
        {
          text: 'New weak legs, numb between the legs, or trouble with bladder or bowel.',
          sources: ['CES-BMJBP', 'NG234', 'NHS-BP'],
        },
        {
          text: 'Back pain after a serious accident.',
          sources: ['NHS-BP'],
        },
        {
          text: 'Fever with a stiff neck, or confused, or feeling gravely ill.',
          basis: 'consensus',
        },
        {
          text: 'A drooping face, a weak arm or lost speech, also when it has passed.',
          basis: 'consensus',
        },
      ],
    },
    {
      id: 'still-counts',
      heading: 'It still counts',
      sentences: [
        {
          text: 'Chest pain that has gone still counts. In the first 12 hours call an ambulance. Up to 3 days later be seen the same day.',
          sources: ['CG95-GPN'],
        },
        {
          text: 'Being young, a sore chest wall or relief from a tablet does not rule out the heart.',
          sources: ['CG95-GPN', 'BB875'],
        },
        { text: 'Do not drive yourself.', basis: 'product' },
      ],
    },
    {
      id: 'how-rare',
      heading: 'How rare they are',
      sentences: [
        {
          text: 'Of 1,172 people who saw a doctor with new back pain, 11 had a serious cause.',
          sources: ['HEN09'],
          strength: 'high',
          borrowed: 'low-back',
        },
        {
          text: 'That is why Unknot asks short questions and does not scare you with one weak sign.',
          basis: 'product',
        },
      ],
    },
    {
      id: 'top-of-the-back',
      heading: 'The top of the back',
      sentences: [
        {
          text: 'In the UK, the NHS asks you to call 111 or a GP for pain at the top of the back.',
          sources: ['NHS-BP'],
        },
        { text: 'Unknot says so with each answer in the UK.', basis: 'product' },
      ],
    },
  ],
} as const satisfies Article;
