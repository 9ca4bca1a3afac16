/** What slows recovery, each as one sign of the index: part 8.5 of the evidence. Own words, not validated. */

import type { SourceId } from './sources.ts';
import { outlookThresholds } from './thresholds/outlook.ts';
import type { FactId, When } from './vocabulary.ts';

/** One sign. It counts when `when` holds. */
export interface YellowFlag {
  readonly ref: string;
  readonly fact: FactId;
  readonly when: When;
}

const limit = outlookThresholds;

export const yellowFlags = [
  { ref: 'Y1', fact: 'worried-serious', when: 'worried-serious' },
  { ref: 'Y2', fact: 'fears-moving', when: 'fears-moving' },
  { ref: 'Y3', fact: 'low-mood-2w', when: 'low-mood-2w' },
  { ref: 'Y4', fact: 'anxious-tense', when: 'anxious-tense' },
  {
    ref: 'Y5',
    fact: 'expects-pain-3m',
    when: { fact: 'expects-pain-3m', atLeast: limit['expects-pain'].value },
  },
  { ref: 'Y6', fact: 'sleeps-badly', when: 'sleeps-badly' },
  { ref: 'Y7', fact: 'pain-in-2-other-areas', when: 'pain-in-2-other-areas' },
  {
    ref: 'Y8',
    fact: 'off-work-sport-days',
    when: { fact: 'off-work-sport-days', atLeast: limit['days-lost'].value },
  },
  { ref: 'Y9', fact: 'claim-or-conflict', when: 'claim-or-conflict' },
  { ref: 'Y10', fact: 'waited-before-care', when: 'waited-before-care' },
  { ref: 'Y11', fact: 'little-support', when: 'little-support' },
] as const satisfies readonly YellowFlag[];

/** What the index rests on. */
export const yellowFlagSources = ['HEN08'] as const satisfies readonly SourceId[];
