import type { FactId } from '@unknot/knowledge';
import { addHours, type Facts } from '@unknot/logic';
import { describe, expect, it } from 'vitest';
import { caseFacts } from './case-facts.ts';
import { caseWith, NOW } from './fixtures.test-kit.ts';
import type { CheckIn } from './patient-case.ts';
import { phaseOf } from './phase.ts';

/** One rating a day, the last an hour ago. */
const days = (...pains: readonly number[]): readonly CheckIn[] =>
  pains.map((pain, index) => ({ at: addHours(NOW, -24 * (pains.length - 1 - index) - 1), pain }));

const phase = (checkIns: readonly CheckIn[], answers: Facts<FactId> = {}, steppedBack = false) =>
  phaseOf(caseFacts(caseWith(answers, { checkIns }), NOW), checkIns, NOW, steppedBack);

const repeated = (pain: number, count: number) => Array.from({ length: count }, () => pain);

describe('phaseOf', () => {
  it.each([
    ['nothing known', [], 'flare'],
    ['6 now', [6], 'flare'],
    ['5 now, 6 yesterday at this time', [6, 5], 'easing'],
    ['3 once', [3], 'easing'],
    ['2 once', [2], 'rebuilding'],
    ['2 after a week at 5', [5, 5, 5, 2], 'easing'],
    ['two low days', [5, 5, 3, 3], 'easing'],
    ['three low days', [5, 3, 3, 3], 'rebuilding'],
    ['one bad day among low ones', [3, 3, 3, 5], 'rebuilding'],
    ['two bad days', [3, 3, 5, 5], 'easing'],
    ['a flare among low days', [2, 2, 2, 6], 'flare'],
    ['13 quiet days', repeated(2, 13), 'rebuilding'],
    ['two quiet weeks', repeated(2, 15), 'prevention'],
    ['a flare after them', [...repeated(2, 15), 7], 'flare'],
  ] as const)('%s: %j is %s', (_, pains, expected) => {
    expect(phase(days(...pains))).toBe(expected);
  });

  it('stays in the flare until the pain was lower for a day', () => {
    const at = (hours: number, pain: number) => ({ at: addHours(NOW, -hours), pain });
    expect(phase([at(23, 6), at(1, 4)])).toBe('flare');
    expect(phase([at(24, 6), at(1, 4)])).toBe('easing');
  });

  it('stays in the flare while turning is not possible', () => {
    expect(phase(days(5), { 'turns-and-breathes': false })).toBe('flare');
    expect(phase(days(5), { 'turns-and-breathes': true })).toBe('easing');
    expect(phase(days(2, 2, 2), { 'turns-and-breathes': false })).toBe('rebuilding');
  });

  it('waits for unbroken nights', () => {
    const woken = days(3, 3, 3, 3).map((each, index) =>
      index === 3 ? { ...each, nightWakes: 1 } : each,
    );
    expect(phase(woken)).toBe('easing');
  });

  it('goes one phase back after two sessions that left a rise', () => {
    expect(phase(days(3, 3, 3), {}, true)).toBe('easing');
    expect(phase(days(...repeated(2, 15)), {}, true)).toBe('rebuilding');
    expect(phase(days(7), {}, true)).toBe('flare');
  });

  it('does not know the future', () => {
    expect(phase([...days(4), { at: addHours(NOW, 2), pain: 9 }])).toBe('easing');
    const later = { at: addHours(NOW, 2), pain: null, nightWakes: 2 };
    expect(phase([...days(3, 3, 3, 3), later])).toBe('rebuilding');
  });

  it('counts a rating of this moment', () => {
    expect(
      phase([
        { at: addHours(NOW, -30), pain: 6 },
        { at: NOW, pain: 4 },
      ]),
    ).toBe('easing');
    expect(phase([{ at: NOW, pain: 6 }], { 'pain-now': 4 })).toBe('flare');
  });

  it('goes by the answer when it differs from the log', () => {
    expect(phase(days(2), { 'pain-now': 6 })).toBe('flare');
    expect(phase(days(2), { 'pain-now': 3, 'turns-and-breathes': false })).toBe('easing');
    expect(phase(days(...repeated(2, 15)), { 'pain-now': 3 })).toBe('rebuilding');
  });

  it('does not take an entry without a rating for the beginning of two quiet weeks', () => {
    const unrated = { at: addHours(NOW, -24 * 15), pain: null };
    expect(phase([unrated, ...days(...repeated(2, 13))])).toBe('rebuilding');
    expect(phase([{ ...unrated, pain: 2 }, ...days(...repeated(2, 13))])).toBe('prevention');
  });

  it('passes over days on which nothing was rated', () => {
    const unrated = [{ at: addHours(NOW, -20), pain: null }];
    expect(phase([...days(...repeated(2, 15)), ...unrated])).toBe('prevention');
    const silent = [26, 50].map((hours) => ({ at: addHours(NOW, -hours), pain: null }));
    expect(phase([...silent, ...days(3)])).toBe('easing');
  });

  it('forgets a broken night after two days, and not before', () => {
    const woken = (hours: number) => [
      ...days(3, 3, 3, 3),
      { at: addHours(NOW, -hours), pain: null, nightWakes: 1 },
    ];
    expect(phase(woken(0))).toBe('easing');
    expect(phase(woken(48))).toBe('easing');
    expect(phase(woken(49))).toBe('rebuilding');
  });

  it('asks for two weeks that were quiet throughout, whatever was before', () => {
    const at = (day: number, pain: number) => ({ at: addHours(NOW, -24 * day), pain });
    const quiet = Array.from({ length: 14 }, (_, day) => at(day, 2));
    expect(phase([at(14, 2), ...quiet])).toBe('prevention');
    expect(phase([at(14, 3), ...quiet])).toBe('rebuilding');
    expect(phase([at(15, 3), ...quiet])).toBe('prevention');
    expect(phase([at(15, 3), ...quiet, at(7.5, 5)])).toBe('rebuilding');
  });
});
