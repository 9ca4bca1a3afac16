/** The shapes of the knowledge. Knowledge is data: records of these shapes, no functions inside. */
import type { Predicate } from '@unknot/logic';

/** How far to trust a statement, in the words of the evidence file. */
export type Basis =
  | 'sourced'
  /** General clinical knowledge that no source read has confirmed; awaits a clinician's signature. */
  | 'consensus'
  /** A threshold or wording chosen for Unknot; awaits a clinician's signature. */
  | 'product';

/** One thing that can be known. `label` is what the person taps or reads back, in plain words. */
export type Fact = YesNoFact | QuantityFact | ChoiceFact;

interface FactBase {
  /** A few words before a long label, so that the eye finds its place. */
  readonly lead?: string;
  readonly label: string;
  /** One more sentence for who is unsure what is meant. */
  readonly help?: string;
  /** Its name in the evidence file, when that differs from the id with `_` for `-`. */
  readonly ref?: string;
  /** Asked once and remembered from episode to episode. Otherwise new or changed in this episode. */
  readonly history?: true;
  /** "Not sure" counts as yes when it is the last thing an emergency rule needs. */
  readonly highYield?: true;
  /**
   * Its "yes" speaks against danger, so "not sure" is read as "no" everywhere (2.0; E01: "any of the
   * three unknown = not clearly triggered").
   */
  readonly reassuring?: true;
  /** Set by the shell, never asked. */
  readonly given?: true;
}

export interface YesNoFact extends FactBase {
  readonly kind: 'yes-no';
  /** A gate: "no" to it is "no" to each of these; "yes" or "not sure" opens them. */
  readonly settles?: readonly string[];
}

export interface QuantityFact extends FactBase {
  readonly kind: 'quantity';
  readonly question: string;
  readonly unit: string;
  readonly min: number;
  readonly max: number;
}

export interface ChoiceFact extends FactBase {
  readonly kind: 'choice';
  readonly question: string;
  /** The option that holds when nothing is chosen; without one, nothing chosen is "not sure". */
  readonly usual?: string;
  /** Option id → the words the person taps. */
  readonly options: { readonly [option: string]: string };
}

/** A fact that follows from others and is never asked. */
export interface DerivedFact<P = Predicate> {
  readonly label: string;
  readonly ref?: string;
  readonly when: P;
}

/** A condition under which other facts have a fixed value: what cannot be true together. */
export interface Exclusion<P = Predicate> {
  readonly id: string;
  /** Worth asking its condition only to be spared the questions that it settles. */
  readonly sparesQuestions?: true;
  readonly when: P;
  readonly then: { readonly [fact: string]: boolean | string };
}

export type Disposition = 'emergency' | 'urgent' | 'routine' | 'self-care';

/** How soon. `now` with emergency, `today` with urgent, the other two with routine. */
export type Within = 'now' | 'today' | '3-days' | '2-weeks';

/** A clinical rule: when it holds, the person needs at least `within`. */
export interface Rule<P = Predicate> {
  readonly id: string;
  /** Its line in the evidence file, such as `E01` or `E02 also`. */
  readonly ref: string;
  readonly within: Within;
  /** What may be wrong, as a clinician would name it to a patient. */
  readonly suspect: string;
  /** What to do at once, beyond the advice of the disposition. */
  readonly advice?: readonly string[];
  readonly when: P;
  readonly basis: Basis;
  readonly sources: readonly string[];
  readonly examples: readonly RuleExample[];
}

/** A worked example; it runs as a test. */
export interface RuleExample {
  readonly name: string;
  readonly facts: { readonly [fact: string]: boolean | number | string | null | undefined };
  readonly gives: 'yes' | 'no' | 'open';
  /** With `open`: facts that must be among those still to ask. */
  readonly asks?: readonly string[];
}

export interface Source {
  readonly title: string;
  readonly year: string;
  readonly url: string;
  /** How it was read, when not at the primary place. */
  readonly via?: string;
}

/** A screen of questions. Facts of one page are asked together; at most seven. */
export interface QuestionPage<Id extends string = string> {
  readonly id: string;
  readonly topic: Topic;
  readonly title: string;
  readonly help?: string;
  readonly facts: readonly Id[];
}

/**
 * `danger` first; `causes` only ranks what may have contributed; `relief`, `movement` and `medicines`
 * only clear what may be offered.
 */
export type Topic =
  | 'danger'
  | 'course'
  | 'history'
  | 'causes'
  | 'relief'
  | 'movement'
  | 'medicines';

/** A non-drug measure. */
export interface Remedy<P = Predicate> {
  readonly id: string;
  readonly ref: string;
  readonly name: string;
  /** One sentence: what it does for the person. */
  readonly purpose: string;
  readonly steps: readonly string[];
  /** How long and how often. */
  readonly dose: string;
  /** Minutes of one go, for the timer. */
  readonly minutes?: number;
  readonly stopIf: readonly string[];
  /** Harmless enough to go on while urgent help is being arranged. */
  readonly gentle?: true;
  /** Not offered when this holds. */
  readonly avoidWhen?: P;
  /** Offered only after asking a pharmacist or clinician. */
  readonly askWhen?: P;
  readonly strength: 'high' | 'moderate' | 'low' | 'very-low' | 'consensus';
  /** Where the trials were not about the upper back. */
  readonly borrowed?: string;
  readonly basis: Basis;
  readonly sources: readonly string[];
}

/** Whom to call where. */
export interface Region {
  readonly name: string;
  readonly emergency: { readonly number: string; readonly label: string };
  /** Same-day advice. Not every country has one number. */
  readonly advice?: { readonly number: string; readonly label: string };
  readonly poison?: { readonly number: string; readonly label: string };
  /** Whose label limits and medicine names apply. */
  readonly medicines: 'US' | 'UK';
  readonly sources: readonly string[];
}
