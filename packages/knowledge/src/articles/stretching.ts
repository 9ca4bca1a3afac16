/** Learn: Stretching and warm-up. */
import type { Article } from './article.ts';

export const stretching = {
  id: 'stretching',
  topic: 'moving',
  title: 'Stretching and warm-up',
  summary: 'Gentle movement can start early. Stretch when the spasm lets go.',
  sections: [
    {
      id: 'when',
      heading: 'When to start',
      sentences: [
        {
          text: 'Small, easy moves can start on the first day, if there is no danger sign.',
          basis: 'product',
        },
        {
          text: 'Stretch when the pain at rest is 4 or less and not rising, and you can turn half way to each side.',
          basis: 'product',
        },
        {
          text: 'A simple spasm needs no doctor’s leave for that. A danger sign does.',
          basis: 'consensus',
        },
      ],
    },
    {
      id: 'warm-up',
      heading: 'Warm up first',
      sentences: [
        { text: 'March, roll your shoulders and breathe for 3 to 5 minutes.', basis: 'consensus' },
        {
          text: 'It is cheap and safe, so each session in Unknot begins with it.',
          basis: 'product',
        },
      ],
    },
    {
      id: 'skipped',
      heading: 'Did I skip the warm-up?',
      sentences: [
        { text: 'No study shows that most spasms come from that.', basis: 'consensus' },
        {
          text: 'Stretching before sport hardly changed how many got hurt.',
          sources: ['HER02'],
          strength: 'moderate',
        },
        {
          text: 'It hardly changed how sore people were.',
          sources: ['HER02', 'HER11'],
          strength: 'moderate',
        },
        {
          text: 'Active warm-ups do prevent some sport injuries. For the upper back nobody knows.',
          basis: 'consensus',
        },
      ],
    },
    {
      id: 'how',
      heading: 'How to stretch',
      sentences: [
        { text: 'Go slowly to a mild pull, and do not bounce.', basis: 'consensus' },
        {
          text: 'Stop with tingling, numbness, a weak limb, chest pain or dizziness.',
          basis: 'consensus',
        },
      ],
    },
  ],
} as const satisfies Article;
