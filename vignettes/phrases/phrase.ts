/** What a plain phrase means in the vocabulary. */
import type { FactId } from '@unknot/knowledge';
import type { Facts } from '@unknot/logic';

/**
 * The facts that a phrase states. No facts at all is right for what no question is about: the place of
 * an upper-back pain, or a finding that is harmless by itself.
 */
export type Phrase = Facts<FactId>;

export type Phrases = Readonly<Record<string, Phrase>>;
