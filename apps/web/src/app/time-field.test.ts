import { describe, expect, it } from 'vitest';
import { pastMoment } from './time-field.tsx';

const NOW = '2026-11-22T12:00:00Z';

describe('pastMoment', () => {
  it('reads the local time of the device', () => {
    const at = pastMoment('2026-11-21T20:15', NOW);
    expect(at && new Date(at)).toEqual(new Date('2026-11-21T20:15'));
  });

  it('refuses an empty field and a time that is yet to come', () => {
    expect(pastMoment('', NOW)).toBeNull();
    expect(pastMoment('2026-11-24T00:00', NOW)).toBeNull();
  });
});
