/** What was recorded on a page that is left at once, to be said where the person arrives. */
import type { Recorded } from '../app/diary-store.ts';

interface Arrival {
  readonly message: string;
  readonly recorded: Recorded;
}

let waiting: Arrival | null = null;

/** To be said on the next page that asks. */
export function sayOnArrival(message: string, recorded: Recorded): void {
  waiting = { message, recorded };
}

/** What waits to be said; once. */
export function takeArrival(): Arrival | null {
  const arrival = waiting;
  waiting = null;
  return arrival;
}
