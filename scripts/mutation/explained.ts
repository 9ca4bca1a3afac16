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
const LAST_THREE = 'Where so many days are logged, there are a last three.';
const BY_ONE = 'The shift is 1 or -1 there; where it is 0, so is the answer.';
const NO_AGE = 'What has no age belongs to no week.';

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
    file: 'engine/dose-check.ts',
    code: 'if (a === null || b === null) return null;',
    instead: 'false',
    why: 'No text is later than null, so that it is given back either way.',
  },
  {
    file: 'engine/dose-waits.ts',
    code: 'mostDoses24h === undefined',
    instead: 'false',
    why: 'Without a largest number no dose has to wait for its turn, either way.',
  },
  {
    file: 'engine/medicine-verdicts.ts',
    code: 'const open = clearance.missing.length > 0 && avoid !== null;',
    why: 'Every medicine names what forbids it; where nothing is missing at all, nothing is found there.',
  },
  {
    file: 'engine/medicine-verdicts.ts',
    code: 'byIngredient.get(ingredient) ?? []',
    why: 'The ledger passes over what is no intake of its ingredient.',
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
    file: 'engine/course-facts.ts',
    code: '=== 0) return NOTHING_LOGGED',
    instead: 'false',
    why: FOR_SPEED,
  },
  {
    file: 'engine/duplicate-nsaid.ts',
    code: 'ingredientsOf(dose).some(',
    why: 'What is counted as several medicines holds no anti-inflammatory; the others are one.',
  },
  {
    file: 'engine/overdose-facts.ts',
    code: "typeof facts.weight === 'number'",
    instead: 'true',
    why: 'A weight is a number or not known; the types ask for it.',
  },
  {
    file: 'engine/recent.ts',
    code: 'entries.length === 0',
    instead: 'false',
    why: FOR_SPEED,
  },
  {
    file: 'engine/recent.ts',
    code: 'firstDay',
    instead: 'at > firstDay',
    why: 'A moment is written longer than its day, so that the two are never the same text.',
  },
  {
    file: 'engine/recent.ts',
    code: 'firstDay',
    instead: 'at <= firstDay',
    why: 'A moment is written longer than its day, so that the two are never the same text.',
  },
  {
    file: 'engine/recent.ts',
    code: 'if (!areByDay(entries))',
    instead: 'true',
    why: FOR_SPEED,
  },
  {
    file: 'engine/recent.ts',
    code: 'function areByDay(',
    why: FOR_SPEED,
  },
  {
    file: 'engine/recent.ts',
    code: 'if (known !== undefined) return known;',
    why: FOR_SPEED,
  },
  {
    file: 'engine/recent.ts',
    code: 'at >= dayBefore(entries, place)',
    why: FOR_SPEED,
  },
  {
    file: 'engine/recent.ts',
    code: 'entries[place - 1]?.at.slice(0, 10)',
    why: FOR_SPEED,
  },
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
