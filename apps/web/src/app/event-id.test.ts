import { describe, expect, it } from 'vitest';
import { nextEventId } from './event-id.ts';

const AT = '2026-11-22T02:10:00.000Z';

describe('nextEventId', () => {
  it('orders the events of one instant as they were written', () => {
    const ids = Array.from({ length: 200 }, () => nextEventId(AT));
    expect(ids.toSorted()).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('orders by time first', () => {
    const late = nextEventId('2026-11-22T02:10:00.001Z');
    expect(nextEventId(AT) < late).toBe(true);
  });

  it('is an id the diary takes', () => {
    expect(nextEventId(AT)).toMatch(/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/);
  });
});
