/** Learn: Massage. */
import type { Article } from './article.ts';

export const massage = {
  id: 'massage',
  topic: 'relief',
  title: 'Massage',
  summary: 'It can feel good and may ease pain for a short time.',
  sections: [
    {
      id: 'does-it-help',
      heading: 'Does it help?',
      sentences: [
        {
          text: 'It may ease pain for a short time.',
          sources: ['FUR15', 'ACP17'],
          strength: 'low',
          borrowed: 'low-back',
        },
        {
          text: 'The UK guideline has it only as an add-on to exercise.',
          sources: ['NG59-PULSE'],
          strength: 'low',
          borrowed: 'low-back',
        },
      ],
    },
    {
      id: 'gently',
      heading: 'Gently',
      sentences: [
        {
          text: 'Press beside the spine, never on it, and keep it at a good hurt.',
          basis: 'consensus',
        },
        { text: 'A ball between your back and the wall will do.', basis: 'consensus' },
      ],
    },
    {
      id: 'care',
      heading: 'When not to',
      asList: true,
      sentences: [
        {
          text: 'Not with a blood thinner, thin bones, a fever, a rash or a possible clot.',
          basis: 'consensus',
        },
        { text: 'Not where there is or was a cancer.', basis: 'consensus' },
        {
          text: 'A massage gun on the neck tore an artery in a person of 27.',
          sources: ['GUN-VAD'],
          strength: 'low',
        },
        {
          text: 'On tired legs a gun made muscle break down. Dark urine is the sign.',
          sources: ['GUN-RHAB'],
          strength: 'low',
        },
      ],
    },
  ],
} as const satisfies Article;
