/** The shape of a threshold. */
import type { Basis } from '../schema.ts';
import type { SourceId } from '../sources.ts';

/** A number the trend turns on. */
export interface Threshold {
  readonly value: number;
  readonly unit: string;
  readonly meaning: string;
  /** `product`: chosen for Unknot, though a source may have led to it. */
  readonly basis: Extract<Basis, 'sourced' | 'product'>;
  readonly sources: readonly SourceId[];
}
