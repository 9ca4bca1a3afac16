/** What decides whether heat or a medicine is safe: skin, patches, other medicines, organ disease. */
import type { Fact } from '../schema.ts';
import { medicineConditionFacts } from './medicine-conditions.ts';
import { medicinesTakenFacts } from './medicines-taken.ts';

export const treatmentFacts = {
  'numb-skin': {
    kind: 'yes-no',
    label: 'Numb skin, or skin that does not feel hot and cold well',
    history: true,
  },
  'poor-circulation': {
    kind: 'yes-no',
    label: 'Poor blood flow to the skin',
    ref: '5.1 heat: poor circulation',
    history: true,
  },
  'rheumatoid-arthritis': {
    kind: 'yes-no',
    label: 'Rheumatoid arthritis',
    ref: '5.1 heat: rheumatoid arthritis',
    history: true,
  },
  sedated: {
    kind: 'yes-no',
    label: 'Drowsy from alcohol or a medicine right now',
  },
  'medicine-patch-near': {
    kind: 'yes-no',
    label: 'A medicine patch on or near the sore place',
  },
  'broken-bruised-skin': {
    kind: 'yes-no',
    label: 'Broken, bruised, swollen or infected skin at the sore place',
    ref: '5.1 heat: broken or bruised skin',
  },
  'needs-help-to-remove': {
    kind: 'yes-no',
    label: 'I could not take a heat pad off by myself',
    ref: '5.1 heat: someone who cannot remove it',
  },
  ...medicineConditionFacts,
  ...medicinesTakenFacts,
} as const satisfies Record<string, Fact>;
