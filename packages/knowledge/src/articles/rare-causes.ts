/** Learn: Could it be MS or a tumour? */
import type { Article } from './article.ts';

export const rareCauses = {
  id: 'rare-causes',
  topic: 'causes',
  title: 'Could it be MS or a tumour?',
  summary: 'Both are rare. A few signs tell when to have it looked at.',
  sections: [
    {
      id: 'how-rare',
      heading: 'How rare are serious causes?',
      sentences: [
        {
          text: 'Of 1,172 people who saw a doctor for new back pain, 11 had a serious cause.',
          sources: ['HEN09'],
          strength: 'high',
          borrowed: 'low-back',
        },
        {
          text: 'Eight of those 11 had a broken bone.',
          sources: ['HEN09'],
          strength: 'high',
          borrowed: 'low-back',
        },
        {
          text: 'One odd sign alone says little: 8 in 10 of all these people had at least one.',
          sources: ['HEN09'],
          strength: 'high',
          borrowed: 'low-back',
        },
      ],
    },
    {
      id: 'tumour',
      heading: 'Tumours',
      sentences: [
        {
          text: 'A tumour is not an everyday cause of a spasm.',
          sources: ['HEN09'],
          strength: 'moderate',
          borrowed: 'low-back',
        },
        {
          text: 'The sign that counts most is to have had cancer before.',
          sources: ['DOW13', 'ACP07'],
          strength: 'moderate',
        },
        {
          text: 'If that is you, tell a clinician about any new back pain.',
          sources: ['NG234'],
        },
        {
          text: 'When a tumour presses on the cord, it mostly sits in this part of the back. That is why Unknot asks.',
          sources: ['PCNOW'],
          strength: 'moderate',
        },
      ],
    },
    {
      id: 'ms',
      heading: 'Multiple sclerosis',
      sentences: [
        { text: 'MS is rare next to a strained muscle.', basis: 'consensus' },
        {
          text: 'It can feel like a tight band round the chest, called the MS hug.',
          sources: ['MST-HUG'],
        },
        {
          text: 'A new tight chest needs a check, also when you know that you have MS.',
          sources: ['MST-HUG'],
        },
        {
          text: 'A band that is just like one that was checked before is not new.',
          sources: ['MST-HUG'],
        },
      ],
    },
    {
      id: 'spasticity',
      heading: 'Stiffness from brain or cord',
      sentences: [
        {
          text: 'Spasticity comes with an illness such as a stroke or MS. It does not cause a simple spasm.',
          basis: 'consensus',
        },
        { text: 'If you live with it, ask your own team before you stretch.', basis: 'product' },
        {
          text: 'New stiffness with weak legs or an unsteady walk needs emergency help.',
          sources: ['NG234'],
        },
      ],
    },
  ],
} as const satisfies Article;
