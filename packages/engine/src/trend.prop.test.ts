import { addHours, toEpochMs } from '@unknot/logic';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CheckIn, Episode } from './patient-case.ts';
import { type Diary, trend } from './trend.ts';

const NOW = '2026-06-30T12:00:00Z';
const MINUTES = 70 * 24 * 60;

const minutesBack = fc.integer({ min: 0, max: MINUTES });
const atMinutesBack = (minutes: number): string => addHours(NOW, -minutes / 60);

const checkIn: fc.Arbitrary<CheckIn> = fc.record({
  at: minutesBack.map(atMinutesBack),
  pain: fc.option(fc.integer({ min: 0, max: 10 }), { freq: 6 }),
});

const episode: fc.Arbitrary<Episode> = fc
  .tuple(minutesBack, minutesBack, fc.boolean())
  .map(([a, b, open]) => {
    const start = atMinutesBack(Math.max(a, b)).slice(0, 10);
    return open ? { start } : { start, end: atMinutesBack(Math.min(a, b)).slice(0, 10) };
  });

const diary: fc.Arbitrary<Diary> = fc.record({
  checkIns: fc.array(checkIn, { maxLength: 120 }),
  episodes: fc.oneof(fc.constant([]), fc.array(episode, { maxLength: 4 })),
  analgesicMasked: fc.boolean(),
});

const shuffled = <T>(values: readonly T[]): fc.Arbitrary<T[]> =>
  fc.shuffledSubarray([...values], { minLength: values.length });

const mapInstants = ({ checkIns, ...rest }: Diary, map: (at: string) => string): Diary => ({
  ...rest,
  checkIns: checkIns.map(({ at, pain }) => ({ at: map(at), pain })),
});

/** The same clock on the wall at another place. */
const offsetBy = (hours: number) => (at: string) =>
  at.replace('Z', `${hours < 0 ? '-' : '+'}${String(Math.abs(hours)).padStart(2, '0')}:00`);

describe('the trend of any diary', () => {
  it('does not depend on the order of entries', () => {
    const reordered = diary.chain((one) =>
      fc.record({
        one: fc.constant(one),
        other: fc.record({
          checkIns: shuffled(one.checkIns),
          episodes: shuffled(one.episodes),
          analgesicMasked: fc.constant(one.analgesicMasked),
        }),
      }),
    );
    fc.assert(
      fc.property(reordered, ({ one, other }) => {
        expect(trend(other, NOW)).toEqual(trend(one, NOW));
      }),
    );
  });

  it('does not know the future', () => {
    fc.assert(
      fc.property(diary, minutesBack, (whole, minutes) => {
        const now = atMinutesBack(minutes);
        const end = toEpochMs(now) ?? 0;
        const upToNow = whole.checkIns.filter(({ at }) => (toEpochMs(at) ?? 0) <= end);
        expect(trend(whole, now)).toEqual(trend({ ...whole, checkIns: upToNow }, now));
      }),
    );
  });

  it('is the same on another date', () => {
    fc.assert(
      fc.property(diary, fc.integer({ min: -2000, max: 2000 }), (now, days) => {
        const shift = (at: string) => addHours(at, days * 24);
        const shiftDay = (day: string) => shift(`${day}T00:00Z`).slice(0, 10);
        const episodes = now.episodes.map(({ start, end }) =>
          end === undefined
            ? { start: shiftDay(start) }
            : { start: shiftDay(start), end: shiftDay(end) },
        );
        const then = { ...mapInstants(now, shift), episodes };
        expect(trend(then, shift(NOW))).toEqual(trend(now, NOW));
      }),
    );
  });

  it('is the same at another place, however its present is written', () => {
    fc.assert(
      fc.property(diary, fc.integer({ min: -12, max: 14 }), (home, hours) => {
        const there = offsetBy(hours);
        const away = mapInstants(home, there);
        expect(trend(away, there(NOW))).toEqual(trend(home, NOW));
        const rated = home.checkIns.some(({ pain }) => pain !== null);
        if (rated) expect(trend(away, addHours(NOW, -hours))).toEqual(trend(home, NOW));
      }),
    );
  });

  it('is never improving behind a pain killer', () => {
    fc.assert(
      fc.property(diary, (any) => {
        const { direction } = trend({ ...any, analgesicMasked: true }, NOW);
        expect(direction).toBe('unclear');
      }),
    );
  });

  it('is never worsening, improving or fluctuating while the pain stays the same', () => {
    fc.assert(
      fc.property(diary, fc.integer({ min: 0, max: 10 }), (any, pain) => {
        const checkIns = any.checkIns.map(({ at, pain: rated }) => ({
          at,
          pain: rated === null ? null : pain,
        }));
        expect(trend({ ...any, checkIns }, NOW).direction).toMatch(/steady|unclear/);
      }),
    );
  });

  it('is steady for a full diary of one value, from a week on', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 7, max: 60 }),
        fc.integer({ min: 0, max: 10 }),
        (days, pain) => {
          const checkIns = Array.from({ length: days }, (_, day) => ({
            at: addHours(NOW, -24 * day),
            pain,
          }));
          const steady: Diary = { checkIns, episodes: [], analgesicMasked: false };
          expect(trend(steady, NOW).direction).toBe('steady');
        },
      ),
    );
  });

  it('does not count a check-in without a rating', () => {
    fc.assert(
      fc.property(diary, (any) => {
        const checkIns = any.checkIns.filter(({ pain }) => pain !== null);
        expect(trend({ ...any, checkIns }, NOW)).toEqual(trend(any, NOW));
      }),
    );
  });

  it('names why, and says persistent or recurrent only with its sign', () => {
    fc.assert(
      fc.property(diary, (any) => {
        const { because, persistent, recurrent } = trend(any, NOW);
        expect(because).not.toEqual([]);
        expect(because.some((sign) => /^(?:persistent|subacute)/.test(sign))).toBe(persistent);
        expect(because.includes('recurrent-3')).toBe(recurrent);
      }),
    );
  });
});
