/** Learn: What usually causes it? */
import type { Article } from './article.ts';

export const usualCauses = {
  id: 'usual-causes',
  topic: 'causes',
  title: 'What usually causes it?',
  summary: 'Mostly several things add up. One sure cause can seldom be named.',
  sections: [
    {
      id: 'several',
      heading: 'Several things add up',
      sentences: [
        {
          text: 'A new load, a long time in one position, poor sleep and stress can all add their part.',
          basis: 'consensus',
        },
        {
          text: 'Unknot ranks what you tell it. It never names one cause as sure.',
          basis: 'product',
        },
      ],
    },
    {
      id: 'strain',
      heading: 'A strain',
      sentences: [
        {
          text: 'A lift, a pull, a twist, a throw or a cough can strain a muscle.',
          basis: 'consensus',
        },
        {
          text: 'Which part hurts can seldom be proved, and it seldom matters.',
          basis: 'consensus',
        },
        {
          text: 'Pain that changes when you move and eases when you are still fits a strain.',
          basis: 'consensus',
        },
        { text: 'Many people cannot turn well for some days. That fits too.', basis: 'consensus' },
      ],
    },
    {
      id: 'accident',
      heading: 'A fall, a blow, a crash',
      sentences: [
        {
          text: 'After a serious accident, back pain needs an ambulance first.',
          sources: ['NHS-BP'],
        },
        {
          text: 'A bruise or a graze over the spine makes a broken bone more likely.',
          sources: ['DOW13'],
          strength: 'moderate',
        },
      ],
    },
    {
      id: 'in-a-moment',
      heading: 'It came in a moment',
      sentences: [
        { text: 'A start during one movement fits a strain.', basis: 'consensus' },
        {
          text: 'Pain that is at its worst at once, with no movement, can come from the main artery.',
          sources: ['ADD-SUM'],
          strength: 'moderate',
        },
        {
          text: 'That is how about 8 in 10 tears of this artery begin. They are rare.',
          sources: ['ADD-SUM', 'OZEM'],
          strength: 'moderate',
        },
        { text: 'This is why Unknot asks about the start so early.', basis: 'product' },
      ],
    },
    {
      id: 'with-effort',
      heading: 'Moving or effort?',
      sentences: [
        { text: 'Pain with each small move fits a muscle.', basis: 'consensus' },
        {
          text: 'Pain that comes with effort and goes with rest may come from the heart.',
          basis: 'consensus',
        },
        { text: 'Have that checked the same day, even if it has gone.', basis: 'consensus' },
      ],
    },
  ],
} as const satisfies Article;
