/** Learn: Stress and worry. */
import type { Article } from './article.ts';

export const stressAndWorry = {
  id: 'stress-and-worry',
  topic: 'causes',
  title: 'Stress and worry',
  summary: 'Tension adds to pain, and it can be eased.',
  sections: [
    {
      id: 'link',
      heading: 'How they go together',
      sentences: [
        {
          text: 'Under stress many people raise their shoulders and hold their breath.',
          basis: 'consensus',
        },
        {
          text: 'Low mood, and the fear that pain will stay, go with a slower recovery.',
          sources: ['HEN08'],
          strength: 'moderate',
          borrowed: 'low-back',
        },
        { text: 'This does not mean that the pain is in your head.', basis: 'consensus' },
      ],
    },
    {
      id: 'what-helps',
      heading: 'What helps',
      sentences: [
        { text: 'Breathe slowly for some minutes, twice a day.', basis: 'consensus' },
        {
          text: 'Learning to relax is one of the things advised for lasting low-back pain.',
          sources: ['ACP17'],
          strength: 'low',
          borrowed: 'low-back',
        },
        {
          text: 'Keep moving in small steps. To move is safe once the danger check is clear.',
          basis: 'consensus',
        },
      ],
    },
    {
      id: 'talk',
      heading: 'When to talk to someone',
      sentences: [
        {
          text: 'Tell someone if your mood has been low on most days for two weeks.',
          basis: 'product',
        },
        {
          text: 'Do you think of ending your life? Get help now: in the US call 988, in the UK call 111 and choose 2.',
          sources: ['US-988', 'NHS-111-2'],
        },
        {
          text: 'If you have hurt yourself or are about to, call an ambulance.',
          sources: ['NHS-111-2'],
        },
      ],
    },
  ],
} as const satisfies Article;
