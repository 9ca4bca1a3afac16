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

  it('takes tablets from the first day on as the same state', () => {
    const week = ratings([8, 7, 6, 5, 4, 4, 3]);
    expect(maskingOf(doses('ibuprofen', from(6, 0)), week, NOW).masked).toBe(false);
    expect(maskingOf(doses('ibuprofen', from(4, 0)), week, NOW).masked).toBe(true);
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

  it('says nothing of the sort without pain', () => {
    const quiet = from(13, 0).map(() => 1);
    expect(trendOf(quiet, doses('codeine', [1], { perDay: 1 })).direction).toBe('unclear');
  });
});
