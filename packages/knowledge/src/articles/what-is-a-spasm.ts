/** Learn: What is a spasm? */
import type { Article } from './article.ts';

export const whatIsASpasm = {
  id: 'what-is-a-spasm',
  topic: 'about-spasms',
  title: 'What is a spasm?',
  summary: 'A muscle that tightens by itself and does not let go for a while.',
  sections: [
    {
      id: 'tight-muscle',
      heading: 'A muscle on guard',
      sentences: [
        { text: 'A spasm is a muscle that tightens without being asked to.', basis: 'consensus' },
        {
          text: 'In the back it is mostly guarding: the muscle keeps still what hurts.',
          basis: 'consensus',
        },
        {
          text: 'Turning gets hard, and a small move of an arm or a step can hurt.',
          basis: 'consensus',
        },
        { text: 'This is how a strained or tired muscle tends to behave.', basis: 'consensus' },
      ],
    },
    {
      id: 'five-words',
      heading: 'Five words that get mixed up',
      asList: true,
      sentences: [
        { text: 'Guarding is what most people mean by a back spasm.', basis: 'consensus' },
        {
          text: 'A cramp is a short, hard knot in one muscle, such as the calf.',
          basis: 'consensus',
        },
        {
          text: 'Spasticity is stiffness that starts in the brain or the spinal cord.',
          basis: 'consensus',
        },
        {
          text: 'Dystonia twists a part of the body. Some medicines for the mind can set it off within 1 to 5 days.',
          sources: ['AAFP-DYST'],
        },
        {
          text: 'Tetany is cramping of hands, feet or face. Very low calcium can cause it.',
          sources: ['HYPOCA-ROMM'],
        },
      ],
    },
    {
      id: 'how-bad',
      heading: 'How bad is it?',
      sentences: [
        { text: 'How much it hurts differs a lot from person to person.', basis: 'consensus' },
        {
          text: 'People who expect their pain to stay tend to get better more slowly.',
          sources: ['HEN08'],
          strength: 'moderate',
          borrowed: 'low-back',
        },
        {
          text: 'So Unknot asks for a number and for what you can do. It does not guess.',
          basis: 'product',
        },
      ],
    },
  ],
} as const satisfies Article;
