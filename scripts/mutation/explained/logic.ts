/** Mutants of logic that live, and why they may. */
import { type Explanation, FOR_SPEED } from './explanation.ts';

const PAST_THE_END =
  'Past the end of the bits there is nothing to read, and what is written there is not kept.';

export const logic: readonly Explanation[] = [
  {
    file: 'logic/missing.ts',
    code: '() => UNKNOWN',
    why: 'What is nothing speaks for neither side, as does what is not known.',
  },
  {
    file: 'logic/parse.ts',
    code: "typeof n !== 'number'",
    instead: 'false',
    why: 'Only a number is a whole number; the types ask for it.',
  },
  {
    file: 'logic/compile.ts',
    code: "of: 'gate',",
    why: 'Whatever is not a test is a gate.',
  },
  {
    file: 'logic/branch.ts',
    code: 'first === undefined || need > of.length',
    why: 'Leaves early where too few are left; the last of them would say no by itself.',
  },
  {
    file: 'logic/conclusions.ts',
    code: 'word < words; word += 1',
    instead: 'word <= words',
    why: PAST_THE_END,
  },
  {
    file: 'logic/conclusions.ts',
    code: 'if (settled === 0) continue;',
    instead: 'false',
    why: 'A word that settles nothing makes the steps be looked at once more, no more.',
  },
  {
    file: 'logic/conclusions.ts',
    code: 'at < effects.length',
    instead: 'at <= effects.length',
    why: PAST_THE_END,
  },
  {
    file: 'logic/conclusions.ts',
    code: 'let grew = false;',
    instead: 'true',
    why: 'A step that settles nothing makes the steps be looked at once more, no more.',
  },
  {
    file: 'logic/conclusions.ts',
    code: 'slots.get(fact) ?? []',
    why: 'Every fact that is concluded has a test.',
  },
  {
    file: 'logic/conclusions.ts',
    code: '?? { holds: 0, fails: 0 }',
    why: 'What is nothing counts as 0 where bits are joined.',
  },
  {
    file: 'logic/conclusions.ts',
    code: "typeof value === 'boolean'",
    instead: 'false',
    why: 'A test for one of the options, which are then just this yes or no, says the same.',
  },
  {
    file: 'logic/conclusions.ts',
    code: "typeof value === 'boolean'",
    instead: '""',
    why: 'A test for one of the options, which are then just this yes or no, says the same.',
  },
  {
    file: 'logic/instant.ts',
    code: 'to !== latestTo.iso',
    instead: 'true',
    why: FOR_SPEED,
  },
  {
    file: 'logic/instant.ts',
    code: 'date <= SHORTEST_MONTH',
    why: FOR_SPEED,
  },
  {
    file: 'logic/verdicts.ts',
    code: 'if (tests === null) {',
    instead: 'true',
    why: FOR_SPEED,
  },
  {
    file: 'logic/verdicts.ts',
    code: 'word < words; word += 1',
    instead: 'word <= words',
    why: PAST_THE_END,
  },
  {
    file: 'logic/verdicts.ts',
    code: 'word < wakers.length',
    instead: 'word <= wakers.length',
    why: PAST_THE_END,
  },
  {
    file: 'logic/verdicts.ts',
    code: 'at < words; at += 1',
    instead: 'at <= words',
    why: PAST_THE_END,
  },
  {
    file: 'logic/verdicts.ts',
    code: 'if (negated) return { tests: null',
    instead: 'true',
    why: FOR_SPEED,
  },
  {
    file: 'logic/verdicts.ts',
    code: 'const isFinding = ',
    why: FOR_SPEED,
  },
  {
    file: 'logic/verdicts.ts',
    code: 'const cheapest = of',
    why: FOR_SPEED,
  },
  {
    file: 'logic/verdicts.ts',
    code: '.sort((a, b) => a.weight - b.weight)',
    why: FOR_SPEED,
  },
  {
    file: 'logic/verdicts.ts',
    code: '.slice(0, of.length - need + 1)',
    why: FOR_SPEED,
  },
  {
    file: 'logic/verdicts.ts',
    code: 'tests: lists.every(',
    why: FOR_SPEED,
  },
  {
    file: 'logic/verdicts.ts',
    code: 'weight: cheapest.reduce(',
    why: FOR_SPEED,
  },
  {
    file: 'logic/population.ts',
    code: 'if (first >= cases) break;',
    why: FOR_SPEED,
  },
  {
    file: 'logic/population.ts',
    code: 'plane < 2 * words',
    instead: 'plane <= 2 * words',
    why: PAST_THE_END,
  },
  {
    file: 'logic/population.ts',
    code: 'lane < BITS',
    instead: 'lane <= BITS',
    why: PAST_THE_END,
  },
  {
    file: 'logic/population.ts',
    code: 'bit < BITS',
    instead: 'bit <= BITS',
    why: 'What is written there is written anew by the next turn.',
  },
  {
    file: 'logic/population.ts',
    code: 'low < BITS',
    instead: 'low <= BITS',
    why: PAST_THE_END,
  },
  {
    file: 'logic/smt.ts',
    code: "side === 'for' ? 'against' : 'for'",
    why: 'Whatever is not "for" is read as "against".',
  },
];
