/** What the person must say before a level opens; the pain and the sessions behind it are the engine's to read. */
import type { When } from '../vocabulary.ts';

/** Level 1 and above: 7.1. The spasm lets go and nothing hides the pain. */
export const loosenedEntry = {
  all: ['turns-and-breathes', { not: 'strong-painkiller-now' }, { not: 'sedated' }],
} as const satisfies When;

/**
 * A clinician who saw this pain agreed. Only then does more than level 0 open while the check says
 * "see a clinician" (2.6 step 2, S31).
 */
export const agreedEntry = 'clinician-agreed-exercise' satisfies When;
