import { addHours } from '@unknot/logic';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOW } from './fixtures.test-kit.ts';
import { sumMg24h, takenOf } from './intakes.ts';
import type { Dose } from './patient-case.ts';
import { highestDay, rollingDay } from './rolling-day.ts';

const dose = (mg: number, hoursAgo: number, ingredient = 'paracetamol'): Dose => ({
  at: addHours(NOW, -hoursAgo),
  ingredient,
  mg,
});

const minutes = fc.integer({ min: -60, max: 72 * 60 });
const anyDoses = fc.array(
  fc
    .tuple(fc.constantFrom('paracetamol', 'co-codamol', 'ibuprofen'), minutes)
    .map(([ingredient, ago]) => dose(500, ago / 60, ingredient)),
  { maxLength: 12 },
);

describe('rollingDay', () => {
  it('falls dose by dose, the oldest first', () => {
    const doses = [dose(500, 2), dose(1000, 20), dose(1000, 24), dose(400, 1, 'ibuprofen')];
    expect(rollingDay(doses, 'paracetamol', NOW)).toEqual({
      takenMg: 1500,
      parts: [
        { mg: 1000, until: addHours(NOW, 4), leftMg: 500 },
        { mg: 500, until: addHours(NOW, 22), leftMg: 0 },
      ],
    });
  });

  it('agrees with the ledger at every moment', () => {
    fc.assert(
      fc.property(anyDoses, (doses) => {
        const { takenMg, parts } = rollingDay(doses, 'paracetamol', NOW);
        expect(takenMg).toBe(sumMg24h(takenOf(doses, 'paracetamol', NOW)));
        for (const { until, leftMg } of parts) {
          const later = sumMg24h(takenOf(doses, 'paracetamol', until));
          expect(later).toBe(leftMg - sameMoment(parts, until, leftMg));
        }
      }),
    );
  });
});

/** What stops to count at the very same moment, further down the list. */
function sameMoment(
  parts: ReturnType<typeof rollingDay>['parts'],
  until: string,
  leftMg: number,
): number {
  return parts
    .filter((part) => part.until === until && part.leftMg < leftMg)
    .reduce((sum, { mg }) => sum + mg, 0);
}

describe('highestDay', () => {
  it('is nothing without a dose', () => {
    expect(highestDay([], 'paracetamol')).toBeNull();
  });

  it('is not bound to a calendar day', () => {
    const doses = [dose(1000, 30), dose(1000, 26), dose(1000, 10), dose(1000, 3)];
    expect(highestDay(doses, 'paracetamol')).toEqual({ mg: 3000, at: addHours(NOW, -10) });
  });

  it('is what a look at every dose finds', () => {
    fc.assert(
      fc.property(anyDoses, (doses) => {
        const looks = doses
          .filter(({ ingredient }) => ingredient !== 'ibuprofen')
          .map(({ at }) => sumBefore(doses, at));
        const found = highestDay(doses, 'paracetamol')?.mg ?? 0;
        expect(found).toBe(Math.max(0, ...looks));
      }),
    );
  });
});

const sumBefore = (doses: readonly Dose[], at: string): number =>
  sumMg24h(takenOf(doses, 'paracetamol', at).filter(({ hoursAgo }) => hoursAgo >= 0));
