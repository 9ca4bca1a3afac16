/** Mutants of the engine that live, and why they may. */
import { type Explanation, FOR_SPEED } from './explanation.ts';

const PAST_THE_END =
  'Past the end of the bits there is nothing to read, and what is written there is not kept.';

export const engine: readonly Explanation[] = [
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
];
