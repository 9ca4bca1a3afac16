/** The dose ledger against an oracle that looks at every minute. */
import type { DoseLimit } from '@unknot/knowledge';
import { addHours, hoursBetween } from '@unknot/logic';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOW } from './fixtures.test-kit.ts';
import { ledger } from './ledger.ts';
import type { Dose } from './patient-case.ts';

const limit: DoseLimit = { singleMg: 400, intervalHours: 6, max24hMg: 1200, maxDays: 10 };
const QUARTER = 0.25;

/** May a single dose be taken `hours` after NOW? Straight from the words of the label. */
function allowed(doses: readonly Dose[], hours: number): boolean {
  const then = addHours(NOW, hours);
  const ages = doses.map(({ at, mg }) => ({ mg, age: hoursBetween(at, then) }));
  const sum = ages.filter(({ age }) => age < 24).reduce((total, { mg }) => total + mg, 0);
  return (
    ages.every(({ age }) => age >= limit.intervalHours) && sum + limit.singleMg <= limit.max24hMg
  );
}

const history = fc
  .array(
    fc.record({ quarters: fc.integer({ min: 0, max: 200 }), mg: fc.constantFrom(200, 400, 600) }),
    {
      maxLength: 12,
    },
  )
  .map((taken) =>
    taken.map(
      ({ quarters, mg }): Dose => ({
        at: addHours(NOW, -quarters * QUARTER),
        ingredient: 'ibuprofen',
        mg,
      }),
    ),
  );

describe('ledger', () => {
  it('clears no dose that breaks the limit and refuses none that keeps it', () => {
    fc.assert(
      fc.property(history, (doses) => {
        const wait = hoursBetween(NOW, ledger(doses, 'ibuprofen', limit, NOW).nextDoseAt);
        expect(allowed(doses, wait)).toBe(true);
        for (let hours = 0; hours < wait; hours += QUARTER)
          expect(allowed(doses, hours)).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  it('never leaves more than the limit and never less than nothing', () => {
    fc.assert(
      fc.property(history, (doses) => {
        const { leftMg24h, takenMg24h } = ledger(doses, 'ibuprofen', limit, NOW);
        expect(leftMg24h).toBe(Math.max(0, limit.max24hMg - takenMg24h));
      }),
    );
  });

  it('does not care how the clock was written: offsets and daylight saving change nothing', () => {
    fc.assert(
      fc.property(history, fc.constantFrom('+02:00', '-05:00', '+05:30'), (doses, offset) => {
        const minutes =
          Number(`${offset[0]}1`) * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4)));
        const local = doses.map((dose) => ({
          ...dose,
          at: addHours(dose.at, minutes / 60).replace('Z', offset),
        }));
        expect(ledger(local, 'ibuprofen', limit, NOW)).toEqual(
          ledger(doses, 'ibuprofen', limit, NOW),
        );
      }),
    );
  });

  it('counts over midnight', () => {
    const doses = [{ at: '2026-11-21T23:30:00Z', ingredient: 'ibuprofen', mg: 400 }];
    expect(ledger(doses, 'ibuprofen', limit, '2026-11-22T00:30:00Z')).toMatchObject({
      takenMg24h: 400,
      leftMg24h: 800,
      nextDoseAt: '2026-11-22T05:30:00.000Z',
    });
  });

  it('counts a dose dated in the future as taken now', () => {
    const doses = [{ at: addHours(NOW, 2), ingredient: 'ibuprofen', mg: 400 }];
    expect(ledger(doses, 'ibuprofen', limit, NOW).takenMg24h).toBe(400);
  });

  it('counts days in a row back from now', () => {
    const daily = [1, 25, 49].map((hours) => ({
      at: addHours(NOW, -hours),
      ingredient: 'ibuprofen',
      mg: 400,
    }));
    expect(ledger(daily, 'ibuprofen', limit, NOW).daysRunning).toBe(3);
    expect(ledger(daily.slice(1), 'ibuprofen', limit, NOW).daysRunning).toBe(0);
  });
});
