/** How far the trials reach, in words that several remedies share. */

export const BORROWED = 'Tested in low-back pain, not in the upper back.';
