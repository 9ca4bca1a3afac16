/** The people of this device, and whose diary this tab has open. */
import { useEffect, useSyncExternalStore } from 'react';
import { personId } from '../app/store.ts';
import { type Bell, PeopleStore } from './people-store.ts';
import { ALONE, type Person } from './person.ts';
import { registry } from './registry.ts';
import { openDiaryOf } from './whose.ts';

export const people = new PeopleStore({
  registry,
  bell: createBell(),
  open: personId,
  leave: openDiaryOf,
});

interface PeopleNow {
  readonly all: readonly Person[];
  /** Whose diary is open. */
  readonly own: Person;
  /** More than one: it must always be seen whose diary is open. */
  readonly several: boolean;
}

/** The list as it is now; renders again when it changes. */
export function usePeople(): PeopleNow {
  const all = useSyncExternalStore(people.subscribe, people.read);
  const own = all.find(({ id }) => id === personId) ?? ALONE;
  return { all, own, several: all.length > 1 };
}

/** Reads the list once the first screen is there. */
export function useListOfPeople(): void {
  useEffect(() => {
    void people.load();
  }, []);
}

function createBell(): Bell {
  if (typeof BroadcastChannel === 'undefined')
    return { ring: () => undefined, listen: () => undefined };
  const channel = new BroadcastChannel('unknot-people');
  return {
    ring: () => channel.postMessage('changed'),
    listen: (listener) => channel.addEventListener('message', listener),
  };
}
