/** Mutants of the trend that live, and why they may. */
import { type Explanation, FOR_SPEED } from './explanation.ts';

const LAST_THREE = 'Where so many days are logged, there are a last three.';
const BY_ONE = 'The shift is 1 or -1 there; where it is 0, so is the answer.';
const NO_AGE = 'What has no age belongs to no week.';

export const trend: readonly Explanation[] = [
  {
    file: 'engine/trend/course.ts',
    code: 'const offset = hoursBetween(',
    instead: '/(?:Z|[+-]\\d\\d:\\d\\d)/',
    why: 'Nothing in a moment looks like an offset but its end.',
  },
  {
    file: 'engine/trend/recurrence.ts',
    code: 'const joined: ',
    why: 'What has no start did not begin in the last six months.',
  },
  {
    file: 'engine/trend/order-statistics.ts',
    code: 'values.length === 1 && only !== undefined',
    why: FOR_SPEED,
  },
  {
    file: 'engine/trend/order-statistics.ts',
    code: 'below !== undefined && above !== undefined',
    why: 'Both neighbours are there, or no value is.',
  },
  {
    file: 'engine/trend/persistence.ts',
    code: 'if (start === null || recent === null) return [];',
    instead: 'false',
    why: 'Rated days of a course of two weeks give it a start; a younger one has no signs.',
  },
  {
    file: 'engine/trend/rising.ts',
    code: 'from !== undefined && ',
    instead: 'true',
    why: 'Each day of the run but the first has one before it.',
  },
  {
    file: 'engine/trend/shift.ts',
    code: 'weekBefore === null || lastWeek === null || latest === null',
    instead: 'false',
    why: LAST_THREE,
  },
  {
    file: 'engine/trend/shift.ts',
    code: 'start === null || latest === null || lastWeek === null',
    instead: 'false',
    why: LAST_THREE,
  },
  {
    file: 'engine/trend/shift.ts',
    code: 'start === null || lastWeek === null || latest === null',
    instead: 'false',
    why: LAST_THREE,
  },
  {
    file: 'engine/trend/shift.ts',
    code: 'agreement * shift',
    instead: 'agreement / shift',
    why: BY_ONE,
  },
  {
    file: 'engine/trend/shift.ts',
    code: '(lastWeek.pain - weekBefore.pain) * shift',
    instead: '(lastWeek.pain - weekBefore.pain) / shift',
    why: BY_ONE,
  },
  {
    file: 'engine/trend/shift.ts',
    code: 'dominance(painsOf(from.days), painsOf(to.days)) * shift',
    instead: 'dominance(painsOf(from.days), painsOf(to.days)) / shift',
    why: BY_ONE,
  },
  {
    file: 'engine/trend/shift.ts',
    code: '(latest.pain - from.pain) * shift',
    instead: '(latest.pain - from.pain) / shift',
    why: BY_ONE,
  },
  {
    file: 'engine/trend/shift.ts',
    code: 'if (change === 0) return 0;',
    instead: 'false',
    why: 'No change counts too little to be a shift, whichever way it would point.',
  },
  {
    file: 'engine/trend/shift.ts',
    code: 'return change > 0 ? 1 : -1',
    instead: 'change >= 0',
    why: '0 has returned the line before.',
  },
  {
    file: 'engine/trend/thin-rise.ts',
    code: "rise >= error * thresholds['thin-certainty'].value",
    instead: "rise > error * thresholds['thin-certainty'].value",
    why: 'The bound holds roots: a search found no diary that stands exactly on it.',
  },
  {
    file: 'engine/trend/function.ts',
    code: '? []',
    why: NO_AGE,
  },
  {
    file: 'engine/trend/masking.ts',
    code: 'taken.size === 0',
    instead: 'false',
    why: FOR_SPEED,
  },
  {
    file: 'engine/trend/masking.ts',
    code: 'byIngredient.get(ingredient) ?? []',
    why: NO_AGE,
  },
  {
    file: 'engine/trend/masking.ts',
    code: 'if (strong) return taken.length > 0',
    why: 'A strong one that was not taken comes to 0 mg, which says the same.',
  },
  {
    file: 'engine/trend/ratings.ts',
    code: 'if (checkIns.length === 0)',
    why: FOR_SPEED,
  },
];
