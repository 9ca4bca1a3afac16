/** What part 4 wants on record as a risk: which fact holds each condition, and what can be changed. */
import type { SourceId } from './sources.ts';
import type { FactId } from './vocabulary.ts';

interface RiskCondition {
  readonly id: string;
  readonly name: string;
  /** The facts that hold it; none where nothing in the evidence turns on it. */
  readonly facts: readonly FactId[];
  /** `condition` raises care · `changeable` may be worked on · `given` is as it is. */
  readonly kind: 'condition' | 'changeable' | 'given';
  /** What the records say of it, or why it is not asked. */
  readonly note?: string;
  readonly sources?: readonly SourceId[];
}

export const riskConditions: readonly RiskCondition[] = [
  { id: 'osteoporosis', name: 'Thin bones', facts: ['osteoporosis-hx'], kind: 'condition' },
  { id: 'cancer', name: 'Cancer ever', facts: ['cancer-hx', 'cancer-active'], kind: 'condition' },
  {
    id: 'nerve-illness',
    name: 'Multiple sclerosis or another nerve illness',
    facts: ['neuro-known', 'ms-known'],
    kind: 'condition',
  },
  {
    id: 'inflamed-joints',
    name: 'Inflamed joints',
    facts: ['rheumatoid-arthritis', 'spa-arthritis'],
    kind: 'condition',
  },
  { id: 'diabetes', name: 'Diabetes', facts: ['diabetes'], kind: 'condition' },
  {
    id: 'organ-disease',
    name: 'Kidney, liver or heart disease',
    facts: ['kidney-disease', 'liver-disease', 'heart-disease', 'severe-organ-failure'],
    kind: 'condition',
  },
  {
    id: 'bleeding-disorder',
    name: 'A bleeding disorder',
    facts: ['bleeding-disorder'],
    kind: 'condition',
  },
  {
    id: 'connective-tissue',
    name: 'A connective tissue disorder',
    facts: ['aorta-risk'],
    kind: 'condition',
  },
  {
    id: 'adrenal-or-steroid',
    name: 'Addison disease or long steroids',
    facts: ['steroid-dependent', 'steroid-long'],
    kind: 'condition',
  },
  {
    id: 'weak-defences',
    name: 'Weak defences against germs',
    facts: ['immunosuppressed'],
    kind: 'condition',
  },
  { id: 'pregnancy', name: 'Pregnancy', facts: ['pregnant'], kind: 'condition' },
  {
    id: 'eating-disorder',
    name: 'An eating disorder',
    facts: ['eating-disorder', 'malnourished'],
    kind: 'condition',
  },
  {
    id: 'hypermobility',
    name: 'Very loose joints',
    facts: ['shoulder-unstable', 'aorta-risk'],
    kind: 'condition',
    note: 'Asked as a loose shoulder, and as Ehlers-Danlos among the risks of the aorta.',
  },
  {
    id: 'low-mood',
    name: 'Depression or anxiety',
    facts: ['crisis-thoughts', 'flares-with-stress'],
    kind: 'condition',
    note: 'Asked as a crisis, and as stress among the causes. The yellow flags are part 8.5.',
  },
  {
    id: 'spine-procedure',
    name: 'An operation or injection at the spine',
    facts: ['spine-procedure-90d', 'spine-operation-12w'],
    kind: 'condition',
  },
  { id: 'sickle-cell', name: 'Sickle cell disease', facts: ['sickle'], kind: 'condition' },
  {
    id: 'cord-injury',
    name: 'A spinal cord injury',
    facts: ['spinal-cord-injury-t6', 'neuro-known'],
    kind: 'condition',
  },
  { id: 'stiff-spine', name: 'A stiff spine', facts: ['stiff-spine-disease'], kind: 'condition' },
  { id: 'pump', name: 'A drug pump in the spine', facts: ['intrathecal-pump'], kind: 'condition' },
  {
    id: 'little-activity',
    name: 'Little activity',
    facts: ['rested-a-lot'],
    kind: 'changeable',
  },
  {
    id: 'sudden-load',
    name: 'A sudden change of load',
    facts: ['trigger-load', 'new-tool-or-bag'],
    kind: 'changeable',
  },
  {
    id: 'static-work',
    name: 'Long work in one position',
    facts: ['trigger-posture', 'builds-when-still'],
    kind: 'changeable',
  },
  {
    id: 'short-sleep',
    name: 'Sleep of less than 6 to 7 hours',
    facts: ['flares-with-stress'],
    kind: 'changeable',
    note: 'The number of hours is not confirmed.',
  },
  {
    id: 'smoking',
    name: 'Smoking',
    facts: ['smoker'],
    kind: 'changeable',
    note: 'Shown for discs on scans only.',
    sources: ['MAT10'],
  },
  {
    id: 'stress-or-low-mood',
    name: 'Stress or low mood',
    facts: ['trigger-stress', 'flares-with-stress'],
    kind: 'changeable',
    sources: ['HEN08'],
  },
  {
    id: 'obesity',
    name: 'A high body weight',
    facts: ['bmi-30'],
    kind: 'changeable',
    note: 'Shown for low-back pain only.',
    sources: ['SHI10'],
  },
  {
    id: 'episode-before',
    name: 'An episode before',
    facts: ['previous-episode'],
    kind: 'given',
    sources: ['PEN03'],
  },
  {
    id: 'female-sex',
    name: 'Female sex',
    facts: ['sex'],
    kind: 'given',
    note: 'In many surveys of upper-back pain; the detail is not confirmed.',
    sources: ['BRI09'],
  },
  { id: 'age', name: 'Age', facts: ['age'], kind: 'given' },
];
