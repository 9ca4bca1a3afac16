/** The rule shape bound to this vocabulary: a misspelt fact or source does not compile. */
import type { Rule, RuleExample } from '../schema.ts';
import type { SourceId } from '../sources.ts';
import type { FactId, When } from '../vocabulary.ts';

export interface ClinicalRule extends Rule<When> {
  readonly sources: readonly SourceId[];
  readonly examples: readonly ClinicalExample[];
}

interface ClinicalExample extends RuleExample {
  /** `undefined` takes an answer back: not asked yet. */
  readonly facts: { readonly [Id in FactId]?: boolean | number | string | null | undefined };
  readonly asks?: readonly FactId[];
}
