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

export const explained: readonly Explanation[] = [
  {
    file: 'engine/phase.ts',
    code: 'ratings.filter(({ hours }) => hours < count * DAY_HOURS)',
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
    code: 'lastDay: doses.filter(',
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
