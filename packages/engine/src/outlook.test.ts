import { addHours } from '@unknot/logic';
import { describe, expect, it } from 'vitest';
import { expectedBand } from './expected-band.ts';
import { caseWith, NOW, strainFacts } from './fixtures.test-kit.ts';
import { changeOf, measuresOf } from './measures.ts';
import type { CheckIn } from './patient-case.ts';
import { today } from './today.ts';

const outlook = (facts: object, checkIns: readonly CheckIn[] = []) =>
  today(caseWith({ ...strainFacts, ...facts }, { checkIns }), NOW).outlook;

describe('expectedBand', () => {
  it.each([
    [1, 1, { group: 'acute', low: 5.2, high: 5.6 }],
    [22, 1, { group: 'acute', low: 3.8, high: 4.1 }],
    [43, 1, { group: 'acute', low: 2.3, high: 2.6 }],
    [183, 1, { group: 'acute', low: 1.2, high: 2.2 }],
    [900, 1, { group: 'acute', low: 0.6, high: 2.1 }],
    [42, 42, { group: 'subacute', low: 6.3, high: 6.3 }],
    [84, 42, { group: 'subacute', low: 2.9, high: 2.9 }],
    [126, 84, { group: 'persistent', low: 4.8, high: 4.8 }],
    [3, 10, { group: 'acute', low: 5.2, high: 5.6 }],
  ] as const)('on day %d, first rated on day %d', (day, firstRated, band) => {
    expect(expectedBand(day, firstRated)).toEqual(band);
  });

  it('never rises in the first weeks', () => {
    const highs = Array.from({ length: 42 }, (_, day) => expectedBand(day + 1).high);
    expect(highs).toEqual([...highs].sort((a, b) => b - a));
  });
});

describe('the outlook of a case', () => {
  it('shows the band of the day that was told, with what must be said beside it', () => {
    const { band, bandWords } = outlook({ 'days-since-onset': 21 });
    expect(band).toMatchObject({ group: 'acute' });
    expect(bandWords.join(' ')).toContain('1 in 5');
  });

  it('shows the band of the log', () => {
    const checkIns = [0, 10, 20].map((ago) => ({ at: addHours(NOW, -24 * ago - 1), pain: 4 }));
    expect(outlook({ 'days-since-onset': 2 }, checkIns).band).toEqual(expectedBand(21));
  });

  it('puts who comes late into the later course', () => {
    expect(outlook({ 'days-since-onset': 100 }).band?.group).toBe('persistent');
  });

  it.each([
    ['no sign', {}, [], 'low', null],
    [
      'two signs',
      { 'fears-moving': true, 'sleeps-badly': true },
      ['fears-moving', 'sleeps-badly'],
      'low',
      null,
    ],
    [
      'three signs',
      { 'fears-moving': true, 'sleeps-badly': true, 'expects-pain-3m': 7 },
      ['fears-moving', 'expects-pain-3m', 'sleeps-badly'],
      'medium',
      10,
    ],
    [
      'worried, second call this week',
      { 'worried-serious': true, 'contact-count-7d': 2 },
      ['worried-serious'],
      'medium',
      10,
    ],
  ] as const)('signs of a slow recovery: %s', (_, facts, signs, level, lookAgainInDays) => {
    const { slowSigns } = outlook({ 'off-work-sport-days': 0, ...facts });
    expect(slowSigns).toEqual({ validated: false, signs, answered: 11, level, lookAgainInDays });
  });

  it('has no level while nothing was asked', () => {
    const { slowSigns } = today(caseWith({ age: 40 }), NOW).outlook;
    expect(slowSigns).toMatchObject({ answered: 0, level: null });
  });
});

describe('the measures', () => {
  const at = (ago: number, more: Partial<CheckIn>): CheckIn => ({
    at: addHours(NOW, -24 * ago - 1),
    pain: 4,
    ...more,
  });

  it('are scored by their means, the order of entries does not matter', () => {
    const checkIns = [
      at(0, {
        activities: { lift: 7, drive: 6 },
        weekCheck: { duties: 3, wishes: 3, mind: 3 },
        change: 1,
      }),
      at(7, { activities: { lift: 4, drive: 5 }, weekCheck: { duties: 6, wishes: 4, mind: 5 } }),
    ];
    const measures = {
      activities: { first: 4.5, latest: 6.5, change: 'better' },
      weekCheck: { first: 5, latest: 3, change: 'better' },
      change: { first: 0, latest: 1, change: 'better' },
    };
    expect(measuresOf(checkIns, NOW)).toEqual(measures);
    expect(measuresOf([...checkIns].reverse(), NOW)).toEqual(measures);
  });

  it('are not there without an answer, and compare nothing with one', () => {
    expect(measuresOf([at(0, {})], NOW).activities).toBeNull();
    expect(measuresOf([at(0, { activities: { lift: 4 } })], NOW).activities).toEqual({
      first: null,
      latest: 4,
      change: null,
    });
    expect(measuresOf([at(-1, { change: 2 })], NOW).change).toBeNull();
  });

  it.each([
    ['activities', 5, 7, 'better'],
    ['activities', 5, 6.9, 'same'],
    ['activities', 5, 3, 'worse'],
    ['weekCheck', 6, 4.2, 'better'],
    ['weekCheck', 6, 4.3, 'same'],
    ['weekCheck', 6, 8, 'worse'],
    ['weekCheck', 0, 0, 'same'],
    ['change', 0, -1, 'worse'],
    ['change', 0, 0, 'same'],
  ] as const)('%s from %d to %d is %s', (id, first, latest, change) => {
    expect(changeOf(id, first, latest)).toBe(change);
  });
});
