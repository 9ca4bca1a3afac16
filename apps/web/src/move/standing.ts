/** How a movement stands for this person, in one of four words. */
import type { ExerciseVerdict } from '@unknot/engine';

/** `later`: only its level is not open yet. */
export type Standing = 'ok' | 'ask' | 'avoid' | 'later';

export function standingOf({ verdict, notYet, because }: ExerciseVerdict): Standing {
  if (verdict === 'avoid' && notYet.length > 0 && because.length === 0) return 'later';
  return verdict;
}
