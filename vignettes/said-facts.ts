/** What a vignette says, as facts, and what of it the vocabulary cannot say yet. */
import type { FactId } from '@unknot/knowledge';
import { facts as vocabulary } from '@unknot/knowledge';
import type { Facts } from '@unknot/logic';
import { nearestPhrase, phraseFor } from './phrases.ts';
import type { Numbers, Vignette } from './vignette.ts';

export interface Said {
  readonly facts: Facts<FactId>;
  readonly gaps: readonly Gap[];
}

/** A phrase that the table does not have. */
export interface Gap {
  readonly phrase: string;
  /** The phrase it was read as; `null` when none comes near. */
  readonly readAs: string | null;
  /** Whether the case could be judged wrongly without it. What is absent or unsure never raises anything. */
  readonly decides: 'triage' | 'medicines' | 'nothing';
}

type List = 'present' | 'absent' | 'unknown' | 'conditions' | 'medicines';
const STATED: readonly List[] = ['conditions', 'medicines', 'present'];

/**
 * The facts of `vignette`. What is present wins over what is absent, and that over what is unknown:
 * "no pins and needles in one hand" does not take back "pins and needles in both".
 */
export function saidFacts(vignette: Vignette): Said {
  const { age, sex } = vignette;
  return {
    facts: {
      ...merge(vignette.unknown.map(unsure)),
      ...merge(vignette.absent.map(denied)),
      ...merge(STATED.flatMap((list) => vignette[list].map(stated))),
      ...fromNumbers(vignette.facts ?? {}),
      age,
      sex,
    },
    gaps: [...STATED, 'absent' as const, 'unknown' as const].flatMap((list) =>
      vignette[list].flatMap((phrase) => gapOf(phrase, list) ?? []),
    ),
  };
}

const stated = (phrase: string): Facts<FactId> =>
  phraseFor(phrase) ?? nearestPhrase(phrase)?.phrase ?? {};

/** "Not A" denies what A asserts; what A itself denies, or an amount it hints at, stays unsaid. */
const denied = (phrase: string): Facts<FactId> => yesNoFacts(phrase, false);

const unsure = (phrase: string): Facts<FactId> => yesNoFacts(phrase, null);

function yesNoFacts(phrase: string, answer: false | null): Facts<FactId> {
  const asserted = Object.entries(stated(phrase)).filter(([, value]) => value === true);
  return Object.fromEntries(asserted.map(([fact]) => [fact, answer]));
}

/** Exact amounts as facts; those that nobody gave stay unsaid. */
function fromNumbers(numbers: Numbers): Facts<FactId> {
  const { pain, days_since_onset: days, contacts_in_7_days: contacts, weight_kg: weight } = numbers;
  const { pregnancy_weeks: pregnancy, weeks_since_birth: birth } = numbers;
  const { egfr, alcohol_units_per_day: units } = numbers;
  return {
    ...(pain !== undefined && { 'pain-now': pain }),
    ...(days !== undefined && { 'days-since-onset': days }),
    ...(contacts !== undefined && { 'contact-count-7d': contacts }),
    ...(weight !== undefined && { weight }),
    ...(pregnancy !== undefined && { pregnant: true, 'pregnant-weeks': pregnancy }),
    ...(birth !== undefined && { 'postpartum-6w': birth <= WEEKS_AFTER_BIRTH }),
    ...(egfr !== undefined && egfr < SEVERE_EGFR && { 'severe-organ-failure': true }),
    ...(units !== undefined && units > UNITS_A_DAY && { 'drinks-3-a-day': true }),
  };
}

const WEEKS_AFTER_BIRTH = 6;
/** Stage 4 and 5 of chronic kidney disease. */
const SEVERE_EGFR = 30;
/** 14 UK units a week. */
const UNITS_A_DAY = 2;

function gapOf(phrase: string, list: List): Gap | null {
  if (phraseFor(phrase) !== null) return null;
  const readAs = nearestPhrase(phrase)?.words ?? null;
  switch (list) {
    case 'present':
    case 'conditions':
      return { phrase, readAs, decides: 'triage' };
    case 'medicines':
      return { phrase, readAs, decides: 'medicines' };
    case 'absent':
    case 'unknown':
      return { phrase, readAs, decides: 'nothing' };
  }
}

const merge = (all: readonly Facts<FactId>[]): Facts<FactId> => Object.assign({}, ...all);

/** The answer to `fact` of a person who has said `said`; a gate is "not sure" when a part of it is. */
export function answerTo(fact: FactId, said: Facts<FactId>): Facts<FactId>[FactId] {
  const value = said[fact];
  if (value !== undefined) return value;
  const kind = vocabulary[fact];
  switch (kind.kind) {
    case 'yes-no':
      return kind.settles?.some((part) => said[part as FactId] === null) ? null : false;
    case 'quantity':
      return fact === 'contact-count-7d' ? 0 : null;
    case 'choice':
      return kind.usual ?? null;
  }
}
