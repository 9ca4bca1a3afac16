import { addHours } from '@unknot/logic';
import { describe, expect, it } from 'vitest';
import { session } from './movement.test-kit.ts';
import { aftermathOf, lightOf } from './training-log.ts';

describe('lightOf', () => {
  it.each([
    [0, 1, 'green'],
    [0, 2, 'red'],
    [2, 3, 'green'],
    [3, 4, 'amber'],
    [4, 5, 'amber'],
    [1, 3, 'red'],
    [5, 6, 'red'],
    [7, 7, 'amber'],
    [7, 8, 'red'],
  ] as const)('from %i to %i is %s', (painBefore, painWorst, light) => {
    expect(lightOf(session(1, { painBefore, painWorst }))).toBe(light);
  });

  it('is red with any stop sign', () => {
    expect(lightOf(session(1, { stopSign: 'cramp' }))).toBe('red');
  });
});

describe('aftermathOf', () => {
  const done = session(5, { painBefore: 2, painWorst: 3 });
  const rated = (...pairs: readonly (readonly [hours: number, pain: number])[]) =>
    pairs.map(([hours, pain]) => ({ at: addHours(done.at, hours), pain }));

  it.each([
    ['back by the morning', rated([12, 3]), 'settled'],
    ['up in the morning, back after a day', rated([12, 5], [26, 3]), 'settled'],
    ['up for over a day', rated([12, 5], [26, 4]), 'raised'],
    ['up for over three days', rated([26, 5], [50, 4], [74, 4]), 'raised-long'],
    ['up for a day and down on the third', rated([26, 5], [50, 2], [74, 5]), 'raised'],
    ['only rated the same evening', rated([3, 2]), 'not-known'],
    ['up in the morning and not rated since', rated([12, 5]), 'not-known'],
    ['first rated on the fifth day, high', rated([110, 6]), 'not-known'],
    ['never rated', [], 'not-known'],
  ] as const)('%s', (_name, checkIns, aftermath) => {
    expect(aftermathOf(done, checkIns)).toBe(aftermath);
  });

  it('does not depend on the order of ratings', () => {
    expect(aftermathOf(done, rated([26, 4], [12, 5]))).toBe('raised');
  });
});
