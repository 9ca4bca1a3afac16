/** The database of one diary: its stores, how it opens, and why it may not. */
import { deleteDB, type IDBPDatabase, openDB } from 'idb';

/** Rows of the diary, keyed by id. */
export const EVENTS = 'events';
/** At most one record: how the diary is locked. */
export const LOCK = 'lock';
/** Entries that were written while it was locked. */
export const INBOX = 'inbox';

export const STORES = [EVENTS, LOCK, INBOX] as const;

/** Version 1 had the events alone. */
const VERSION = 2;

/**
 * Why the browser cannot keep the diary. `full`: no space left. `blocked`: private mode or policy. `newer`: a newer
 * Unknot has kept it in a way that this one cannot read. `locked`: the passphrase is missing.
 */
export interface StorageProblem {
  readonly type: 'blocked' | 'full' | 'broken' | 'newer' | 'locked';
  readonly message: string;
}

/** Thrown inside the storage where the passphrase is missing. */
export class LockedError extends Error {
  override name = 'LockedError';
}

/** Opens the database, making what is missing. Another tab may need a newer version: then this one gives way. */
export function openDatabase(name: string, onClosed: () => void): Promise<IDBPDatabase> {
  return openDB(name, VERSION, {
    upgrade(db) {
      for (const store of STORES)
        if (!db.objectStoreNames.contains(store)) db.createObjectStore(store, { keyPath: 'id' });
    },
    blocking: (_current, _blocked, event) => {
      (event.target as IDBDatabase).close();
      onClosed();
    },
    terminated: onClosed,
  });
}

/** Removes the database with all that is in it, even one that does not open any more. */
export const removeDatabase = (name: string): Promise<void> => deleteDB(name);

/** What an error of the browser means for the person. */
export function toProblem(error: unknown): StorageProblem {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  const message = error instanceof Error ? error.message : String(error);
  return { type: typeOf(name), message };
}

function typeOf(name: string): StorageProblem['type'] {
  switch (name) {
    case 'QuotaExceededError':
      return 'full';
    case 'SecurityError':
    case 'InvalidStateError':
    case 'NotAllowedError':
      return 'blocked';
    case 'VersionError':
      return 'newer';
    case 'LockedError':
      return 'locked';
    default:
      return 'broken';
  }
}
