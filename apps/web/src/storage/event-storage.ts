/** Where the diary is kept: an append-only object store in IndexedDB, one row per event, keyed by id. */
import { err, ok, type Result } from '@unknot/logic';
import { type IDBPDatabase, openDB } from 'idb';

const DATABASE = 'unknot';
const EVENTS = 'events';

/** Why the browser cannot keep the diary. `full`: no space left. `blocked`: private mode or policy. */
export interface StorageProblem {
  readonly type: 'blocked' | 'full' | 'broken';
  readonly message: string;
}

/** A row as it is stored; the diary package decides what else a valid event has. */
export interface StoredEvent {
  readonly id: string;
}

export interface EventStorage {
  /** Every row, in the order of their ids. Unchecked: older or damaged rows come back as they are. */
  load(): Promise<Result<readonly unknown[], StorageProblem>>;
  /** Adds events; ok only when the browser has committed them. An id that is there already stays as it was. */
  append(events: readonly StoredEvent[]): Promise<Result<void, StorageProblem>>;
  /** Removes every row. */
  clear(): Promise<Result<void, StorageProblem>>;
}

/** The browser's IndexedDB as event storage. Opens on first use and again after a failure. */
export function createEventStorage(): EventStorage {
  let database: Promise<IDBPDatabase> | null = null;
  const attempt = async <T>(work: (db: IDBPDatabase) => Promise<T>) => {
    try {
      database ??= openDatabase(() => {
        database = null;
      });
      return ok(await work(await database));
    } catch (error) {
      database = null;
      return err(toProblem(error));
    }
  };
  return {
    load: () => attempt((db) => db.getAll(EVENTS)),
    append: (events) => attempt((db) => addAll(db, events)),
    clear: () => attempt((db) => db.clear(EVENTS)),
  };
}

function openDatabase(onClosed: () => void): Promise<IDBPDatabase> {
  return openDB(DATABASE, 1, {
    upgrade(db) {
      db.createObjectStore(EVENTS, { keyPath: 'id' });
    },
    // Another tab needs a newer version of the store: give way, open again on next use.
    blocking: (_current, _blocked, event) => {
      (event.target as IDBDatabase).close();
      onClosed();
    },
    terminated: onClosed,
  });
}

async function addAll(db: IDBPDatabase, events: readonly StoredEvent[]): Promise<void> {
  const transaction = db.transaction(EVENTS, 'readwrite', { durability: 'strict' });
  const writes = events.map(async (event) => {
    if ((await transaction.store.getKey(event.id)) === undefined)
      await transaction.store.add(event);
  });
  await Promise.all([...writes, transaction.done]);
}

function toProblem(error: unknown): StorageProblem {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  const message = error instanceof Error ? error.message : String(error);
  switch (name) {
    case 'QuotaExceededError':
      return { type: 'full', message };
    case 'SecurityError':
    case 'InvalidStateError':
    case 'NotAllowedError':
      return { type: 'blocked', message };
    default:
      return { type: 'broken', message };
  }
}
