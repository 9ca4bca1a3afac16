import { describe, expect, it } from 'vitest';
import { atLeast, EITHER, FALSE, negate, TRUE, type Truth, UNKNOWN } from './truth.ts';

const all = (...truths: Truth[]): Truth => atLeast(truths.length, truths);
const any = (...truths: Truth[]): Truth => atLeast(1, truths);

/** Kleene's tables, and Belnap's where "either way" comes in: a, b, a and b, a or b. */
const TABLE: readonly (readonly [Truth, Truth, Truth, Truth])[] = [
  [TRUE, TRUE, TRUE, TRUE],
  [TRUE, FALSE, FALSE, TRUE],
  [TRUE, UNKNOWN, UNKNOWN, TRUE],
  [FALSE, TRUE, FALSE, TRUE],
  [FALSE, FALSE, FALSE, FALSE],
  [FALSE, UNKNOWN, FALSE, UNKNOWN],
  [UNKNOWN, TRUE, UNKNOWN, TRUE],
  [UNKNOWN, FALSE, FALSE, UNKNOWN],
  [UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN],
  [EITHER, TRUE, EITHER, TRUE],
  [EITHER, FALSE, FALSE, EITHER],
  [EITHER, UNKNOWN, FALSE, TRUE],
  [EITHER, EITHER, EITHER, EITHER],
  [TRUE, EITHER, EITHER, TRUE],
  [FALSE, EITHER, FALSE, EITHER],
  [UNKNOWN, EITHER, FALSE, TRUE],
];

describe('and, or', () => {
  it.each(TABLE)('%i with %i is %i in both, %i in one', (a, b, both, one) => {
    expect(all(a, b)).toBe(both);
    expect(any(a, b)).toBe(one);
  });
});

describe('not', () => {
  it.each([
    [TRUE, FALSE],
    [FALSE, TRUE],
    [UNKNOWN, UNKNOWN],
    [EITHER, EITHER],
  ] as const)('of %i is %i', (truth, negated) => {
    expect(negate(truth)).toBe(negated);
  });
});

describe('at least', () => {
  it.each([
    ['enough hold', 2, [TRUE, TRUE, UNKNOWN], TRUE],
    ['too many fail', 2, [FALSE, FALSE, UNKNOWN], FALSE],
    ['as many fail as may', 2, [FALSE, TRUE, UNKNOWN], UNKNOWN],
    ['all known, one short', 2, [FALSE, TRUE, FALSE], FALSE],
    ['one doubtful counts both ways', 2, [FALSE, TRUE, EITHER], EITHER],
    ['one doubtful helps nobody alone', 2, [UNKNOWN, UNKNOWN, EITHER], UNKNOWN],
    ['every one', 3, [TRUE, TRUE, TRUE], TRUE],
  ] as const)('%s', (_, n, truths, result) => {
    expect(atLeast(n, truths)).toBe(result);
  });
});
