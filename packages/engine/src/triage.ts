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
  evaluate,
  explain,
  invariant,
  missing,
  overlaid,
  type Planes,
  pack,
  TRUE,
  type Verdict,
} from '@unknot/logic';
import type { CaseFacts } from './case-facts.ts';
import { caseProgram, checkedRules, derived, rulesByUrgency } from './clinical-logic.ts';
import {
  ACTUAL,
  isHeld,
  POSSIBLE,
  readNotSure,
  rulesHeld,
  WITHOUT_DOUBTS,
  withinOf,
} from './held-rules.ts';
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

/** Triage of `facts`. Pure: the same facts and knowledge always give the same answer. */
export function triage(facts: CaseFacts): Triage {
  const planes = createPlanes(caseProgram);
  pack(caseProgram, facts, planes);
  const actual = rulesHeld(planes, ACTUAL);
  const possible = rulesHeld(planes, POSSIBLE);
  const within = withinOf(actual);
  const above = checkedRules.filter((rule) => urgency(rule.within) > urgency(within));
  const open = above.filter(({ bit }) => isHeld(possible, bit));
  return {
    disposition: open.length > 0 ? 'undecided' : dispositionOf(within),
    within,
    reasons: rulesByUrgency
      .filter((_, bit) => isHeld(actual, bit))
      .map((rule) => toReason(rule, facts)),
    open: open.map((rule) => ({ rule: rule.id, missing: missingFacts(rule, facts) })),
    notSure: unsure(
      facts,
      planes,
      above.filter(({ bit }) => !isHeld(possible, bit)),
    ),
  };
}

function toReason(rule: (typeof rulesByUrgency)[number], facts: CaseFacts): Reason {
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
 * The unsure facts that alone keep one of the rules `settled`, which are more urgent and cannot hold, from
 * being open: were each "not sure" taken back, the rule could still become true.
 */
function unsure(facts: CaseFacts, planes: Planes, settled: readonly Rule[]): readonly FactId[] {
  const doubts = everyFact.filter((id) => facts[id] === null);
  if (doubts.length === 0) return [];
  const withoutDoubts = rulesHeld(planes, WITHOUT_DOUBTS);
  const kept = settled.filter(({ bit }) => isHeld(withoutDoubts, bit));
  if (kept.length === 0) return [];
  const untold = Object.fromEntries(doubts.map((id) => [id, undefined]));
  const sure = overlaid<FactId>(facts, untold) as CaseFacts;
  const found = kept.flatMap((rule) => missingFacts(rule, sure));
  return doubts.filter((fact) => found.includes(fact));
}
