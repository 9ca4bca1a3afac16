import { addHours, localDay } from '@unknot/logic';
import { describe, expect, it } from 'vitest';
import { isEmpty, painOf, slotsOf } from './day-slots.ts';

const NOW = '2026-11-22T12:00:00+01:00';
const TODAY = localDay(NOW);
const none = { checkIns: [], doses: [], sessions: [], remedies: [], checks: [] };
const entry = (at: string, pain: number | null) => ({ id: at, at, pain });

describe('slotsOf', () => {
  it('has a stretch for each day, today last, the empty ones too', () => {
    const { slots, first, last, step } = slotsOf(none, 'short', NOW);
    expect(slots).toHaveLength(14);
    expect([first, last, step]).toEqual([TODAY - 13, TODAY, 1]);
    expect(slots.every(isEmpty)).toBe(true);
  });

  it('puts each entry into the day on which it was written', () => {
    const { slots } = slotsOf(
      {
        ...none,
        checkIns: [
          entry('2026-11-08T23:59:00+01:00', 9),
          entry('2026-11-09T00:10:00+01:00', 8),
          entry('2026-11-09T20:00:00+01:00', 4),
          entry('2026-11-22T09:00:00+01:00', null),
        ],
        doses: [{ id: 'd', at: '2026-11-22T01:00:00+01:00', ingredient: 'ibuprofen', mg: 400 }],
        checks: ['2026-11-10T10:00:00+01:00'],
      },
      'short',
      NOW,
    );
    expect(slots[0] && painOf(slots[0])).toEqual({ low: 4, high: 8 });
    expect(slots[1]).toMatchObject({ checks: ['2026-11-10T10:00:00+01:00'] });
    expect(slots.at(-1)).toMatchObject({ ratings: [], doses: [{ id: 'd' }] });
    expect(slots.at(-1) && painOf(slots[13] ?? slots[0] ?? ({} as never))).toBeNull();
  });

  it('joins days where years are shown, and leaves none out', () => {
    const years = Array.from({ length: 3650 }, (_, ago) =>
      entry(addHours('2026-11-22T10:00:00+01:00', -24 * ago), ago % 10),
    ).reverse();
    const { slots, step } = slotsOf({ ...none, checkIns: years }, 'all', NOW);
    expect(step).toBe(44);
    expect(slots).toHaveLength(83);
    expect(slots.flatMap(({ ratings }) => ratings)).toHaveLength(3650);
    expect(slots.at(-1)?.last).toBe(TODAY);
  });

  it('shows two weeks at least', () => {
    expect(slotsOf({ ...none, checkIns: [entry(NOW, 3)] }, 'all', NOW).slots).toHaveLength(14);
  });
});
