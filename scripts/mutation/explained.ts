/** Mutants of the code that live, and why they may: what they change makes no difference. */

export interface Explanation {
  readonly file: string;
  /** The line of code, as far as it tells the place. */
  readonly code: string;
  /** What stands there instead; left out: any change in that line. */
  readonly instead?: string;
  readonly why: string;
}

const FOR_SPEED = 'Spares work; the result is the same.';
const PAST_THE_END =
  'Past the end of the bits there is nothing to read, and what is written there is not kept.';

export const explained: readonly Explanation[] = [
  {
    file: 'engine/urgency.ts',
    code: 'within === null ? 0',
    instead: 'false',
    why: 'What stands on no step of the ladder has the place -1, which is 0 with the 1 that is added.',
  },
  {
    file: 'engine/interview.ts',
    code: "case 'quantity':",
    why: 'A quantity has no usual answer, so that it is "not sure" either way.',
  },
  {
    file: 'engine/held-rules.ts',
    code: 'word < held.length',
    instead: 'word <= held.length',
    why: PAST_THE_END,
  },
  {
    file: 'engine/held-rules.ts',
    code: 'word < scratch.length',
    instead: 'word <= scratch.length',
    why: PAST_THE_END,
  },
  {
    file: 'engine/held-rules.ts',
    code: 'if (isComplete(planes, base))',
    why: FOR_SPEED,
  },
  {
    file: 'engine/triage.ts',
    code: 'doubts.length === 0',
    instead: 'false',
    why: FOR_SPEED,
  },
  {
    file: 'engine/triage.ts',
    code: 'kept.length === 0',
    instead: 'false',
    why: FOR_SPEED,
  },
  {
    file: 'engine/triage.ts',
    code: 'const kept = settled.filter(',
    why: FOR_SPEED,
  },
  {
    file: 'engine/case-facts.ts',
    code: 'recent(checkIns, now, FRESH_HOURS)',
    why: FOR_SPEED,
  },
  {
    file: 'engine/plan.ts',
    code: "typeof days !== 'number'",
    instead: 'false',
    why: 'Who does not know since when is in doubt, which is looked at before; the types ask for it.',
  },
  {
    file: 'engine/dose-check.ts',
    code: 'return a > b ? a : b;',
    why: 'Of two equal times either one is right.',
  },
  {
    file: 'engine/dose-check.ts',
    code: 'invariant(worst !== undefined',
    why: 'A bug would have to come first: every product holds something.',
  },
  {
    file: 'engine/dose-waits.ts',
    code: 'mostDoses24h === undefined',
    instead: 'false',
    why: 'Without a largest number no dose has to wait for its turn, either way.',
  },
  {
    file: 'engine/medicine-verdicts.ts',
    code: 'lastDay: recent(',
    why: FOR_SPEED,
  },
  {
    file: 'engine/medicine-verdicts.ts',
    code: 'mostDays !== undefined',
    instead: 'true',
    why: 'No number of days is as many as one that is not there.',
  },
  {
    file: 'logic/smt.ts',
    code: "side === 'for' ? 'against' : 'for'",
    why: 'Whatever is not "for" is read as "against".',
  },
];
