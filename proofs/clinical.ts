/** The knowledge as the theorems see it: checked predicates, and what follows from answers. */
import { implications } from '@unknot/engine';
import {
  derivedFacts,
  type Fact,
  facts as factRecords,
  rules,
  type Within,
} from '@unknot/knowledge';
import {
  type Derived,
  type Implication,
  type Node,
  type Truth,
  UNKNOWN,
  type Vocabulary,
} from '@unknot/logic';
import { type Offer, offers } from './offers.ts';
import { parsed, vocabulary } from './parsed.ts';

/** All that a theorem speaks about. The tests break one part of it to see the theorem fail. */
export interface Clinical {
  readonly vocabulary: Vocabulary;
  /** Facts whose "not sure" counts for an emergency rule. */
  readonly highYield: ReadonlySet<string>;
  /** Facts whose "not sure" counts as "no". */
  readonly reassuring: ReadonlySet<string>;
  readonly derived: Derived;
  readonly rules: readonly ClinicalRule[];
  readonly implications: readonly Implication[];
  /** All that may be offered. */
  readonly offers: readonly Offer[];
  /** From the least urgent to the most. */
  readonly ladder: readonly Within[];
  /** How a fact that nobody asked about counts. */
  readonly unasked: Truth;
}

export interface ClinicalRule {
  readonly id: string;
  readonly within: Within;
  readonly node: Node;
}

/** The real knowledge. */
export const clinical: Clinical = {
  vocabulary,
  highYield: factsThat(({ highYield }) => highYield === true),
  reassuring: factsThat((fact) => fact.kind === 'yes-no' && fact.reassuring === true),
  derived: new Map(Object.entries(derivedFacts).map(([id, { when }]) => [id, parsed(when)])),
  rules: rules.map(({ id, within, when }) => ({ id, within, node: parsed(when) })),
  implications,
  offers,
  ladder: ['2-weeks', '3-days', 'today', 'now'],
  unasked: UNKNOWN,
};

function factsThat(are: (fact: Fact) => boolean): ReadonlySet<string> {
  return new Set(Object.entries(factRecords).flatMap(([id, fact]) => (are(fact) ? [id] : [])));
}
