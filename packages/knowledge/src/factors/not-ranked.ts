/** What is never weighed against a strain: F14, F28, F30. The danger rules decide on it before. */
import type { NotRanked } from './factor.ts';

export const notRankedFactors: readonly NotRanked[] = [
  {
    id: 'tumour',
    ref: 'F14',
    name: 'A growth in the spine',
    why: 'A guess in a list would frighten or lull. Rules about danger signs look for it in everyone.',
    heldBy: ['U03', 'U04', 'E05'],
    sources: ['NG234'],
  },
  {
    id: 'broken-bone',
    ref: 'F28',
    name: 'A bone that broke because it is thin',
    why: 'It needs a look, not a rank. Rules about falls and thin bones look for it.',
    heldBy: ['U06'],
    sources: ['DOW13'],
  },
  {
    id: 'inner-organ',
    ref: 'F30',
    name: 'Pain that comes from an inner organ',
    why: 'Heart, aorta, lung, bile, pancreas, ulcer and kidney have rules of their own.',
    heldBy: ['E01', 'E02', 'E03'],
    sources: ['PP-TRF'],
  },
];
