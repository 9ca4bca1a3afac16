import { describe, expect, it } from 'vitest';
import { checkInOf, emptyDraft, faultOf } from './check-in-draft.ts';

const NOW = '2026-11-22T02:10:00.000+01:00';

describe('an entry', () => {
  it('needs one number, and no more', () => {
    expect(faultOf(emptyDraft(NOW))).toBe('pain');
    const draft = { ...emptyDraft(NOW), pain: 0 };
    expect(faultOf(draft)).toBeNull();
    expect(checkInOf(draft)).toEqual({ type: 'check-in', pain: 0, at: NOW });
  });

  it('keeps all that was filled in, and trims the note', () => {
    const draft = {
      pain: 4,
      worst: 7,
      interference: 0,
      nightWakes: 2,
      note: ' after work ',
      at: NOW,
    };
    expect(checkInOf(draft)).toEqual({ ...draft, type: 'check-in', note: 'after work' });
    expect(checkInOf({ ...draft, note: '  ' })).not.toHaveProperty('note');
  });

  it('is not saved with a time that is yet to come, or a number that cannot be', () => {
    expect(faultOf({ ...emptyDraft(NOW), pain: 4, at: null })).toBe('time');
    expect(faultOf({ ...emptyDraft(NOW), pain: 4, nightWakes: 51 })).toBe('wakes');
  });
});
