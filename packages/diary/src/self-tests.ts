/** Results of self-tests as the screens read them. */
import type { Instant, SelfTestResult } from '@unknot/engine';
import type { EventOf } from './event.ts';

/** One result, with the id of its event. */
export interface DiarySelfTest {
  readonly id: string;
  readonly at: Instant;
  readonly test: string;
  /** `null` for a test without a number, or a result of which a side is missing. */
  readonly result: SelfTestResult | null;
  /** Of a test without a number: how much stayed as it should. */
  readonly seen: 'all' | 'some' | 'none' | null;
}

/** The result that `event` tells of. */
export const selfTestOf = ({
  id,
  at,
  test,
  seen,
  ...numbers
}: EventOf<'self-test-done'>): DiarySelfTest => ({
  id,
  at,
  test,
  result: resultOf(numbers),
  seen: seen ?? null,
});

function resultOf({
  value,
  left,
  right,
}: Pick<EventOf<'self-test-done'>, 'value' | 'left' | 'right'>): SelfTestResult | null {
  if (value !== undefined) return { value };
  return left === undefined || right === undefined ? null : { left, right };
}
