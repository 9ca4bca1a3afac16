/** The app's one store, and what the screens read from it. */
import { type DiaryEntries, foldEntries } from '@unknot/diary';
import { useSyncExternalStore } from 'react';
import { channelOf, databaseOf, personOfThisTab } from '../people/whose.ts';
import { createEventStorage } from '../storage/event-storage.ts';
import { createTabChannel } from '../storage/tab-channel.ts';
import { now } from './clock.ts';
import { DiaryStore, type StoreState } from './diary-store.ts';
import { oncePerLog } from './once-per-log.ts';

/** The person whose diary this page has open. */
export const personId = personOfThisTab();

export const store = new DiaryStore({
  storage: createEventStorage(databaseOf(personId)),
  tabs: createTabChannel(channelOf(personId)),
  now,
});

/** The store as it is now; renders again when it changes. */
export function useStore(): StoreState {
  return useSyncExternalStore(store.subscribe, store.read);
}

/** What the diary says besides the answers; `useDiary` has those too, and needs the vocabulary for it. */
export function useEntries(): DiaryEntries {
  return entriesOf(useStore().log);
}

/** Whether the browser has been asked for its entries yet; before that nothing can be said of the past. */
export function useOpened(): boolean {
  return useStore().keeping.type !== 'opening';
}

/** The same, once, for what happens on a tap. */
export const entriesNow = (): DiaryEntries => entriesOf(store.read().log);

const entriesOf = oncePerLog(foldEntries);
