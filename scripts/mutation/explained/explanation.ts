/** Why a mutant that lives may live: what it changes makes no difference. */

export interface Explanation {
  readonly file: string;
  /** The line of code, as far as it tells the place. */
  readonly code: string;
  /** What stands there instead; left out: any change in that line. */
  readonly instead?: string;
  readonly why: string;
}

export const FOR_SPEED = 'Spares work; the result is the same.';
