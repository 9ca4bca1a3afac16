/** The shape of a data linter: one concern, one file. */

export interface Linter {
  readonly name: string;
  readonly description: string;
  /** Every problem found, each naming the record; empty when all is well. */
  readonly check: () => readonly string[];
}
