import { localDay } from '@unknot/logic';
import { describe, expect, it } from 'vitest';
import { slotsOf } from './day-slots.ts';
import { contentOf } from './timeline-content.ts';

const NOW = '2026-11-22T12:00:00Z';
const TODAY = localDay(NOW);
const diary = {
  facts: {},
  checkIns: [
    { id: 'first', at: '2026-10-01T12:00:00Z', pain: null },
    { id: 'a', at: '2026-11-20T06:00:00Z', pain: 8 },
    { id: 'b', at: '2026-11-20T18:00:00Z', pain: 5 },
    { id: 'c', at: '2026-11-21T12:00:00Z', pain: 4 },
  ],
  doses: [{ id: 'd', at: '2026-11-20T12:00:00Z', ingredient: 'ibuprofen', mg: 400 }],
  sessions: [],
  remedies: [],
  checks: [],
};
const trend = (day: number | null) =>
  ({ numbers: { day } }) as Parameters<typeof contentOf>[0]['trend'];
const content = (range: 'short' | 'long', day: number | null, worse: readonly number[] = []) =>
  contentOf({ diary, trend: trend(day), slots: slotsOf(diary, range, NOW), worse });

describe('contentOf', () => {
  it('draws each rating where two weeks have few', () => {
    const { step, spans } = content('short', null);
    expect(step).toBe(0);
    expect(spans.map(({ at, middle }) => [at - TODAY, middle])).toEqual([
      [-1.75, 8],
      [-1.25, 5],
      [-0.5, 4],
    ]);
  });

  it('draws lowest, middle and highest of a day over six weeks', () => {
    expect(content('long', null).spans).toEqual([
      { at: TODAY - 1.5, low: 5, middle: 6.5, high: 8 },
      { at: TODAY - 0.5, low: 4, middle: 4, high: 4 },
    ]);
  });

  it('begins the expected course with the course, and shows none before it began', () => {
    expect(content('short', null).band).toEqual([]);
    const { band } = content('short', 3);
    expect(band.map(({ at }) => at - TODAY)).toEqual([-2, -1, 0, 1]);
    expect(band[0]).toMatchObject({ low: 5.2, high: 5.6 });
  });

  it('has a lane for what there is something of', () => {
    const { lanes } = content('short', null, [TODAY - 1]);
    expect(lanes).toEqual([
      { id: 'doses', shape: 'pill', moments: [TODAY - 1.5] },
      { id: 'worse', shape: 'rise', moments: [TODAY - 0.5] },
    ]);
  });
});
