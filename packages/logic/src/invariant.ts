/** The one place where a bug throws. */

/**
 * Asserts what the code relies on. A failure is a defect in Unknot, never bad input
 * (bad input is a {@link Result}).
 *
 * @throws Error with `message` when `condition` is false.
 */
export function invariant(condition: boolean, message: string): asserts condition {
  if (!condition) throw new Error(`Invariant broken: ${message}`);
}
