import { localDay } from '@unknot/logic';
import { describe, expect, it } from 'vitest';
import { placesOverTime } from './places-over-time.ts';

const entry = (day: string, ...places: string[]) => ({
  id: day,
  at: `2026-11-${day}T20:00:00Z`,
  pain: 4,
  ...(places.length > 0 && { where: { places } }),
});
const checkIns = [
  entry('01', 'hand-left'),
  entry('10', 'neck', 'mid-back', 'place-of-tomorrow'),
  entry('12'),
  entry('14', 'neck'),
  entry('15', 'place-of-tomorrow'),
];
const since = localDay('2026-11-05T00:00:00Z');

describe('placesOverTime', () => {
  it('compares the first entry of the course with the last that says where', () => {
    expect(placesOverTime(checkIns, since)).toMatchObject({
      first: { at: '2026-11-10T20:00:00Z', marks: { places: ['neck', 'mid-back'] } },
      latest: { at: '2026-11-14T20:00:00Z', marks: { places: ['neck'] } },
    });
  });

  it('has nothing to compare while there is one, and nothing while there is none', () => {
    expect(placesOverTime(checkIns.slice(0, 2), since)?.first).toBeNull();
    expect(placesOverTime(checkIns.slice(0, 1), since)).toBeNull();
  });
});
