/** Tells which mutants our cases notice. */
import { dispositionOf } from '@unknot/engine';
import type { Derived, Facts, Node, Verdict } from '@unknot/logic';
import { type ClinicalRule, clinical } from '../clinical.ts';
import { type Answer, type ToldCase, toldCases } from './told-cases.ts';
import { questionsOf, verdictOf } from './verdict.ts';
import { type WorkedExample, workedExamples } from './worked-examples.ts';

/** What noticed a mutant: an example of the rule itself, or the answer to a whole case. */
export type Killer = 'example' | 'case';

/** What the rules say with a mistake in them: the changed rule, or a changed derived fact. */
export interface Mutated {
  readonly rules: readonly ClinicalRule[];
  readonly derived: Derived;
}

/** Who notices `mutated`, whose `rules` are those that the mistake may change; `null` when nobody does. */
export function killerOf(mutated: Mutated): Killer | null {
  if (mutated.rules.some((rule) => brokenExample(rule, mutated.derived))) return 'example';
  return judged.some((told) => isNoticed(told, mutated)) ? 'case' : null;
}

function brokenExample({ id, node }: ClinicalRule, derived: Derived): boolean {
  return (workedExamples.get(id) ?? []).some((example) => !fits(example, node, derived));
}

function fits({ facts, gives, asks }: WorkedExample, node: Node, derived: Derived): boolean {
  if (verdictOf(node, facts, derived) !== gives) return false;
  return asks.length === 0 || includesAll(questionsOf(node, facts, derived), asks);
}

const includesAll = (all: readonly string[], some: readonly string[]): boolean =>
  some.every((each) => all.includes(each));

/** A whole case with the verdict of every rule as it stands. */
interface Judged extends ToldCase {
  readonly verdicts: ReadonlyMap<string, Verdict>;
}

/** The cases that are answered as they should be: only those can tell a mistake. */
const judged: readonly Judged[] = toldCases
  .map((told) => ({ ...told, verdicts: verdictsOf(told.facts) }))
  .filter(({ accepted, verdicts }) => accepted.includes(answerOf(verdicts)));

function verdictsOf(facts: Facts): ReadonlyMap<string, Verdict> {
  const { rules, derived } = clinical;
  return new Map(rules.map(({ id, node }) => [id, verdictOf(node, facts, derived)]));
}

function isNoticed({ facts, accepted, verdicts }: Judged, { rules, derived }: Mutated): boolean {
  const changed = rules
    .map(({ id, node }) => [id, verdictOf(node, facts, derived)] as const)
    .filter(([id, verdict]) => verdict !== verdicts.get(id));
  if (changed.length === 0) return false;
  return !accepted.includes(answerOf(new Map([...verdicts, ...changed])));
}

/** The disposition that follows from what each rule says. */
function answerOf(verdicts: ReadonlyMap<string, Verdict>): Answer {
  const worst = highest(verdicts, 'yes');
  if (highest(verdicts, 'open') > worst) return 'undecided';
  return dispositionOf(clinical.ladder[worst] ?? null);
}

/** The rung of the most urgent rule with this verdict; -1 when there is none. */
function highest(verdicts: ReadonlyMap<string, Verdict>, wanted: Verdict): number {
  const { rules, ladder } = clinical;
  const rungs = rules.filter(({ id }) => verdicts.get(id) === wanted);
  return Math.max(-1, ...rungs.map(({ within }) => ladder.indexOf(within)));
}
