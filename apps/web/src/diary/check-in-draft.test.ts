import { describe, expect, it } from 'vitest';
import { draftOf, faultOf, replacement } from './check-in-draft.ts';

const AT = '2026-11-22T02:10:00.000+01:00';
const bare = { id: 'a', at: AT, pain: 4 };
const full = {
  ...bare,
  worst: 7,
  interference: 0,
  nightWakes: 2,
  sleepHours: 5.5,
  where: {
    places: ['neck', 'forearm-left', 'place-of-tomorrow'],
    main: 'neck',
    spreadsTo: ['forearm-left'],
  },
  circumstances: ['lifting'],
  note: 'after work',
  activities: { drive: 5 },
  change: -1,
};

describe('an entry that is changed', () => {
  it('is taken back and written anew in one go', () => {
    expect(replacement(bare, { ...draftOf(bare), pain: 0 })).toEqual([
      { type: 'retracted', target: 'a' },
      { type: 'check-in', at: AT, pain: 0 },
    ]);
  });

  it('loses nothing that was not touched', () => {
    const { id: _id, ...content } = full;
    const [, written] = replacement(full, draftOf(full));
    expect(written).toEqual({
      type: 'check-in',
      ...content,
      where: { ...full.where, places: ['neck', 'forearm-left', 'place-of-tomorrow'] },
    });
  });

  it('tells "none of these" from "not said", and keeps no empty words', () => {
    const draft = { ...draftOf(bare), circumstances: [], note: '  ' };
    expect(replacement(bare, draft)[1]).toEqual({
      type: 'check-in',
      at: AT,
      pain: 4,
      circumstances: [],
    });
  });

  it('is not saved with a time that is yet to come, or a number that cannot be', () => {
    const draft = draftOf(full);
    expect(faultOf(draft)).toBeNull();
    expect(faultOf({ ...draft, at: null })).toBe('time');
    expect(faultOf({ ...draft, nightWakes: 51 })).toBe('wakes');
    expect(faultOf({ ...draft, sleepHours: 25 })).toBe('sleep');
  });
});
