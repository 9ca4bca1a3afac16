/** The dose ledger against an oracle that reads the words of the label, minute by minute. */
import type { DoseLimit } from '@unknot/knowledge';
import { addHours, hoursBetween } from '@unknot/logic';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitDose } from './dose-check.ts';
import { NOW } from './fixtures.test-kit.ts';
import { ledger } from './ledger.ts';
import type { Dose } from './patient-case.ts';

const ibuprofen: DoseLimit = { singleMg: 400, intervalHours: 6, max24hMg: 1200, maxDays: 10 };
const LIMITS: readonly DoseLimit[] = [
  ibuprofen,
  {
    singleMg: 220,
    intervalHours: 8,
    max24hMg: 660,
    maxDays: 10,
    first: { mg: 440, withinHours: 1 },
    within: { mg: 440, hours: 12 },
  },
  { singleMg: 1000, intervalHours: 4, max24hMg: 4000, maxDays: 10, mostDoses24h: 4 },
  { singleMg: 500, intervalHours: 6, max24hMg: 2000, maxDays: 10 },
];
const RUNS = 100_000;

/** Minutes since 1970, the oracle's only clock. */
const minuteOf = (at: string): number => Date.parse(at) / 60_000;
const MINUTES_PER_DAY = 1440;

/** The two nights of 2026 when clocks change in London and in New York, as minutes since 1970. */
const CHANGES = [
  { at: minuteOf('2026-03-29T01:00:00Z'), before: '+00:00', after: '+01:00' },
  { at: minuteOf('2026-10-25T01:00:00Z'), before: '+01:00', after: '+00:00' },
  { at: minuteOf('2026-03-08T07:00:00Z'), before: '-05:00', after: '-04:00' },
  { at: minuteOf('2026-11-01T06:00:00Z'), before: '-04:00', after: '-05:00' },
] as const;

/** The moment as the wall clock of that place shows it. */
function onTheWall(minute: number, change: (typeof CHANGES)[number]): string {
  const offset = minute < change.at ? change.before : change.after;
  const sign = offset.startsWith('-') ? -1 : 1;
  const hours = sign * Number(offset.slice(1, 3));
  const local = new Date((minute + hours * 60) * 60_000).toISOString();
  return `${local.slice(0, 19)}${offset}`;
}

/** A life with tablets around a change of the clocks: doses up to four days before and an hour after "now". */
const history = fc
  .record({
    change: fc.constantFrom(...CHANGES),
    limit: fc.constantFrom(...LIMITS),
    nowAfterChange: fc.integer({ min: -600, max: 2400 }),
    intakes: fc.array(
      fc.record({ ago: fc.integer({ min: -60, max: 5760 }), share: fc.constantFrom(0.5, 1, 2) }),
      { maxLength: 12 },
    ),
    planned: fc.constantFrom(0.5, 1, 1.5),
  })
  .map(({ change, limit, nowAfterChange, intakes, planned }) => {
    const now = change.at + nowAfterChange;
    const dose = (minute: number, share: number): Dose => ({
      at: onTheWall(minute, change),
      ingredient: 'ibuprofen',
      mg: limit.singleMg * share,
    });
    return {
      limit,
      now,
      doses: intakes.map(({ ago, share }) => dose(now - ago, share)),
      planned: dose(now, planned),
    };
  });

/** Nothing but what was taken within `minutes` of now, and nothing for a day before that. */
function isFirst(doses: readonly Dose[], minute: number, minutes: number): boolean {
  const near = doses.filter(({ at }) => {
    const ago = minute - minuteOf(at);
    return ago >= 0 && ago <= minutes;
  });
  const began = near.reduce((least, { at }) => Math.min(least, minuteOf(at)), minute);
  return doses.every((dose) => near.includes(dose) || began - minuteOf(dose.at) >= MINUTES_PER_DAY);
}

/** May `mg` be taken at `minute`? Straight from the label: single dose, hours apart, any 24 hours. */
function labelAllows(
  doses: readonly Dose[],
  mg: number,
  minute: number,
  limit: DoseLimit,
): boolean {
  const last = (minutes: number) => doses.filter((dose) => minuteOf(dose.at) > minute - minutes);
  const sum = (taken: readonly Dose[]) => taken.reduce((total, dose) => total + dose.mg, mg);
  const today = last(MINUTES_PER_DAY);
  const { first, within, mostDoses24h = Number.POSITIVE_INFINITY } = limit;
  if (first && isFirst(doses, minute, first.withinHours * 60) && sum(today) <= first.mg)
    return true;
  const apart = doses.every((dose) => minute - minuteOf(dose.at) >= limit.intervalHours * 60);
  const moments = new Set(today.map(({ at }) => minuteOf(at)));
  return (
    mg <= limit.singleMg &&
    apart &&
    moments.size < mostDoses24h &&
    sum(today) <= limit.max24hMg &&
    (within === undefined || sum(last(within.hours * 60)) <= within.mg)
  );
}

describe('a dose checked before it is taken', () => {
  it('is cleared when it keeps every limit and refused when it breaks one', () => {
    let cleared = 0;
    fc.assert(
      fc.property(history, ({ doses, planned, limit, now }) => {
        const { allowed } = fitDose(doses, planned, limit);
        expect(allowed).toBe(labelAllows(doses, planned.mg, now, limit));
        cleared += Number(allowed);
      }),
      { numRuns: RUNS },
    );
    // Both answers must be common, or the test would prove little.
    expect(cleared).toBeGreaterThan(RUNS / 20);
    expect(cleared).toBeLessThan(RUNS * 0.9);
  }, 60_000);

  it('has the earliest moment that keeps every limit as its next time', () => {
    fc.assert(
      fc.property(history, ({ doses, planned, limit, now }) => {
        // A dose dated in the future becomes part of a first dose when its time comes.
        fc.pre(!limit.first || doses.every(({ at }) => minuteOf(at) <= now));
        const mg = Math.min(planned.mg, limit.singleMg);
        const { nextDoseAt } = fitDose(doses, planned, limit);
        const next = minuteOf(nextDoseAt ?? '');
        expect(labelAllows(doses, mg, next, limit)).toBe(true);
        for (let minute = now; minute < next; minute += 7)
          expect(labelAllows(doses, mg, minute, limit)).toBe(false);
        if (next > now) expect(labelAllows(doses, mg, next - 1, limit)).toBe(false);
      }),
      { numRuns: 4000 },
    );
  });

  it('leaves in every rolling 24 hours no more than the limit, if only cleared doses are taken', () => {
    const wishes = fc.array(fc.integer({ min: 1, max: 300 }), { maxLength: 30 });
    fc.assert(
      fc.property(wishes, fc.constantFrom(...LIMITS), (gaps, limit) => {
        const doses: Dose[] = [];
        let at = NOW;
        for (const gap of gaps) {
          at = addHours(at, gap / 60);
          const dose = { at, ingredient: 'ibuprofen', mg: limit.singleMg };
          if (fitDose(doses, dose, limit).allowed) doses.push(dose);
        }
        for (const { at: end } of doses) {
          const sum = doses
            .filter((dose) => {
              const hours = hoursBetween(dose.at, end);
              return hours >= 0 && hours < 24;
            })
            .reduce((total, { mg }) => total + mg, 0);
          expect(sum).toBeLessThanOrEqual(limit.max24hMg);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('ledger', () => {
  it('gives the moment of the next full dose, and what is left', () => {
    fc.assert(
      fc.property(history, ({ doses, planned, limit, now }) => {
        const { nextDoseAt, leftMg24h, takenMg24h } = ledger(doses, 'ibuprofen', limit, planned.at);
        expect(labelAllows(doses, limit.singleMg, minuteOf(nextDoseAt ?? ''), limit)).toBe(true);
        const window = doses.filter((dose) => minuteOf(dose.at) > now - MINUTES_PER_DAY);
        expect(takenMg24h).toBe(window.reduce((sum, { mg }) => sum + mg, 0));
        const moments = new Set(window.map(({ at }) => minuteOf(at)));
        const hasTurn = moments.size < (limit.mostDoses24h ?? Number.POSITIVE_INFINITY);
        expect(leftMg24h).toBe(hasTurn ? Math.max(0, limit.max24hMg - takenMg24h) : 0);
      }),
      { numRuns: 2000 },
    );
  });

  it('counts over midnight', () => {
    const doses = [{ at: '2026-11-21T23:30:00Z', ingredient: 'ibuprofen', mg: 400 }];
    expect(ledger(doses, 'ibuprofen', ibuprofen, '2026-11-22T00:30:00Z')).toMatchObject({
      takenMg24h: 400,
      leftMg24h: 800,
      nextDoseAt: '2026-11-22T05:30:00.000Z',
    });
  });

  it('counts six hours and not six o’clock on the night the clocks change', () => {
    const doses = [{ at: '2026-10-25T00:30:00+01:00', ingredient: 'ibuprofen', mg: 400 }];
    const { nextDoseAt } = ledger(doses, 'ibuprofen', ibuprofen, '2026-10-25T01:30:00+00:00');
    expect(nextDoseAt).toBe('2026-10-25T05:30:00.000Z');
  });

  it('counts a dose dated in the future in full', () => {
    const doses = [{ at: addHours(NOW, 2), ingredient: 'ibuprofen', mg: 400 }];
    expect(ledger(doses, 'ibuprofen', ibuprofen, NOW)).toMatchObject({
      takenMg24h: 400,
      nextDoseAt: addHours(NOW, 8),
    });
  });

  it.each([
    ['a tablet on each of three days', [1, 25, 49], 3],
    ['one each evening, a minute later each time', [24.1, 48.2, 72.3], 3],
    ['three a day', [0, 8, 16, 24, 32, 40, 48], 3],
    ['a pause of a day and a half before now', [36, 60], 0],
    ['a pause before the last two days', [2, 26, 62, 86], 2],
    ['one alone', [5], 1],
    ['none', [], 0],
  ] as const)('counts days running: %s', (_, hoursAgo, days) => {
    const doses = hoursAgo.map((hours) => ({
      at: addHours(NOW, -hours),
      ingredient: 'ibuprofen',
      mg: 200,
    }));
    expect(ledger(doses, 'ibuprofen', ibuprofen, NOW).daysRunning).toBe(days);
  });

  it('names no dose and no time without a limit', () => {
    const doses = [{ at: NOW, ingredient: 'codeine', mg: 8 }];
    expect(ledger(doses, 'codeine', null, NOW)).toMatchObject({
      takenMg24h: 8,
      leftMg24h: 0,
      nextDoseAt: null,
    });
  });
});
