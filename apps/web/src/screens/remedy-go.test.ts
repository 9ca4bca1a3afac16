import { describe, expect, it } from 'vitest';
import { currentGo } from './remedy-go.ts';

const START = '2026-11-22T02:00:00Z';
const minutesLater = (minutes: number) => Date.parse(START) + minutes * 60_000;
const use = { id: 'a', at: START, remedy: 'heat-pad', minutes: 15 };

describe('currentGo', () => {
  it('runs for its minutes, whatever happened to the page since', () => {
    expect(currentGo([use], 'heat-pad', minutesLater(14))?.endsAt).toBe(minutesLater(15));
  });

  it('stays a while after its end, then leaves', () => {
    expect(currentGo([use], 'heat-pad', minutesLater(24))).not.toBeNull();
    expect(currentGo([use], 'heat-pad', minutesLater(25))).toBeNull();
  });

  it('is the newest go of that remedy', () => {
    const newer = { ...use, id: 'b', at: '2026-11-22T02:05:00Z' };
    const other = { ...use, id: 'c', remedy: 'warm-shower' };
    expect(currentGo([use, newer, other], 'heat-pad', minutesLater(6))?.id).toBe('b');
    expect(currentGo([other], 'heat-pad', minutesLater(6))).toBeNull();
  });
});
