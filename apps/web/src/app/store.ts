/** The app's one store, and what the screens read from it. */
import { type DiaryLog, type DiaryState, foldDiary } from '@unknot/diary';
import type { PatientCase } from '@unknot/engine';
import { useSyncExternalStore } from 'react';
import { createEventStorage } from '../storage/event-storage.ts';
import { createTabChannel } from '../storage/tab-channel.ts';
import { now } from './clock.ts';
import { createDiaryStore, type StoreState } from './diary-store.ts';
import { deviceHints, guessRegion } from './region-guess.ts';

export const store = createDiaryStore({
  storage: createEventStorage(),
  tabs: createTabChannel(),
  now,
});

const defaultRegion = guessRegion(deviceHints());

/** The store as it is now; renders again when it changes. */
export function useStore(): StoreState {
  return useSyncExternalStore(store.subscribe, store.read);
}

/** What the diary says. */
export function useDiary(): DiaryState {
  return diaryOf(useStore().log);
}

/** Whether the browser has been asked for its entries yet; before that nothing can be said of the past. */
export function useOpened(): boolean {
  return useStore().keeping.type !== 'opening';
}

/** The state after the last event of `log`; the same log gives the same object. */
export function diaryOf(log: DiaryLog): DiaryState {
  const known = folded.get(log);
  if (known) return known;
  const state = foldDiary(log, { defaultRegion });
  folded.set(log, state);
  return state;
}

const folded = new WeakMap<DiaryLog, DiaryState>();

/**
 * The diary as the engine takes it. The newest rating of the pain counts, whether it was an answer of the check or a
 * later entry in the log.
 */
export function patientOf(diary: DiaryState): PatientCase {
  const answered = diary.answeredAt['pain-now'];
  const newest = diary.checkIns.findLast(({ pain }) => pain !== null);
  const isNewer = answered && newest && Date.parse(newest.at) > Date.parse(answered);
  return isNewer ? { ...diary, facts: { ...diary.facts, 'pain-now': newest.pain } } : diary;
}
