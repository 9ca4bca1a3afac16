import { describe, expect, it } from 'vitest';
import { newPlaces } from './new-places.ts';

const entry = (id: string, at: string, ...places: string[]) => ({
  id,
  at: `2026-11-${at}T10:00:00Z`,
  pain: 4,
  where: { places },
});
const diary = {
  checkStartedAt: '2026-11-10T10:00:00Z',
  checkIns: [entry('a', '09', 'hand-left'), entry('b', '12', 'neck', 'chest-left')],
};

describe('newPlaces', () => {
  it('names what was not marked since the last danger check', () => {
    expect(
      newPlaces(['neck', 'chest-left', 'hand-left', 'belly'], diary, entry('c', '13')),
    ).toEqual(['hand-left', 'belly']);
  });

  it('does not ask about the back itself', () => {
    expect(newPlaces(['blade-left', 'mid-back'], diary, entry('c', '13'))).toEqual([]);
  });

  it('does not take the entry itself for an earlier one', () => {
    expect(newPlaces(['chest-left'], diary, entry('b', '12'))).toEqual(['chest-left']);
  });

  it('asks nothing of an entry from before the check: the questions came after it', () => {
    expect(newPlaces(['belly'], diary, entry('a', '09'))).toEqual([]);
  });
});
