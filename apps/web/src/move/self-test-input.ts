/** How the result of each self-test is entered, and how it reads. */
import type { DiarySelfTest } from '@unknot/diary';
import type { SelfTestResult } from '@unknot/engine';
import type { SelfTest, SelfTestId } from '@unknot/knowledge';
import { locale } from '../language/language.ts';
import { selfTestWords } from '../words/self-test-words.ts';

/** What is filled in so far; `null` where nothing is yet. */
export interface ResultDraft {
  readonly value: number | null;
  readonly left: number | null;
  readonly right: number | null;
  readonly seen: 'all' | 'some' | 'none' | null;
}

export const EMPTY_RESULT: ResultDraft = { value: null, left: null, right: null, seen: null };

/** Done to each side, so that the sides can be compared. */
const BOTH_SIDES: ReadonlySet<SelfTestId> = new Set([
  'hamstring-length',
  'seated-turn',
  'kneeling-turn',
]);

export type ResultShape = 'one' | 'sides' | 'seen';

export function shapeOf({ id, unit }: SelfTest & { readonly id: SelfTestId }): ResultShape {
  if (unit === 'none') return 'seen';
  return BOTH_SIDES.has(id) ? 'sides' : 'one';
}

/** The largest number that is no slip of the finger. */
export const MOST: Readonly<Record<SelfTest['unit'], number>> = {
  degrees: 120,
  centimetres: 100,
  seconds: 600,
  repetitions: 60,
  none: 0,
};

/** A clock on the page: for a hold it counts up, for thirty seconds of standing up it stops by itself. */
export function clockOf({
  id,
  unit,
}: SelfTest & { readonly id: SelfTestId }): { readonly stopsAt: number | null } | null {
  if (unit === 'seconds') return { stopsAt: null };
  return id === 'sit-to-stand' ? { stopsAt: 30 } : null;
}

/** The fields of the event, or `null` while something is missing or out of bounds. */
export function resultOf(
  shape: ResultShape,
  { value, left, right, seen }: ResultDraft,
  most: number,
): ({ readonly seen: 'all' | 'some' | 'none' } | SelfTestResult) | null {
  const fits = (number: number | null): number is number =>
    number !== null && number >= 0 && number <= most;
  switch (shape) {
    case 'seen':
      return seen && { seen };
    case 'sides':
      return fits(left) && fits(right) ? { left, right } : null;
    case 'one':
      return fits(value) ? { value } : null;
  }
}

/** A result in words, such as `Left 38°, right 41°`. */
export function resultInWords({ unit }: SelfTest, { result, seen }: DiarySelfTest): string {
  if (seen !== null) return selfTestWords.seenAs[seen];
  if (result === null || unit === 'none') return '';
  const measured = (value: number) => selfTestWords.measured[unit](value.toLocaleString(locale()));
  return 'value' in result
    ? measured(result.value)
    : selfTestWords.sides(measured(result.left), measured(result.right));
}
