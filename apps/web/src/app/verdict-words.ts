/** The answer in words: what to do, by when, and the person's own answers behind it. */
import type { Triage } from '@unknot/engine';
import { type FactId, facts as vocabulary } from '@unknot/knowledge';
import type { Facts } from '@unknot/logic';
import { toPounds } from '../interview/pounds.ts';
import { say } from '../language/language.ts';
import type { WeightUnit } from '../settings/units.ts';
import { words } from '../words/words.ts';

/** The heading of the answer. */
export function headline({ disposition, within }: Pick<Triage, 'disposition' | 'within'>): string {
  switch (disposition) {
    case 'emergency':
      return words.answer.emergency;
    case 'urgent':
      return words.answer.urgent;
    case 'routine':
      return within === '3-days' ? words.answer.within3Days : words.answer.within2Weeks;
    case 'self-care':
      return words.answer.selfCare;
    case 'undecided':
      return words.answer.undecided;
  }
}

/** What to do, in one or two sentences under the heading. */
export function instruction({ disposition }: Pick<Triage, 'disposition'>): string {
  switch (disposition) {
    case 'emergency':
      return words.answer.emergencyHow;
    case 'urgent':
      return words.answer.urgentHow;
    case 'routine':
      return words.answer.routineHow;
    case 'self-care':
      return words.answer.selfCareHow;
    case 'undecided':
      return words.answer.undecidedHow;
  }
}

/** Hours within which help should be seen, for answers with a date; `null` for the others. */
export function deadlineHours({ within }: Pick<Triage, 'within'>): number | null {
  switch (within) {
    case '3-days':
      return 3 * 24;
    case '2-weeks':
      return 14 * 24;
    case 'now':
    case 'today':
    case null:
      return null;
  }
}

/** An answer as the person gave it: the statement, or the question with its value. What was not asked is named alone. */
export function saidInWords(id: FactId, facts: Facts<FactId>, weightUnit: WeightUnit): string {
  const fact = vocabulary[id];
  const value = facts[id];
  const label = say(fact.label);
  if (value === undefined) return label;
  if (value === null) return words.answer.saidNotSure(label);
  switch (fact.kind) {
    case 'yes-no':
      return value === true ? label : words.answer.saidNo(label);
    case 'quantity':
      return words.answer.saidValue(label, quantityInWords(Number(value), fact.unit, weightUnit));
    case 'choice':
      return words.answer.saidValue(label, say(fact.options[String(value)] ?? String(value)));
  }
}

/** Body weight in the unit the person typed it in. */
function quantityInWords(value: number, unit: string, weightUnit: WeightUnit): string {
  return unit === 'kg' && weightUnit === 'lb'
    ? `${toPounds(value)} ${words.check.pounds}`
    : `${value} ${say(unit)}`;
}
