import { beforeAll, describe, expect, it, vi } from 'vitest';
import { timeUntil } from './countdown.ts';

beforeAll(() => vi.stubGlobal('navigator', { languages: ['en-GB'] }));

const NOW = '2026-11-22T12:00:00Z';

describe('timeUntil', () => {
  it.each([
    ['2026-11-22T14:13:00Z', '2 hours, 13 minutes'],
    ['2026-11-22T13:00:00Z', '1 hour'],
    ['2026-11-22T12:59:30Z', '1 hour'],
    ['2026-11-22T12:00:01Z', '1 minute'],
    ['2026-11-23T11:00:00Z', '23 hours'],
  ])('%s is in %s', (until, words) => {
    expect(timeUntil(until, NOW)).toBe(words);
  });

  it('is over at the moment itself', () => {
    expect(timeUntil(NOW, NOW)).toBeNull();
    expect(timeUntil('2026-11-22T11:00:00Z', NOW)).toBeNull();
  });
});
