import { addHours } from '@unknot/logic';
import { describe, expect, it } from 'vitest';
import { type DescribedCheckIn, patternsOf } from './patterns.ts';

const NOW = '2026-11-22T12:00:00Z';

/** The evening of the day so many days ago. */
const evening = (
  ago: number,
  pain: number | null,
  more: Omit<DescribedCheckIn, 'at' | 'pain'> = {},
): DescribedCheckIn => ({ at: addHours('2026-11-22T20:00:00Z', -24 * ago), pain, ...more });

const daysAgo = (first: number): readonly number[] =>
  Array.from({ length: first }, (_, index) => first - index);

/** Every third day of the last 21: pain 5 after lifting; 2 on all others. */
const liftingHurts = daysAgo(21).map((ago) =>
  ago % 3 === 0
    ? evening(ago, 5, { circumstances: ['lifting'] })
    : evening(ago, 2, { circumstances: [] }),
);

describe('patternsOf', () => {
  it('counts both kinds of days, those without enough days before them left out', () => {
    expect(patternsOf(liftingHurts, NOW)).toEqual([
      { id: 'lifting', on: { days: 6, higher: 6 }, off: { days: 12, higher: 0 } },
    ]);
  });

  it('reads nothing into days of which nobody said anything', () => {
    const silent = liftingHurts.map(({ circumstances, ...entry }) =>
      circumstances?.length ? { ...entry, circumstances } : entry,
    );
    expect(patternsOf(silent, NOW)).toEqual([]);
  });

  it('shows nothing while there are too few days of either kind', () => {
    expect(patternsOf(liftingHurts.slice(-15), NOW)).toEqual([]);
  });

  it('takes the last rating of the day, whatever came before it', () => {
    const twice = liftingHurts.flatMap((entry) => [
      { ...entry, at: addHours(entry.at, -10), pain: 9 },
      entry,
      evening(0, null),
    ]);
    expect(patternsOf(twice, NOW)[0]?.off).toEqual({ days: 12, higher: 0 });
  });

  it('leaves today out, and what is long past', () => {
    const today = evening(0.5, 9, { circumstances: ['lifting'] });
    const past = daysAgo(21).map((ago) => evening(ago + 200, 9, { circumstances: ['cold'] }));
    expect(patternsOf([...past, ...liftingHurts, today], NOW)).toEqual(
      patternsOf(liftingHurts, NOW),
    );
  });

  it('tells short and broken nights from others', () => {
    const nights = daysAgo(21).map((ago) =>
      evening(ago, ago % 2 === 0 ? 5 : 2, {
        sleepHours: ago % 2 === 0 ? 5.5 : 6,
        nightWakes: ago % 2 === 0 ? 2 : 1,
      }),
    );
    expect(patternsOf(nights, NOW).map(({ id, on, off }) => [id, on.higher, off.higher])).toEqual([
      ['short-night', 9, 0],
      ['broken-night', 9, 0],
    ]);
  });

  it('puts the largest difference first, in either direction', () => {
    const both = daysAgo(24).map((ago) =>
      evening(ago, ago % 3 === 0 ? 5 : 2, {
        circumstances: [...(ago % 3 === 0 ? [] : ['walk']), ...(ago % 4 < 2 ? ['cold'] : [])],
      }),
    );
    expect(patternsOf(both, NOW).map(({ id }) => id)).toEqual(['walk', 'cold']);
  });
});
