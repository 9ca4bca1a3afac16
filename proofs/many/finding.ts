/** What a share of the cases tells: a case that breaks a relation. */
export interface Finding {
  readonly relation: string;
  /** Makes the case again. */
  readonly seed: number;
  readonly about: string;
  readonly before: string;
  readonly after: string;
}

export const SEED = 20_261_122;
export const CASES = 100_000;
