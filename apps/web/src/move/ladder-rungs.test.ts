import { gradedVolumes } from '@unknot/knowledge';
import { describe, expect, it } from 'vitest';
import { GRADED, RUNGS, rungsOf } from './ladder-rungs.ts';

const drawn = (...stand: Parameters<typeof rungsOf>) =>
  rungsOf(...stand)
    .map(({ state }) => state.charAt(0))
    .join('');

describe('rungsOf', () => {
  it('has a rung for each share of the usual amount', () => {
    expect(GRADED).toHaveLength(gradedVolumes.length);
    expect(RUNGS).toEqual(expect.arrayContaining([...GRADED]));
  });

  it.each([
    ['settle', null, 'haaaaaa'],
    ['prepare', null, 'dhaaaaa'],
    ['graded', 0.5, 'ddhaaaa'],
    ['graded', 0.75, 'dddhaaa'],
    ['graded', 1, 'ddddhaa'],
    ['confirm', null, 'dddddha'],
    ['return', null, 'ddddddh'],
  ] as const)('%s at %s', (step, nextVolume, expected) => {
    expect(drawn({ step, nextVolume })).toBe(expected);
  });
});
