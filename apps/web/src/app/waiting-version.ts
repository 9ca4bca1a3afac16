/** A new version of the app that waits, and when it may take over. */
import { useSyncExternalStore } from 'react';

type TakeOver = () => void;

let waiting: TakeOver | null = null;
const listeners = new Set<() => void>();

/** A new version is there; `takeOver` loads the page anew with it. */
export function noteWaitingVersion(takeOver: TakeOver): void {
  waiting = takeOver;
  for (const listener of listeners) listener();
}

/** What makes the waiting version take over; `null` when none waits. */
export const useWaitingVersion = (): TakeOver | null =>
  useSyncExternalStore(subscribe, waitingVersion);

export const waitingVersion = (): TakeOver | null => waiting;

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

interface Moment {
  readonly path: string;
  /** A session is under way. */
  readonly inSession: boolean;
  /** When the last remedy that was begun ends, in epoch milliseconds. */
  readonly remedyEndsAt: number | null;
  readonly nowMs: number;
}

/** Screens on which nothing is typed, ticked or counted. */
const QUIET = ['/', '/more', '/answer', '/about', '/urgent'];

/** Is nobody in the middle of something? Only then may the page load anew by itself. */
export const mayTakeOver = ({ path, inSession, remedyEndsAt, nowMs }: Moment): boolean =>
  (QUIET.includes(path) || path.startsWith('/learn')) &&
  !inSession &&
  (remedyEndsAt === null || remedyEndsAt <= nowMs);
