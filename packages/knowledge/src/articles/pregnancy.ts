/** Learn: In pregnancy. */
import type { Article } from './article.ts';

export const pregnancy = {
  id: 'pregnancy',
  topic: 'when-to-get-help',
  title: 'In pregnancy',
  summary: 'Much is harmless. Some signs need help the same day.',
  sections: [
    {
      id: 'help',
      heading: 'Get help',
      asList: true,
      sentences: [
        {
          text: 'Call your midwife or doctor today with strong pain, fever, waves of tightening, or a baby that moves less.',
          sources: ['GPO-PREG'],
        },
        {
          text: 'From week 20: a bad headache, changed sight, pain below the ribs or sudden swelling needs advice at once.',
          sources: ['NHS-PREEC'],
        },
        {
          text: 'Early on: pain at the tip of the shoulder with belly pain or bleeding is an emergency.',
          sources: ['ECT', 'NHS-ECT'],
        },
        {
          text: 'Short of breath with a sharp pain as you breathe is an emergency too.',
          sources: ['NHS-PE'],
        },
      ],
    },
    {
      id: 'medicines',
      heading: 'Medicines',
      sentences: [
        {
          text: 'No ibuprofen or naproxen from week 20. Before that, ask.',
          sources: ['FDA-PREG'],
        },
        {
          text: 'Paracetamol is mostly the first choice, for a short time.',
          sources: ['NHS111W-PARA'],
        },
      ],
    },
    {
      id: 'comfort',
      heading: 'What is comfortable',
      asList: true,
      sentences: [
        { text: 'Walk, and lie on your side with a pillow.', basis: 'consensus' },
        {
          text: 'From week 16, do not exercise flat on your back for long.',
          sources: ['TOMMYS'],
        },
        { text: 'Keep out of hot tubs. A warm shower is fine.', basis: 'product' },
      ],
    },
  ],
} as const satisfies Article;
