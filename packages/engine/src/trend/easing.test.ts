import { thresholds } from '@unknot/knowledge';
import { describe, expect, it } from 'vitest';
import { courseOf, repeated } from './courses.test-kit.ts';
import { easingSigns } from './easing.ts';
import { levelsOf } from './levels.ts';
import type { EasingSign } from './sign.ts';

const signsOf = (
  pains: readonly (number | null)[],
  { beganDaysAgo = pains.length - 1 } = {},
): readonly EasingSign[] => {
  const course = courseOf(...pains);
  const begun = { ...course, start: course.today - beganDaysAgo };
  return easingSigns(begun, levelsOf(begun));
};

const eased = (...pains: readonly (number | null)[]): boolean => signsOf(pains).includes('eased');

describe('pain that eased', () => {
  const persistent = thresholds['persistent-28-pain'].value;

  it('has come to rest below what is persistent', () => {
    expect(eased(8, 8, 8, ...repeated(persistent - 0.5, 7))).toBe(true);
    expect(eased(8, 8, 8, ...repeated(persistent, 7))).toBe(false);
  });

  it('is not higher than the week before', () => {
    expect(eased(8, 8, 8, ...repeated(2, 7), ...repeated(2, 7))).toBe(true);
    expect(eased(8, 8, 8, ...repeated(1, 7), ...repeated(2, 7))).toBe(false);
    expect(eased(8, 8, 8, ...repeated(0, 7), ...repeated(1, 7))).toBe(false);
  });

  it('is compared with the start where the week before is not known', () => {
    expect(eased(8, 8, 8, ...repeated(null, 7), ...repeated(2, 7))).toBe(true);
    expect(eased(2, 2, 2, ...repeated(null, 7), ...repeated(2, 7))).toBe(false);
  });

  it('is news for four weeks from the first day on', () => {
    const month = thresholds['month-days'].value;
    const settled = (days: number) => eased(8, null, 8, null, 8, ...repeated(1, days - 5));
    expect(settled(month)).toBe(true);
    expect(settled(month + 1)).toBe(false);
  });
});

describe('signs of easing', () => {
  it('are none in an empty diary, and in a thin one', () => {
    expect(signsOf([])).toEqual([]);
    expect(signsOf([8, 8, 8, ...repeated(null, 7), 1, 1, 1])).toEqual([]);
  });

  it('are none in a course too young to have a start', () => {
    expect(signsOf([8, 8, 8, 1, 1, 1, 1], { beganDaysAgo: 1 })).toEqual([]);
  });
});
