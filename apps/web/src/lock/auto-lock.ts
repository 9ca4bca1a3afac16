/** Locks the diary when the app was away for a while. A page that is loaded anew has forgotten the key. */
import type { DiaryEntries } from '@unknot/diary';
import { useEffect } from 'react';
import { now } from '../app/clock.ts';
import { store, useEntries, useStore } from '../app/store.ts';

/** Minutes to choose from; 0: only when the app is closed. */
export const AUTO_LOCK_MINUTES = [1, 5, 15, 60, 0] as const;

const USUAL_MINUTES = 5;

/** As the person chose; what this version does not know counts as not chosen. */
export const autoLockMinutes = ({ settings }: Pick<DiaryEntries, 'settings'>): number =>
  AUTO_LOCK_MINUTES.find((minutes) => minutes === settings['auto-lock']) ?? USUAL_MINUTES;

/** Locks now: shows nothing more and loads the page anew. Not while something is unsaved, for that would be lost. */
export function lockNow(): void {
  if (store.read().unsaved.length > 0) return;
  document.body.hidden = true;
  window.location.assign('/');
}

/** To be called once, around all screens. */
export function useAutoLock(): void {
  const { sealed, keeping } = useStore();
  const minutes = autoLockMinutes(useEntries());
  const watches = sealed && keeping.type === 'kept' && minutes > 0;
  useEffect(() => (watches ? watchAbsence(minutes, lockNow) : undefined), [watches, minutes]);
}

/** Calls `onAbsent` when the page was hidden for `minutes`, at the latest when it comes back. Returns what ends that. */
function watchAbsence(minutes: number, onAbsent: () => void): () => void {
  let leftAt: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    clearTimeout(timer);
    if (document.visibilityState === 'hidden') {
      leftAt = now();
      timer = setTimeout(onAbsent, minutes * 60_000);
    } else if (leftAt !== null && wasLong(leftAt, now(), minutes)) onAbsent();
    else leftAt = null;
  };
  document.addEventListener('visibilitychange', look);
  return () => {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', look);
  };
}

/** A clock that was set back hides how long it was: then it counts as long. */
export function wasLong(leftAt: string, backAt: string, minutes: number): boolean {
  const away = Date.parse(backAt) - Date.parse(leftAt);
  return away < 0 || away >= minutes * 60_000;
}
