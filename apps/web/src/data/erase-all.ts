/** Deleting for good: one person, or everybody with all that Unknot has left in the browser. */
import type { Result } from '@unknot/logic';
import { deleteDB } from 'idb';
import { forgetLook } from '../app/look.ts';
import { personId, store } from '../app/store.ts';
import { PEOPLE_DATABASE } from '../people/registry.ts';
import { people } from '../people/use-people.ts';
import { channelOf, databaseOf, FIRST } from '../people/whose.ts';
import type { StorageProblem } from '../storage/database.ts';
import { createEventStorage } from '../storage/event-storage.ts';
import { createTabChannel } from '../storage/tab-channel.ts';

/** Deletes the diary that is open, and takes its person off the list; another diary opens then. */
export async function erasePerson(): Promise<boolean> {
  const erased = await store.erase();
  if (!erased.ok) return false;
  if (personId !== FIRST) await deleteDB(databaseOf(personId)).catch(() => undefined);
  await people.remove(personId);
  return true;
}

/** Deletes every diary and every trace. `false`: a diary could not be deleted, and is still there. */
export async function eraseEverybody(): Promise<boolean> {
  const others = people.read().filter(({ id }) => id !== personId);
  const erased = await Promise.all([store.erase(), ...others.map(({ id }) => eraseDiary(id))]);
  if (!erased.every(({ ok }) => ok)) return false;
  await deleteDB(PEOPLE_DATABASE).catch(() => undefined);
  forgetLook();
  forgetCopies();
  await forgetPages();
  return true;
}

async function eraseDiary(id: string): Promise<Result<void, StorageProblem>> {
  const erased = await createEventStorage(databaseOf(id)).clear();
  if (erased.ok) {
    createTabChannel(channelOf(id)).tell({ type: 'erased' });
    if (id !== FIRST) await deleteDB(databaseOf(id)).catch(() => undefined);
  }
  return erased;
}

/** The copies beside the diary: look, language, whose diary was open. */
function forgetCopies(): void {
  for (const name of ['localStorage', 'sessionStorage'] as const) {
    try {
      globalThis[name].clear();
    } catch {
      // Storage is blocked: nothing was kept.
    }
  }
}

/** The stored pages of the app. Without a network they stay: who deletes a diary may still need urgent help. */
async function forgetPages(): Promise<void> {
  if (!(navigator.onLine && 'caches' in globalThis)) return;
  const workers = (await navigator.serviceWorker?.getRegistrations()) ?? [];
  await Promise.all(workers.map((worker) => worker.unregister()));
  const names = await caches.keys();
  await Promise.all(names.map((name) => caches.delete(name)));
}
