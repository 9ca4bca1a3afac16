import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addHours, fromEpochMs, hoursBetween, toEpochMs } from './instant.ts';

/** Four digits write the years 0 to 9999; a margin leaves room for offsets and for hours added. */
const moment = fc.date({
  min: new Date('0001-01-01T00:00:00Z'),
  max: new Date('9998-12-31T00:00:00Z'),
  noInvalidDate: true,
});

const offset = (minutes: number): string => {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  const twoDigits = (value: number) => String(value).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${twoDigits(hours)}:${twoDigits(rest)}`;
};

describe('instants', () => {
  it('survive writing and reading', () => {
    fc.assert(
      fc.property(moment, (at) => {
        expect(toEpochMs(fromEpochMs(at.getTime()))).toBe(at.getTime());
      }),
    );
  });

  it('mean the same moment in every offset', () => {
    fc.assert(
      fc.property(moment, fc.integer({ min: -1439, max: 1439 }), (at, minutes) => {
        const local = new Date(at.getTime() + minutes * 60_000).toISOString();
        expect(toEpochMs(local.replace('Z', offset(minutes)))).toBe(at.getTime());
      }),
    );
  });

  it('are what a pattern and the platform make of them, whatever the text', () => {
    const pattern =
      /^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
    const nearlyAnInstant = fc
      .tuple(moment, fc.nat({ max: 24 }), fc.constantFrom(...'0123456789-+:.TZ', ''))
      .map(([at, place, sign]) => {
        const text = at.toISOString();
        return text.slice(0, place) + sign + text.slice(place + 1);
      })
      // The platform reads 30 February as 2 March.
      .filter((text) => !Number.isNaN(Date.parse(text)) && Number(text.slice(8, 10)) <= 28);
    fc.assert(
      fc.property(nearlyAnInstant, (text) => {
        expect(toEpochMs(text)).toBe(pattern.test(text) ? Date.parse(text) : null);
      }),
      { numRuns: 3000 },
    );
  });

  it('are as far apart as the hours added', () => {
    fc.assert(
      fc.property(moment, fc.double({ min: -200, max: 23, noNaN: true }), (at, hours) => {
        const start = at.toISOString();
        expect(hoursBetween(start, addHours(start, hours))).toBeCloseTo(hours, 6);
      }),
    );
  });
});
