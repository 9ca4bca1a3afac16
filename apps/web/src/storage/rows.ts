/** All that one database holds, read and replaced in one piece. */
import type { IDBPDatabase, IDBPTransaction } from 'idb';
import type { Letter, LockRecord } from '../lock/diary-lock.ts';
import { EVENTS, INBOX, LOCK, STORES } from './database.ts';

/** A row as it is stored; the diary package decides what else a valid event has. */
export interface StoredEvent {
  readonly id: string;
}

/** The content of the stores at one moment. */
export interface Kept {
  readonly lock: LockRecord | null;
  /** Unchecked: older or damaged rows come back as they are. */
  readonly rows: readonly unknown[];
  readonly letters: readonly Letter[];
}

/** Everything, as it was at one moment. */
export async function readAll(db: IDBPDatabase): Promise<Kept> {
  const transaction = db.transaction(STORES, 'readonly');
  const [lock, rows, letters] = await Promise.all([
    lockIn(transaction),
    transaction.objectStore(EVENTS).getAll(),
    transaction.objectStore(INBOX).getAll(),
  ]);
  return { lock, rows, letters };
}

/** The lock, or `null`. */
export const readLock = (db: IDBPDatabase): Promise<LockRecord | null> =>
  lockIn(db.transaction(STORES, 'readonly'));

/**
 * Adds rows to `store`, as long as the lock is still the one they were made for; an id that is there already stays as
 * it was. Done only when the browser has committed them. `false`: the lock has changed, and nothing was written.
 */
export async function addRows(
  db: IDBPDatabase,
  store: typeof EVENTS | typeof INBOX,
  lock: LockRecord | null,
  rows: readonly StoredEvent[],
): Promise<boolean> {
  return write(db, async (transaction) => {
    const same = (await lockIn(transaction))?.id === lock?.id;
    if (same) await Promise.all(rows.map((row) => addOne(transaction, store, row)));
    return same;
  });
}

/**
 * Puts `next` in the place of `before`, all of it or nothing. `false`: something was written since `before` was read,
 * and nothing was changed.
 */
export async function replaceAll(
  db: IDBPDatabase,
  before: Kept,
  next: { readonly lock: LockRecord | null; readonly rows: readonly unknown[] },
): Promise<boolean> {
  return write(db, async (transaction) => {
    const [lock, rows, letters] = await Promise.all([
      lockIn(transaction),
      transaction.objectStore(EVENTS).getAllKeys(),
      transaction.objectStore(INBOX).getAllKeys(),
    ]);
    const same =
      lock?.id === before.lock?.id &&
      areKeys(rows, before.rows) &&
      areKeys(letters, before.letters);
    if (same) await fill(transaction, next);
    return same;
  });
}

/** Removes every row, every letter and the lock. */
export const clearAll = (db: IDBPDatabase): Promise<void> => write(db, emptyStores);

type Stores = typeof STORES;
type AnyTransaction = IDBPTransaction<unknown, Stores, 'readonly' | 'readwrite'>;
type Writing = IDBPTransaction<unknown, Stores, 'readwrite'>;

/** Runs `work` in one transaction: all of it is committed, or nothing. */
async function write<T>(db: IDBPDatabase, work: (transaction: Writing) => Promise<T>): Promise<T> {
  const transaction = db.transaction(STORES, 'readwrite', { durability: 'strict' });
  try {
    const [outcome] = await Promise.all([work(transaction), transaction.done]);
    return outcome;
  } catch (error) {
    abort(transaction);
    throw error;
  }
}

/** An error that is thrown, not answered, would leave the first half of the work to be committed. */
function abort(transaction: Writing): void {
  transaction.done.catch(() => undefined);
  try {
    transaction.abort();
  } catch {
    // The browser has given it up already.
  }
}

async function fill(
  transaction: Writing,
  { lock, rows }: { readonly lock: LockRecord | null; readonly rows: readonly unknown[] },
): Promise<void> {
  await emptyStores(transaction);
  const events = transaction.objectStore(EVENTS);
  await Promise.all(rows.map((row) => events.put(row)));
  if (lock) await transaction.objectStore(LOCK).put(lock);
}

async function lockIn(transaction: AnyTransaction): Promise<LockRecord | null> {
  const [record] = await transaction.objectStore(LOCK).getAll();
  return record ?? null;
}

async function addOne(
  transaction: Writing,
  name: typeof EVENTS | typeof INBOX,
  row: StoredEvent,
): Promise<void> {
  const store = transaction.objectStore(name);
  if ((await store.getKey(row.id)) === undefined) await store.add(row);
}

/** Are these the ids of the rows? Both are in the order of the ids. */
const areKeys = (keys: readonly IDBValidKey[], rows: readonly unknown[]): boolean =>
  keys.length === rows.length &&
  keys.every((key, place) => key === (rows[place] as StoredEvent).id);

async function emptyStores(transaction: Writing): Promise<void> {
  await Promise.all(STORES.map((name) => transaction.objectStore(name).clear()));
}
