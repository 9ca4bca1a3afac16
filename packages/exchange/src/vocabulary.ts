/** The vocabulary as others read it: every fact with its question, unit and bounds. */
import { derivedFacts, type Fact, facts } from '@unknot/knowledge';

/** One fact. */
export interface VocabularyEntry {
  readonly id: string;
  readonly kind: Fact['kind'];
  /** What the person is asked, or the statement they tap. */
  readonly question: string;
  readonly help?: string;
  readonly unit?: string;
  readonly min?: number;
  readonly max?: number;
  /** With a choice: option → the words the person taps. */
  readonly options?: { readonly [option: string]: string };
  /** Asked once and remembered from episode to episode. */
  readonly history: boolean;
  /** Computed from other facts; never asked and refused in a case. */
  readonly derived: boolean;
  /** "Not sure" counts as yes when it is the last thing an emergency rule needs. */
  readonly highYield: boolean;
  /** Set by the system around Unknot, such as the region; never asked. */
  readonly given: boolean;
}

/** Every fact: those that are asked in the order of the knowledge, then the derived ones. */
export function vocabulary(): readonly VocabularyEntry[] {
  return [
    ...Object.entries<Fact>(facts).map(([id, fact]) => toEntry(id, fact)),
    ...Object.entries(derivedFacts).map(([id, { label }]) => derivedEntry(id, label)),
  ];
}

function toEntry(id: string, fact: Fact): VocabularyEntry {
  return {
    id,
    kind: fact.kind,
    question: fact.kind === 'yes-no' ? fact.label : fact.question,
    ...(fact.help === undefined ? {} : { help: fact.help }),
    ...bounds(fact),
    history: fact.history ?? false,
    derived: false,
    highYield: fact.highYield ?? false,
    given: fact.given ?? false,
  };
}

function bounds(fact: Fact): Pick<VocabularyEntry, 'unit' | 'min' | 'max' | 'options'> {
  switch (fact.kind) {
    case 'yes-no':
      return {};
    case 'quantity':
      return { unit: fact.unit, min: fact.min, max: fact.max };
    case 'choice':
      return { options: fact.options };
  }
}

const derivedEntry = (id: string, label: string): VocabularyEntry => ({
  id,
  kind: 'yes-no',
  question: label,
  history: false,
  derived: true,
  highYield: false,
  given: false,
});
