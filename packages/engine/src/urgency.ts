/** The ladder of urgency: how soon, which disposition that is, and which is worse. */
import type { Disposition, Within } from '@unknot/knowledge';

const LADDER: readonly Within[] = ['2-weeks', '3-days', 'today', 'now'];

/** 0 for self-care, then 1 (two weeks) to 4 (now). */
export const urgency = (within: Within | null): number =>
  within === null ? 0 : LADDER.indexOf(within) + 1;

/** The disposition that `within` belongs to; none is self-care. */
export function dispositionOf(within: Within | null): Disposition {
  switch (within) {
    case 'now':
      return 'emergency';
    case 'today':
      return 'urgent';
    case '3-days':
    case '2-weeks':
      return 'routine';
    case null:
      return 'self-care';
  }
}
