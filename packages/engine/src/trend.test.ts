import { addHours } from '@unknot/logic';
import { describe, expect, it } from 'vitest';
import type { CheckIn } from './patient-case.ts';
import { trend } from './trend.ts';

const FIRST_EVENING = '2026-03-02T19:00:00Z';

const evening = (day: number): string => addHours(FIRST_EVENING, (day - 1) * 24);

/** One check-in each evening from day 1; `null` is a check-in without a rating. */
const evenings = (...pains: readonly (number | null)[]): readonly CheckIn[] =>
  pains.map((pain, index) => ({ at: evening(index + 1), pain }));

/** The trend on the evening of the last check-in, or of `day`. */
const trendOf = (
  checkIns: readonly CheckIn[],
  { day = checkIns.length, analgesicMasked = false } = {},
) => trend({ checkIns, episodes: [], analgesicMasked }, addHours(evening(day), 1));

const THREE_ENTRIES = evenings(6, 7, 5);
const CREEPING_UP = evenings(
  ...[2, 2, null, 3, 2, null, 3, 4, null, 4, 4, 5, null, 5, 6, null, 6, 6],
);
const UP_AND_DOWN = evenings(...[3, 5, 2, 6, 3, 5, 1, 4, 6, 2, 5, 3, 1, 6, 4, 2, 5, 3, 6, 2, 4]);
const WORKING_WEEKS = evenings(
  ...[5, 6, 5, 6, 5, 2, 1, 5, 6, 6, 5, 6, 1, 2, 6, 5, 5, 6, 5, 2, 1, 5, 6, 5, 6, 6, 1, 1],
);

const repeated = (pain: number, days: number): readonly number[] =>
  Array.from({ length: days }, () => pain);

describe('whole courses', () => {
  it('leaves three entries open', () => {
    expect(trendOf(THREE_ENTRIES)).toMatchObject({
      direction: 'unclear',
      because: ['too-few-entries'],
    });
  });

  it('sees pain creep up across gaps', () => {
    expect(trendOf(CREEPING_UP)).toMatchObject({
      direction: 'worsening',
      persistent: false,
      because: ['worse-trend', 'worse-slowly'],
      numbers: { day: 18, loggedDays: 13, start: 2, weekBefore: 4, lastWeek: 6 },
    });
  });

  it('calls swings without a direction fluctuating', () => {
    expect(trendOf(UP_AND_DOWN)).toMatchObject({
      direction: 'fluctuating',
      because: ['wide-swings', 'persistent-14'],
    });
  });

  it.each(WORKING_WEEKS.map((_, index) => index + 1))(
    'takes no weekend for a change: working weeks until day %i',
    (day) => {
      expect(trendOf(WORKING_WEEKS, { day }).direction).toMatch(/unclear|steady|fluctuating/);
    },
  );

  it('calls working weeks fluctuating once two of them are logged', () => {
    expect(trendOf(WORKING_WEEKS, { day: 14 })).toMatchObject({ direction: 'fluctuating' });
    expect(trendOf(WORKING_WEEKS)).toMatchObject({ direction: 'fluctuating' });
  });

  it('sees a spasm settle', () => {
    expect(trendOf(evenings(8, 7, 7, 6, 5, 5, 4, 4, 3, 3, 2, 2, 2, 1))).toMatchObject({
      direction: 'improving',
      because: ['better-trend', 'better-since-start', 'better-slowly', 'eased'],
    });
  });

  it('still says so when it has come to rest low, and no longer after a month', () => {
    const settled = evenings(8, 6, 4, 3, ...repeated(1, 40));
    expect(trendOf(settled, { day: 28 }).because).toEqual(['eased']);
    expect(trendOf(settled, { day: 29 }).because).toEqual(['little-change']);
  });

  it('calls a fall that stopped half-way steady', () => {
    expect(trendOf(evenings(8, 6, 5, ...repeated(4, 25)))).toMatchObject({
      direction: 'steady',
      persistent: true,
      because: ['little-change', 'persistent-28'],
    });
  });
});

describe('the first two weeks', () => {
  it.each([
    ['three rises in a row to 2 points above day 1', [3, 3, 4, 5, 6], ['worse-run']],
    ['three rises after a fall', [5, 3, 4, 5, 6], ['too-few-entries']],
    ['two rises', [3, 3, 4, 5], ['too-few-entries']],
    ['a step up', [3, 3, 3, 5, 5, 5], ['worse-since-start']],
    ['a step up with one day back', [3, 4, 3, 6, 3, 6], ['too-few-entries']],
    ['a step down', [7, 6, 7, 4, 5, 4], ['better-since-start']],
  ])('%s: %j', (_, pains, because) => {
    expect(trendOf(evenings(...pains)).because).toEqual(because);
  });
});

describe('week by week', () => {
  it.each([
    ['2 points up', 6, 8, 'worsening'],
    ['1.5 points and 30 % up', 4, 5.5, 'worsening'],
    ['1.5 points but less than 30 % up', 6, 7.5, 'steady'],
    ['more than 30 % but 1 point up', 2, 3, 'steady'],
    ['2 points down', 8, 6, 'improving'],
    ['1.5 points and 30 % down', 5, 3.5, 'improving'],
    ['1 point down', 6, 5, 'steady'],
  ])('%s: from %d to %d', (_, before, after, direction) => {
    expect(trendOf(evenings(...repeated(before, 7), ...repeated(after, 7))).direction).toBe(
      direction,
    );
  });

  it('needs four logged days in each week', () => {
    const week = [3, null, 3, null, 3, null, 3];
    const thinWeek = [5, null, null, 5, null, null, 5];
    expect(trendOf(evenings(...week, ...thinWeek)).direction).toBe('unclear');
    expect(trendOf(evenings(...week, 5, null, 5, null, 5, null, 5)).direction).toBe('worsening');
  });
});

describe('an acute rise', () => {
  const steady = repeated(3, 10);

  it('counts after a day, when a second day confirms it', () => {
    const flare = [...evenings(...steady), { at: addHours(evening(11), -8), pain: 7 }];
    expect(trendOf(flare, { day: 11 }).direction).toBe('steady');
    const confirmed = [...flare, { at: evening(12), pain: 6 }];
    expect(trendOf(confirmed, { day: 12 }).because).toEqual(['worse-acute']);
  });

  it('does not count once it has eased', () => {
    expect(trendOf(evenings(...steady, 7, 7, 4)).because).not.toContain('worse-acute');
  });

  it.each([
    ['2026-03-13T08:59:00Z', []],
    ['2026-03-13T09:00:00Z', ['worse-acute']],
  ])('counts from 24 hours on: at %s', (at, signs) => {
    const checkIns = [
      ...evenings(...steady),
      { at: '2026-03-12T09:00:00Z', pain: 7 },
      { at: '2026-03-13T08:00:00Z', pain: 7 },
    ];
    const { because } = trend({ checkIns, episodes: [], analgesicMasked: false }, at);
    expect(because.filter((sign) => sign === 'worse-acute')).toEqual(signs);
  });

  it.each([
    [5, 5, []],
    [6, 6, ['worse-acute']],
    [6, 5, []],
  ])('counts from 3 points on: %i, then %i', (first, second, signs) => {
    const { because } = trendOf(evenings(...steady, first, second));
    expect(because.filter((sign) => sign === 'worse-acute')).toEqual(signs);
  });

  it('takes the end of a good weekend for none', () => {
    expect(trendOf(evenings(5, 5, 5, 5, 2, 1, 5, 6)).because).not.toContain('worse-acute');
    expect(trendOf(evenings(5, 5, 5, 5, 2, 1, 7, 7)).because).toContain('worse-acute');
  });

  const weekends = [1, 2, 1, 1, 2, 5, 6, 2, 1, 1, 2, 1, 6, 5, 1, 1, 2, 1, 1, 5, 6];

  it('takes a weekend of hard work as usual, the third time', () => {
    expect(trendOf(evenings(...weekends.slice(0, 7))).because).toContain('worse-acute');
    expect(trendOf(evenings(...weekends))).toMatchObject({ direction: 'fluctuating' });
  });

  it('counts once it lasts longer than the weekends did', () => {
    expect(trendOf(evenings(...weekends, 6)).because).toContain('worse-acute');
  });

  it('counts when pain returns in the middle of a recovery', () => {
    expect(trendOf(evenings(8, 7, 5, 3, 2, 2, 2, 6, 6)).because).toEqual(['worse-acute']);
  });
});

describe('swings', () => {
  it.each([
    [3, 'steady'],
    [3.5, 'fluctuating'],
  ])('of %d points between one day and the next', (width, direction) => {
    const swinging = Array.from({ length: 14 }, (_, day) => 2 + (day % 2) * width);
    expect(trendOf(evenings(...swinging)).direction).toBe(direction);
  });

  it('are those of the last two weeks', () => {
    const twoBadDays = evenings(10, 10, ...repeated(4, 13));
    expect(trendOf(twoBadDays, { day: 14 }).direction).toBe('fluctuating');
    expect(trendOf(twoBadDays, { day: 15 }).direction).toBe('steady');
  });
});

describe('doubt', () => {
  const worse = evenings(...repeated(3, 7), ...repeated(6, 7));
  const better = evenings(...repeated(7, 7), ...repeated(3, 7));

  it('names no direction after three days of silence', () => {
    expect(trendOf(worse, { day: 16 }).direction).toBe('worsening');
    expect(trendOf(worse, { day: 17 }).direction).toBe('unclear');
    expect(trendOf([...worse, { at: evening(17), pain: null }], { day: 17 }).because).toEqual([
      'gap',
      'persistent-14',
    ]);
  });

  it('trusts no fall behind a pain killer, and still shows a rise', () => {
    expect(trendOf(better, { analgesicMasked: true })).toMatchObject({
      direction: 'unclear',
      because: ['analgesic-masked'],
    });
    expect(trendOf(worse, { analgesicMasked: true })).toMatchObject({
      direction: 'unclear',
      because: [
        'analgesic-masked',
        'worse-acute',
        'worse-acute-48',
        'worse-trend',
        'worse-since-start',
        'worse-slowly',
      ],
    });
  });

  it('names a rise though the last week is thin', () => {
    const rising = [1, 8, 10, 13, 17, 21].map((day, index) => ({
      at: evening(day),
      pain: index < 4 ? 3 : 6,
    }));
    expect(trendOf(rising, { day: 21 })).toMatchObject({
      direction: 'worsening',
      because: ['worse-lately'],
    });
    expect(trendOf(rising, { day: 24 }).because).toEqual(['gap', 'persistent-14']);
  });

  it('calls no pain worse behind a medicine where none is rated', () => {
    const diary = { episodes: [], analgesicMasked: true, strongPainkillerRises: true };
    const directionOf = (checkIns: readonly CheckIn[]) =>
      trend({ ...diary, checkIns }, addHours(evening(3), 1)).direction;
    expect(directionOf([])).toBe('unclear');
    expect(directionOf(evenings(1, 1, 1))).toBe('unclear');
    expect(directionOf(evenings(2, 2, 2))).toBe('worsening');
  });

  it('takes no fall for good while the person can do less, and leaves other directions', () => {
    const canDoLess = (checkIns: readonly CheckIn[]) => {
      const [first, last] = [{ shop: 9 }, { shop: 2 }];
      const { direction, because } = trendOf(
        checkIns.map((each, day) => ({ ...each, activities: day < 10 ? first : last })),
      );
      return { direction, less: because.includes('function-worse') };
    };
    expect(canDoLess(better)).toEqual({ direction: 'unclear', less: true });
    expect(canDoLess(worse)).toEqual({ direction: 'worsening', less: true });
    expect(canDoLess(evenings(...repeated(4, 14)))).toEqual({ direction: 'steady', less: true });
  });

  it('has no numbers without entries', () => {
    expect(trendOf([], { day: 1 })).toEqual({
      direction: 'unclear',
      persistent: false,
      recurrent: false,
      because: ['too-few-entries'],
      numbers: {
        day: null,
        loggedDays: 0,
        daysSinceLog: null,
        start: null,
        weekBefore: null,
        lastWeek: null,
        latest: null,
        swing: null,
        recentEpisodes: 0,
      },
    });
  });
});

describe('several ratings a day', () => {
  it('count as their median, on the day of the person', () => {
    const dayOne = ['2026-03-02T00:10:00+09:00', '2026-03-02T12:00:00+09:00'];
    const checkIns = [
      { at: '2026-03-02T23:50:00+09:00', pain: 9 },
      ...dayOne.map((at) => ({ at, pain: 3 })),
      { at: '2026-03-03T00:05:00+09:00', pain: 5 },
    ];
    const { numbers } = trend(
      { checkIns, episodes: [], analgesicMasked: false },
      '2026-03-02T15:10:00Z',
    );
    expect(numbers).toMatchObject({ day: 2, loggedDays: 2, daysSinceLog: 0 });
    expect(numbers.swing).toBeCloseTo(1.6);
  });
});
