/** The rule shape bound to this vocabulary: a misspelt fact or source does not compile. */
import type { Rule, RuleExample } from '../schema.ts';
import type { SourceId } from '../sources.ts';
import type { FactId, When } from '../vocabulary.ts';

export interface ClinicalRule extends Rule<When> {
  readonly sources: readonly SourceId[];
  readonly examples: readonly ClinicalExample[];
}

/** Answers by fact; `undefined` takes an answer back: not asked yet. */
type Told = { readonly [Id in FactId]?: boolean | number | string | null | undefined };

interface ClinicalExample extends RuleExample {
  readonly facts: Told;
  readonly asks?: readonly FactId[];
  /** What the same case gives with one finding changed; each stands for an example of its own. */
  readonly changed?: { readonly [Gives in RuleExample['gives']]?: readonly ChangedFinding[] };
}

/** The fact alone: from yes to no, else to yes. */
export type ChangedFinding = FactId | Told;
