/** An entry of the log before it is saved. */
import type { NewEvent } from '../app/diary-store.ts';

export interface CheckInDraft {
  /** 0 to 10; `null` until a number is chosen. */
  readonly pain: number | null;
  readonly worst: number | null;
  readonly interference: number | null;
  readonly nightWakes: number | null;
  readonly note: string;
  /** `null`: what stands in the field is no moment of the past. */
  readonly at: string | null;
}

/** An empty entry for this moment. */
export function emptyDraft(now: string): CheckInDraft {
  return { pain: null, worst: null, interference: null, nightWakes: null, note: '', at: now };
}

/** What keeps the entry from being saved. */
export type DraftFault = 'pain' | 'time' | 'wakes';

/** The first fault from top to bottom, or `null`. */
export function faultOf({ pain, at, nightWakes }: CheckInDraft): DraftFault | null {
  if (pain === null) return 'pain';
  if (nightWakes !== null && nightWakes > MOST_WAKES) return 'wakes';
  return at === null ? 'time' : null;
}

/** The most times one night can be told. */
export const MOST_WAKES = 50;

/** The event to record: only what was filled in. */
export function checkInOf(draft: CheckInDraft): NewEvent {
  const { pain, worst, interference, nightWakes, at } = draft;
  const note = draft.note.trim();
  return {
    type: 'check-in',
    pain,
    ...(worst !== null && { worst }),
    ...(interference !== null && { interference }),
    ...(nightWakes !== null && { nightWakes }),
    ...(note !== '' && { note }),
    ...(at !== null && { at }),
  };
}
