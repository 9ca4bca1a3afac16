/** The shape of a claim: what an article about spasms said, and what became of it here. */
import type { ArticleId } from '../articles.ts';
import type { ExerciseId } from '../exercises.ts';
import type { MedicineId } from '../medicines.ts';
import type { RemedyId } from '../remedies.ts';
import type { RuleId } from '../rules.ts';
import type { Remedy } from '../schema.ts';
import type { SourceId } from '../sources.ts';

export interface Claim {
  /** Its line in the evidence file: S1 to S38. */
  readonly id: string;
  /** What was said, in our own short words. */
  readonly claim: string;
  readonly verdict: keyof typeof verdicts;
  /** Of the evidence for the verdict. */
  readonly strength: Remedy['strength'];
  readonly outcome: 'kept' | 'corrected' | 'dropped';
  /** What Unknot does instead, or with it. */
  readonly now: string;
  readonly sources: readonly SourceId[];
  readonly answeredIn: readonly [Place, ...Place[]];
}

/** How a claim stands up, in the words shown beside it. */
export const verdicts = {
  supported: 'True',
  'supported-with-nuance': 'Partly true',
  outdated: 'Out of date',
  contradicted: 'Not so',
  unclear: 'Not clear',
} as const;

/** Where the product answers it: a section of an article, or a record. */
type Place =
  | `article:${ArticleId}#${string}`
  | `rule:${RuleId}`
  | `remedy:${RemedyId}`
  | `medicine:${MedicineId}`
  | `exercise:${ExerciseId}`
  | `factor:${string}`;
