/**
 * Writes predicates as SMT-LIB 2, so that a solver can prove what holds for every possible answer.
 *
 * A fact is three terms: is it known, was it answered "not sure", and its value. The truth of a
 * predicate stays two bits, evidence for and evidence against (see truth.ts), each a formula of its
 * own. Neither formula needs the negation of the other, so every reading of what is not known is
 * written the same way.
 */

import { type Derived, KLEENE, type Reading, resolve, threshold } from './evaluate.ts';
import type { FactKind, Facts, FactValue, Vocabulary } from './fact.ts';
import { invariant } from './invariant.ts';
import type { Leaf, Node } from './parse.ts';
import { FALSE, TRUE, type Truth } from './truth.ts';

/** What one fact is in a formula. A fact neither known nor unsure was not asked. */
interface FactTerms {
  /** Bool. */
  readonly known: string;
  /** Bool; never together with `known`. */
  readonly unsure: string;
  /** Bool (yes/no), Real (quantity) or Int (choice: the place of the option). Means nothing unless known. */
  readonly value: string;
}

/** One set of answers: where to read each fact. */
export type Answers = (fact: string) => FactTerms;

/** Evidence that a predicate holds, or that it fails. */
export type Side = 'for' | 'against';

export interface SmtContext {
  readonly vocabulary: Vocabulary;
  readonly derived: Derived;
  readonly answers: Answers;
  /** Kleene's when left out. */
  readonly reading?: Reading;
}

/** The set of answers called `name`, as {@link declareFacts} declares it. */
export const answersNamed =
  (name: string): Answers =>
  (fact) => ({
    known: `|${fact} known ${name}|`,
    unsure: `|${fact} unsure ${name}|`,
    value: `|${fact} ${name}|`,
  });

/** Declares any answers at all, within the bounds of each fact, under `name`. */
export function declareFacts(vocabulary: Vocabulary, name: string): string {
  const answers = answersNamed(name);
  return Object.entries(vocabulary)
    .map(([fact, kind]) => declareFact(answers(fact), kind))
    .join('\n');
}

/** The Bool term that there is evidence on `side` of `node`. */
export function toSmt(node: Node, side: Side, context: SmtContext): string {
  switch (node.op) {
    case 'all':
    case 'any':
    case 'at-least': {
      const n = threshold(node);
      const needed = side === 'for' ? n : node.of.length - n + 1;
      return atLeast(
        needed,
        node.of.map((child) => toSmt(child, side, context)),
      );
    }
    case 'not':
      return toSmt(node.of, side === 'for' ? 'against' : 'for', context);
    case 'derived':
      return toSmt(resolve(node.id, context.derived), side, context);
    default:
      return leafToSmt(node, side, context);
  }
}

/** The Bool term that the answers are exactly `facts`. */
export function toSmtFacts(facts: Facts, vocabulary: Vocabulary, answers: Answers): string {
  return and(
    Object.entries(vocabulary).map(([fact, kind]) => {
      const { known, unsure, value } = answers(fact);
      const given = facts[fact];
      if (given === undefined) return `(not (or ${known} ${unsure}))`;
      if (given === null) return unsure;
      return `(and ${known} (= ${value} ${toSmtValue(given, kind)}))`;
    }),
  );
}

/** The term of a known value of a fact of this kind. */
export function toSmtValue(value: Exclude<FactValue, null>, kind: FactKind): string {
  switch (kind.kind) {
    case 'yes-no':
      return String(value);
    case 'quantity':
      return real(value as number);
    case 'choice': {
      const place = kind.options.indexOf(value as string);
      invariant(place >= 0, `no option "${String(value)}"`);
      return String(place);
    }
  }
}

/** Joins Bool terms; no terms at all are true. */
export const and = (terms: readonly string[]): string =>
  terms.length > 0 ? `(and ${terms.join(' ')})` : 'true';

/** Joins Bool terms; no terms at all are false. */
export const or = (terms: readonly string[]): string =>
  terms.length > 0 ? `(or ${terms.join(' ')})` : 'false';

function declareFact({ known, unsure, value }: FactTerms, kind: FactKind): string {
  return [
    `(declare-const ${known} Bool)`,
    `(declare-const ${unsure} Bool)`,
    `(assert (not (and ${known} ${unsure})))`,
    ...declareValue(value, kind),
  ].join('\n');
}

function declareValue(value: string, kind: FactKind): readonly string[] {
  switch (kind.kind) {
    case 'yes-no':
      return [`(declare-const ${value} Bool)`];
    case 'quantity':
      return [
        `(declare-const ${value} Real)`,
        `(assert (<= ${real(kind.min)} ${value} ${real(kind.max)}))`,
      ];
    case 'choice':
      return [
        `(declare-const ${value} Int)`,
        `(assert (<= 0 ${value} ${kind.options.length - 1}))`,
      ];
  }
}

function leafToSmt(leaf: Leaf, side: Side, context: SmtContext): string {
  const { answers, vocabulary, reading = KLEENE } = context;
  const { known, unsure, value } = answers(leaf.fact);
  const passes = testToSmt(leaf, value, vocabulary);
  const ways = [`(and ${known} ${side === 'for' ? passes : `(not ${passes})`})`];
  if (speaksFor(reading.notSure(leaf.fact), side)) ways.push(unsure);
  if (speaksFor(reading.unasked, side)) ways.push(`(not (or ${known} ${unsure}))`);
  return or(ways);
}

const speaksFor = (truth: Truth, side: Side): boolean =>
  (truth & (side === 'for' ? TRUE : FALSE)) !== 0;

function testToSmt(leaf: Leaf, value: string, vocabulary: Vocabulary): string {
  switch (leaf.op) {
    case 'true':
      return value;
    case 'is': {
      const kind = kindOf(leaf.fact, vocabulary);
      return or(leaf.options.map((option) => `(= ${value} ${toSmtValue(option, kind)})`));
    }
    case 'atLeast':
      return `(>= ${value} ${real(leaf.bound)})`;
    case 'atMost':
      return `(<= ${value} ${real(leaf.bound)})`;
    case 'above':
      return `(> ${value} ${real(leaf.bound)})`;
    case 'below':
      return `(< ${value} ${real(leaf.bound)})`;
  }
}

function kindOf(fact: string, vocabulary: Vocabulary): FactKind {
  const kind = vocabulary[fact];
  invariant(kind !== undefined, `no fact "${fact}"`);
  return kind;
}

function atLeast(needed: number, terms: readonly string[]): string {
  if (needed === terms.length) return and(terms);
  if (needed === 1) return or(terms);
  return `(>= (+ ${terms.map((term) => `(ite ${term} 1 0)`).join(' ')}) ${needed})`;
}

/** SMT-LIB writes numbers without sign and exponent. */
function real(value: number): string {
  const digits = String(Math.abs(value));
  invariant(/^\d+(\.\d+)?$/.test(digits), `not a number in plain digits: ${value}`);
  const decimal = digits.includes('.') ? digits : `${digits}.0`;
  return value < 0 ? `(- ${decimal})` : decimal;
}
