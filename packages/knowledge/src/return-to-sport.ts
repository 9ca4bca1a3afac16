/** What must hold before full sport or heavy work, in the order it is reached: 7.7. All are needed. */
import type { Basis } from './schema.ts';
import type { SourceId } from './sources.ts';

interface ReturnCriterion {
  readonly id: string;
  readonly ref: string;
  /** As a statement about the person that is true once it is met. */
  readonly text: string;
  readonly basis: Basis;
  readonly sources: readonly SourceId[];
}

const all = [
  {
    id: 'no-red-flag',
    ref: '7.7 1',
    text: 'No danger sign stands.',
    basis: 'consensus',
    sources: ['ARD16'],
  },
  {
    id: 'quiet',
    ref: '7.7 2',
    text: 'For 7 days the pain was 1 or less at rest and 2 or less with the task.',
    basis: 'consensus',
    sources: [],
  },
  {
    id: 'no-painkiller',
    ref: '7.7 3',
    text: 'You needed no painkiller for 48 hours.',
    basis: 'consensus',
    sources: [],
  },
  {
    id: 'even-turn',
    ref: '7.7 4',
    text: 'You turn as far to both sides, within 10 % or 5 degrees.',
    basis: 'product',
    sources: ['RTS-DEL'],
  },
  {
    id: 'free-chest',
    ref: '7.7 5',
    text: 'A deep breath, a cough and a reach above your head do not hurt.',
    basis: 'consensus',
    sources: [],
  },
  {
    id: 'even-strength',
    ref: '7.7 6',
    text: 'You do at least 90 % as many rows or raises on the sore side.',
    basis: 'product',
    sources: ['RTS-DEL'],
  },
  {
    id: 'graded-sessions',
    ref: '7.7 7',
    text: 'You did half, then three quarters, then all of your usual amount, and each was settled the next morning.',
    basis: 'consensus',
    sources: ['ARD16'],
  },
  {
    id: 'brace-and-alert',
    ref: '7.7 8',
    text: 'You can brace, fall and turn as your sport needs, and take nothing that makes you drowsy.',
    basis: 'consensus',
    sources: [],
  },
  {
    id: 'confident',
    ref: '7.7 9',
    text: 'You trust your back: 7 of 10 or more.',
    basis: 'consensus',
    sources: ['RTS-DEL', 'ARD16'],
  },
] as const satisfies readonly ReturnCriterion[];

export type ReturnCriterionId = (typeof all)[number]['id'];

/** The nine criteria, in order. */
export const returnCriteria: readonly (ReturnCriterion & { readonly id: ReturnCriterionId })[] =
  all;

/** The share of the usual amount of each graded session; how hard it is rises last. */
export const gradedVolumes = [0.5, 0.75, 1] as const;
