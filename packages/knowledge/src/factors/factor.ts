/** The shape of a factor: something that may have contributed. Never a diagnosis, never a percentage. */
import type { Basis } from '../schema.ts';
import type { SourceId } from '../sources.ts';
import type { When } from '../vocabulary.ts';

export interface Factor {
  readonly id: string;
  /** Its line in the evidence file. */
  readonly ref: string;
  readonly name: string;
  /** Points to begin with, 0 to 3. */
  readonly base: number;
  /** Points each condition adds or takes: ±3 strong, ±1 weak. A condition not known adds nothing. */
  readonly weights: readonly { readonly when: When; readonly points: -3 | -1 | 1 | 3 }[];
  /** What the person can change. */
  readonly change: readonly string[];
  /** When a clinician should look at it, in words; without `when` always. */
  readonly clinician: readonly { readonly when?: When; readonly why: string }[];
  /** How well the link is known. */
  readonly known: string;
  /** Shown, but never first. */
  readonly neverFirst?: true;
  /** `consensus`: clinical reasoning that no source read has confirmed. */
  readonly basis: Basis;
  readonly sources: readonly SourceId[];
}

/** Something that must not be weighed against a strain: the danger rules hold it. */
export interface NotRanked {
  readonly id: string;
  readonly ref: string;
  readonly name: string;
  readonly why: string;
  /** The lines of the rules that hold it. */
  readonly heldBy: readonly string[];
  readonly sources: readonly SourceId[];
}
