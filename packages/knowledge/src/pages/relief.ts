/** The pages that clear warmth, cold, warm water and massage: most people see the first one only. */
import type { QuestionPage } from '../schema.ts';
import type { FactId } from '../vocabulary.ts';

export const reliefPages: readonly QuestionPage<FactId>[] = [
  {
    id: 'heat-safety',
    topic: 'relief',
    title: 'Before you use heat, massage or a gel',
    help: 'Heat can burn, and a gel can harm, without your noticing when one of these is true.',
    facts: [
      'numb-skin',
      'medicine-patch-near',
      'broken-bruised-skin',
      'sedated',
      'needs-help-to-remove',
      'lying-on-pad',
      'relief-limit',
    ],
  },
  {
    id: 'relief-limits',
    topic: 'relief',
    title: 'Which of these fits?',
    facts: [
      'poor-circulation',
      'patch-anywhere',
      'rheumatoid-arthritis',
      'cold-reaction',
      'hot-water-risk',
      'fluid-limit',
      'no-press-trunk',
    ],
  },
];
