/** Decides how urgent a case is, with the reasons, what is still open and what was left unsure. */
import {
  type Disposition,
  type FactId,
  type RuleId,
  type SourceId,
  facts as vocabulary,
  type Within,
} from '@unknot/knowledge';
import {
  createPlanes,
  EITHER,
  evaluate,
  explain,
  FALSE,
  invariant,
  missing,
  type Reading,
  run,
  TRUE,
  truthAt,
  UNKNOWN,
  type Verdict,
} from '@unknot/logic';
import type { CaseFacts } from './case-facts.ts';
import { checkedRules, derived, ruleProgram } from './clinical-logic.ts';
import { dispositionOf, urgency } from './urgency.ts';

export interface Triage {
  /** `undecided` while a rule more urgent than the worst one that holds could still become true. */
  readonly disposition: Disposition | 'undecided';
  readonly within: Within | null;
  /** Every rule that holds, most urgent first. */
  readonly reasons: readonly Reason[];
  readonly open: readonly OpenRule[];
  /** Answers of "not sure" that keep us from saying "all clear": what to find out. */
  readonly notSure: readonly FactId[];
}

export interface Reason {
  readonly rule: RuleId;
  readonly suspect: string;
  readonly disposition: Disposition;
  readonly within: Within;
  /** The answers that decided it. */
  readonly because: readonly FactId[];
  readonly sources: readonly SourceId[];
  /** What to do at once, beyond the advice of the disposition. */
  readonly advice: readonly string[];
}

export interface OpenRule {
  readonly rule: RuleId;
  /** The questions that could still make it true. */
  readonly missing: readonly FactId[];
}

type Rule = (typeof checkedRules)[number];

const everyFact = Object.keys(vocabulary) as FactId[];

/**
 * How "not sure" is read: on a reassuring fact as "no"; on a high-yield fact either way, whichever makes
 * the rule true; otherwise it stays not known.
 */
const readNotSure: Reading['notSure'] = (id) => {
  const fact = vocabulary[id as FactId];
  if (fact.reassuring) return FALSE;
  return fact.highYield ? EITHER : UNKNOWN;
};
const ACTUAL: Reading = { unasked: UNKNOWN, notSure: readNotSure };
const POSSIBLE: Reading = { unasked: EITHER, notSure: readNotSure };
/** What could be true were each "not sure" taken back. */
const WITHOUT_DOUBTS: Reading = { unasked: EITHER, notSure: () => EITHER };

/** Triage of `facts`. Pure: the same facts and knowledge always give the same answer. */
export function triage(facts: CaseFacts): Triage {
  const holding = rulesTrueUnder(ACTUAL, facts).sort(byUrgency);
  const worst = urgency(holding[0]?.within ?? null);
  const possible = rulesTrueUnder(POSSIBLE, facts);
  const open = possible.filter((rule) => !holding.includes(rule) && urgency(rule.within) > worst);
  const within = holding[0]?.within ?? null;
  return {
    disposition: open.length > 0 ? 'undecided' : dispositionOf(within),
    within,
    reasons: holding.map((rule) => toReason(rule, facts)),
    open: open.map((rule) => ({ rule: rule.id, missing: missingFacts(rule, facts) })),
    notSure: unsure(facts, worst, possible),
  };
}

/** The rules that hold under `reading`. */
function rulesTrueUnder(reading: Reading, facts: CaseFacts): Rule[] {
  const planes = createPlanes(ruleProgram);
  run(ruleProgram, facts, planes, reading);
  return checkedRules.filter(({ output }) => truthAt(ruleProgram, planes, output) & TRUE);
}

const byUrgency = (a: Rule, b: Rule): number => urgency(b.within) - urgency(a.within);

function toReason(rule: Rule, facts: CaseFacts): Reason {
  return {
    rule: rule.id,
    suspect: rule.suspect,
    disposition: dispositionOf(rule.within),
    within: rule.within,
    because: explain(rule.node, facts, derived, 'yes', ACTUAL) as readonly FactId[],
    sources: rule.sources,
    advice: rule.advice ?? [],
  };
}

/** What one rule says by itself, whatever the others say; `open` means it could still become true. */
export function ruleVerdict(
  id: RuleId,
  facts: CaseFacts,
): { readonly verdict: Verdict; readonly missing: readonly FactId[] } {
  const rule = checkedRules.find((each) => each.id === id);
  invariant(rule !== undefined, `no rule "${id}"`);
  if (evaluate(rule.node, facts, derived, ACTUAL) & TRUE) return { verdict: 'yes', missing: [] };
  const asked = missingFacts(rule, facts);
  return { verdict: asked.length > 0 ? 'open' : 'no', missing: asked };
}

function missingFacts(rule: Rule, facts: CaseFacts): readonly FactId[] {
  return missing(rule.node, facts, derived, readNotSure) as readonly FactId[];
}

/**
 * The unsure facts that alone keep a more urgent rule from being settled: were each "not sure" taken
 * back, the rule could still become true.
 */
function unsure(facts: CaseFacts, worst: number, possible: readonly Rule[]): readonly FactId[] {
  const doubts = everyFact.filter((id) => facts[id] === null);
  if (doubts.length === 0) return [];
  const kept = rulesTrueUnder(WITHOUT_DOUBTS, facts).filter(
    (rule) => urgency(rule.within) > worst && !possible.includes(rule),
  );
  if (kept.length === 0) return [];
  const untold = Object.fromEntries(doubts.map((id) => [id, undefined]));
  const sure = { ...facts, ...untold } as CaseFacts;
  const found = kept.flatMap((rule) => missingFacts(rule, sure));
  return doubts.filter((fact) => found.includes(fact));
}
