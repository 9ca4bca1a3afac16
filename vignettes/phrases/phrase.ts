/** What a plain phrase means in the vocabulary. */
import type { FactId } from '@unknot/knowledge';
import type { Facts } from '@unknot/logic';

/**
 * The facts that a phrase states. No facts at all is right for what no question is about: the place of
 * an upper-back pain, or a finding that is harmless by itself.
 */
export type Phrase = Facts<FactId> | NotCovered;

/** A phrase that the vocabulary cannot say yet, or not in full. */
export interface NotCovered {
  /** The concept that is missing. */
  readonly notCovered: string;
  /** What it bears on: how urgent the case is, or only which medicines are safe. */
  readonly matters: 'triage' | 'medicines';
  /** The part that can be said. */
  readonly says: Facts<FactId>;
}

export type Phrases = Readonly<Record<string, Phrase>>;

/** A phrase that bears on urgency, of which the vocabulary says `says` and lacks `notCovered`. */
export const lacks = (notCovered: string, says: Facts<FactId> = {}): NotCovered => ({
  notCovered,
  matters: 'triage',
  says,
});

/** A phrase that bears only on medicines, of which the vocabulary lacks `notCovered`. */
export const lacksMedicine = (notCovered: string, says: Facts<FactId> = {}): NotCovered => ({
  notCovered,
  matters: 'medicines',
  says,
});
