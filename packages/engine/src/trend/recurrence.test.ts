import { addHours } from '@unknot/logic';
import { describe, expect, it } from 'vitest';
import type { CheckIn, Episode } from '../patient-case.ts';
import { trend } from '../trend.ts';

const FIRST_EVENING = '2026-03-02T19:00:00Z';

const evening = (day: number): string => addHours(FIRST_EVENING, (day - 1) * 24);

/** One check-in each evening from day 1. */
const evenings = (...pains: readonly number[]): readonly CheckIn[] =>
  pains.map((pain, index) => ({ at: evening(index + 1), pain }));

/** The trend on the evening of the last check-in. */
const trendOf = (checkIns: readonly CheckIn[], episodes: readonly Episode[] = []) =>
  trend({ checkIns, episodes, analgesicMasked: false }, addHours(evening(checkIns.length), 1));

const repeated = (pain: number, days: number): readonly number[] =>
  Array.from({ length: days }, () => pain);

describe('recurrence', () => {
  const third = { start: '2026-03-01' };

  it.each([
    ['three with 14 days between', '2026-01-10', '2026-01-20', '2026-02-15', true],
    ['two of them 13 days apart', '2026-01-10', '2026-01-20', '2026-02-16', false],
  ])('%s', (_, start, end, secondEnd, recurrent) => {
    const episodes = [{ start, end }, { start: '2026-02-05', end: secondEnd }, third];
    expect(trendOf(evenings(4), episodes).recurrent).toBe(recurrent);
  });

  it('leaves out what began more than six months ago', () => {
    const episodes = [
      { start: '2025-08-31', end: '2025-09-09' },
      { start: '2026-01-10', end: '2026-01-20' },
      third,
    ];
    expect(trendOf(evenings(4), episodes).numbers.recentEpisodes).toBe(2);
  });

  it.each([
    ['2025-09-10', 3],
    ['2025-09-09', 2],
  ])('counts six months as 183 days: an episode from %s', (start, count) => {
    const episodes = [
      { start, end: '2025-09-20' },
      { start: '2026-01-10', end: '2026-01-20' },
      { start: '2026-03-01' },
    ];
    expect(trendOf(evenings(4, 4, 4, 4, 4, 4, 4, 4, 4, 4), episodes).numbers.recentEpisodes).toBe(
      count,
    );
  });

  it('counts a marked episode after one that only the ratings show', () => {
    const checkIns = evenings(3, 6, 4, 2, ...repeated(0, 20));
    const { numbers } = trendOf(checkIns, [{ start: '2026-03-25' }]);
    expect(numbers.recentEpisodes).toBe(2);
  });

  it('finds episodes that only the ratings show', () => {
    const flare = [3, 6, 4, 2];
    const free = repeated(0, 14);
    const { recurrent, because } = trendOf(evenings(...flare, ...free, ...flare, ...free, 3, 5, 5));
    expect(recurrent).toBe(true);
    expect(because).toContain('recurrent-3');
  });
});
