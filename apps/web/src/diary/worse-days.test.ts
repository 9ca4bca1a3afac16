import { emptyLog, foldDiary } from '@unknot/diary';
import { addHours, localDay } from '@unknot/logic';
import { expect, it } from 'vitest';
import { worseDays } from './worse-days.ts';

const END = '2026-11-22T20:00:00Z';
const TODAY = localDay(END);

it('names the days at whose end the pain was rising, as the trend does', () => {
  const pains = [2, 2, 3, 2, 2, 2, 3, 5, 6, 6, 7, 7];
  const checkIns = pains.map((pain, index) => ({
    id: `e${index}`,
    at: addHours(END, -24 * (pains.length - 1 - index)),
    pain,
  }));
  const diary = { ...foldDiary(emptyLog, { defaultRegion: 'US' }), checkIns };
  const days = worseDays(diary, TODAY - 13, TODAY);
  expect(days.at(-1)).toBe(TODAY);
  expect(days).not.toContain(TODAY - 6);
  expect(worseDays(diary, TODAY - 13, TODAY - 6)).toEqual([]);
});
