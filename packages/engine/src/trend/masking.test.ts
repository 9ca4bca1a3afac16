import { addHours } from '@unknot/logic';
import { describe, expect, it } from 'vitest';
import { caseTrend } from '../case-trend.ts';
import { caseWith, NOW } from '../fixtures.test-kit.ts';
import type { CheckIn, Dose } from '../patient-case.ts';
import { maskingOf } from './masking.ts';

const from = (first: number, last: number): readonly number[] =>
  Array.from({ length: first - last + 1 }, (_, index) => first - index);

const ratings = (pains: readonly number[]): readonly CheckIn[] =>
  pains.map((pain, index) => ({ at: addHours(NOW, -24 * (pains.length - 1 - index) - 1), pain }));

/** So many doses on each of these days ago. */
const doses = (
  ingredient: string,
  daysAgo: readonly number[],
  { perDay = 3, mg = 400 } = {},
): readonly Dose[] =>
  daysAgo.flatMap((ago) =>
    Array.from({ length: perDay }, (_, at) => ({
      at: addHours(NOW, -24 * ago - 2 - 5 * at),
      ingredient,
      mg,
    })),
  );

/** Full doses of two weeks, of so many mg last week and this week. */
const raised = (ingredient: string, before: number, now: number): readonly Dose[] => [
  ...doses(ingredient, from(13, 7), { mg: before }),
  ...doses(ingredient, from(6, 0), { mg: now }),
];

/** More on its few days last week than on all days of this one. */
const sometimesBefore = [
  ...doses('ibuprofen', [12, 10, 8], { mg: 1200 }),
  ...doses('ibuprofen', from(3, 0)),
];

/** One dose so many days ago, to the minute. */
const exactly = (ingredient: string, daysAgo: readonly number[]): readonly Dose[] =>
  daysAgo.map((ago) => ({ at: addHours(NOW, -24 * ago), ingredient, mg: 400 }));

/** Two doses of ibuprofen at once. */
const fullDoses = (daysAgo: readonly number[]): readonly Dose[] =>
  exactly('ibuprofen', [...daysAgo, ...daysAgo]);

const rated = (daysAgo: number, pain: number | null): CheckIn => ({
  at: addHours(NOW, -24 * daysAgo),
  pain,
});

const twoWeeks = ratings(from(13, 0).map(() => 5));

describe('maskingOf', () => {
  it.each([
    ['nothing taken', [], false, false],
    ['full doses begun this week', doses('ibuprofen', from(5, 0)), true, false],
    ['full doses all along', doses('ibuprofen', from(13, 0)), false, false],
    ['a tablet a day', doses('ibuprofen', from(5, 0), { perDay: 1 }), false, false],
    ['three days of full doses', doses('ibuprofen', from(2, 0)), false, false],
    ['full doses that ended a week ago', doses('ibuprofen', from(13, 8)), false, false],
    [
      'another kind than last week',
      [...doses('ibuprofen', from(13, 7)), ...doses('paracetamol', from(6, 0))],
      true,
      false,
    ],
    ['one dose of codeine', doses('codeine', [1], { perDay: 1, mg: 30 }), true, true],
    ['codeine all along', doses('codeine', from(13, 0), { mg: 30 }), false, false],
    [
      'codeine raised by half',
      [...doses('codeine', from(13, 7), { mg: 30 }), ...doses('codeine', from(6, 0), { mg: 45 })],
      true,
      true,
    ],
    ['both parts of co-codamol', doses('co-codamol', from(5, 0), { perDay: 2, mg: 8 }), true, true],
    ['oxycodone begun', doses('oxycodone', [0], { perDay: 1, mg: 5 }), true, true],
    ['a blood thinner', doses('apixaban', from(6, 0)), false, false],
  ])('%s', (_, taken, masked, strongRises) => {
    expect(maskingOf(taken, twoWeeks, NOW)).toEqual({ masked, strongRises });
  });

  it.each([
    ['two doses on four days', doses('ibuprofen', from(3, 0), { perDay: 2 }), true],
    ['two doses on three days', doses('ibuprofen', from(2, 0), { perDay: 2 }), false],
    ['a third more than last week', raised('ibuprofen', 300, 400), false],
    ['half as much again as last week', raised('ibuprofen', 400, 600), true],
    ['less than last week', raised('ibuprofen', 600, 400), false],
    ['codeine, a third more', raised('codeine', 30, 40), false],
    ['regular this week, now and then last week', sometimesBefore, true],
    ['aspirin for the heart', doses('aspirin', from(5, 0), { mg: 75 }), false],
    ['aspirin for pain', doses('aspirin', from(5, 0), { mg: 300 }), true],
    ['doses dated after now', doses('ibuprofen', [-2, -3, -4, -5]), false],
    ['codeine a week ago', doses('codeine', [8], { perDay: 1 }), false],
    ['codeine two weeks ago and now', doses('codeine', [15, 0], { perDay: 1 }), true],
    ['codeine last week and now', doses('codeine', [12, 0], { perDay: 1 }), false],
    ['codeine at this moment', exactly('codeine', [0]), true],
    ['codeine just two weeks ago and now', exactly('codeine', [14, 0]), true],
    ['codeine just a week ago and now', exactly('codeine', [7, 0]), false],
    ['full doses on three days, and a week ago', fullDoses([7, 5, 4, 3]), false],
    ['full doses on four days', fullDoses([6, 5, 4, 3]), true],
    ['something unheard of', doses('turmeric', from(5, 0)), false],
  ])('counts what is new or more: %s', (_, taken, masked) => {
    expect(maskingOf(taken, twoWeeks, NOW).masked).toBe(masked);
  });

  it('compares with the ratings of two weeks, whatever was rated before or after', () => {
    const week = ratings([8, 7, 6, 5, 4, 4]);
    const taken = doses('ibuprofen', from(5, 0));
    expect(maskingOf(taken, week, NOW).masked).toBe(false);
    expect(maskingOf(taken, [rated(15, 5), ...week], NOW).masked).toBe(false);
    expect(maskingOf(taken, [rated(-2, 5), ...week], NOW).masked).toBe(false);
    expect(maskingOf(taken, [rated(13, null), ...week], NOW).masked).toBe(false);
    expect(maskingOf(taken, [rated(14, 5), ...week], NOW).masked).toBe(false);
    expect(maskingOf(taken, [rated(13.9, 5), ...week], NOW).masked).toBe(true);
    expect(maskingOf(taken, [], NOW).masked).toBe(false);
  });

  it('takes tablets from the first day on as the same state', () => {
    const week = ratings([8, 7, 6, 5, 4, 4, 3]);
    expect(maskingOf(doses('ibuprofen', from(6, 0)), week, NOW).masked).toBe(false);
    expect(maskingOf(doses('ibuprofen', from(4, 0)), week, NOW).masked).toBe(true);
  });

  it('takes a first rating within the week as made with what was taken up to a day later', () => {
    const masked = (tookDaysAgo: number, ratedDaysAgo: number) =>
      maskingOf(exactly('codeine', [tookDaysAgo, 0]), [rated(ratedDaysAgo, 5)], NOW).masked;
    expect(masked(4, 5)).toBe(false);
    expect(masked(3.9, 5)).toBe(true);
    expect(masked(6, 6.9)).toBe(false);
    expect(masked(6, 7)).toBe(true);
  });
});

describe('the trend of a case', () => {
  const trendOf = (pains: readonly number[], taken: readonly Dose[]) =>
    caseTrend(caseWith({}, { checkIns: ratings(pains), doses: taken }), NOW);

  it('is unclear when the pain falls behind a new medicine', () => {
    const falling = [7, 7, 7, 7, 7, 7, 7, 5, 4, 4, 3, 3, 3, 3];
    expect(trendOf(falling, []).direction).toBe('improving');
    expect(trendOf(falling, doses('ibuprofen', from(6, 0)))).toMatchObject({
      direction: 'unclear',
      because: ['analgesic-masked'],
    });
    expect(trendOf(falling, doses('codeine', [1], { perDay: 1 })).direction).toBe('unclear');
  });

  it('is worsening when a stronger painkiller is needed for the same pain', () => {
    const flat = from(13, 0).map(() => 5);
    expect(trendOf(flat, []).direction).toBe('steady');
    expect(trendOf(flat, doses('codeine', from(5, 0), { mg: 30 }))).toMatchObject({
      direction: 'worsening',
      because: ['worse-behind-medicine'],
    });
  });

  it('is unclear behind a strong painkiller that was told, not logged', () => {
    const falling = ratings([7, 7, 7, 7, 7, 7, 7, 5, 4, 4, 3, 3, 3, 3]);
    const directionWith = (facts: Parameters<typeof caseWith>[0]) =>
      caseTrend(caseWith(facts, { checkIns: falling }), NOW).direction;
    expect(directionWith({ 'opioid-24h': true })).toBe('unclear');
    expect(directionWith({ 'strong-painkiller-now': true })).toBe('unclear');
    expect(directionWith({ 'opioid-24h': false, 'strong-painkiller-now': null })).toBe('improving');
  });

  it('says nothing of the sort without pain', () => {
    const quiet = from(13, 0).map(() => 1);
    expect(trendOf(quiet, doses('codeine', [1], { perDay: 1 })).direction).toBe('unclear');
  });
});
