/** Every theorem, in the order they are proved: the later ones stand on the first. */
import type { Theorem } from './theorem.ts';
import { closingEnds } from './theorems/closing-ends.ts';
import { dangerNeverLowers } from './theorems/danger-never-lowers.ts';
import { dosesStayWithin } from './theorems/doses-stay-within.ts';
import { doubtIsNoComfort } from './theorems/doubt-is-no-comfort.ts';
import { emergencyStays } from './theorems/emergency-stays.ts';
import { everyRuleFires } from './theorems/every-rule-fires.ts';
import { interviewEnds } from './theorems/interview-ends.ts';
import { medicinesForWhom } from './theorems/medicines-for-whom.ts';
import { movementWaits } from './theorems/movement-waits.ts';
import { noContradiction } from './theorems/no-contradiction.ts';
import { nothingForbidden } from './theorems/nothing-forbidden.ts';
import { oneAnswer } from './theorems/one-answer.ts';
import { phasesSettle } from './theorems/phases-settle.ts';
import { reasonsAreEnough } from './theorems/reasons-are-enough.ts';
import { unknownIsSafe } from './theorems/unknown-is-safe.ts';
import { worseningIsSeen } from './theorems/worsening-is-seen.ts';

/** Every theorem about the knowledge. */
export const theorems: readonly Theorem[] = [
  closingEnds,
  oneAnswer,
  emergencyStays,
  dangerNeverLowers,
  unknownIsSafe,
  doubtIsNoComfort,
  interviewEnds,
  everyRuleFires,
  nothingForbidden,
  medicinesForWhom,
  dosesStayWithin,
  movementWaits,
  phasesSettle,
  worseningIsSeen,
  noContradiction,
  reasonsAreEnough,
];
