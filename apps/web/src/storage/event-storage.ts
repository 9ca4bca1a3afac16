/** Where a diary is kept: in IndexedDB, one row per event; in clear, or behind a passphrase. */
import { err, ok, type Result } from '@unknot/logic';
import type { IDBPDatabase } from 'idb';
import type { DiaryKey, LockRecord } from '../lock/diary-lock.ts';
import {
  EVENTS,
  INBOX,
  LockedError,
  openDatabase,
  removeDatabase,
  type StorageProblem,
  toProblem,
} from './database.ts';
import { createJournal } from './journal.ts';
import {
  addRows,
  clearAll,
  type Kept,
  readAll,
  readLock,
  replaceAll,
  type StoredEvent,
} from './rows.ts';

/** What the browser holds. */
export interface Loaded {
  /** Every row, opened where it was sealed. Unchecked: older or damaged rows come back as they are. */
  readonly rows: readonly unknown[];
  /** It is kept behind a passphrase. */
  readonly sealed: boolean;
}

/** Why a diary could not be unlocked. */
export type UnlockProblem = StorageProblem | { readonly type: 'wrong-passphrase' };

export interface EventStorage {
  load(): Promise<Result<Loaded, StorageProblem>>;
  /**
   * Adds events; ok only when the browser has committed them. An id that is there already stays as it was. While the
   * diary is locked they wait in its letter box.
   */
  append(events: readonly StoredEvent[]): Promise<Result<void, StorageProblem>>;
  /** Removes every row, and the lock. */
  clear(): Promise<Result<void, StorageProblem>>;
  /** With the right passphrase, `load` gives the rows of a locked diary from now on. */
  unlock(passphrase: string): Promise<Result<void, UnlockProblem>>;
  /** Seals everything anew with `passphrase`, or keeps it in clear (`null`): all or nothing, whatever happens. */
  relock(passphrase: string | null): Promise<Result<void, StorageProblem>>;
}

/** The database `name` as event storage. Opens on first use and again after a failure. */
export function createEventStorage(name: string): EventStorage {
  const attempt = attempts(name);
  const journal = createJournal(name);
  let key: DiaryKey | null = null;
  /** Known to be kept in clear. Behind a passphrase nothing is written down on the way. */
  let inClear = false;
  const add = async (events: readonly StoredEvent[]): Promise<Result<void, StorageProblem>> => {
    const added = await attempt((db) => append(db, key, events));
    if (added.ok) journal.drop(events);
    return added;
  };
  return {
    async load() {
      // First, and behind a passphrase too: there they go into the letter box.
      const waiting = journal.read();
      if (waiting.length > 0) await add(waiting);
      const loaded = await attempt((db) => load(db, key));
      inClear = loaded.ok && !loaded.value.sealed;
      if (!loaded.ok) return loaded;
      // What could not be added is kept where it is, and shown.
      return ok({
        ...loaded.value,
        rows: onePerId([...journal.read(), ...loaded.value.rows]),
      });
    },
    append(events) {
      if (inClear) journal.keep(events);
      return add(events);
    },
    async clear() {
      const cleared = await clear(name, attempt);
      if (cleared.ok) journal.drop(journal.read());
      return cleared;
    },
    async unlock(passphrase) {
      const tried = await attempt((db) => unlock(db, passphrase));
      if (!tried.ok) return tried;
      if (tried.value === 'wrong') return err({ type: 'wrong-passphrase' });
      key = tried.value;
      return ok(undefined);
    },
    relock: (passphrase) =>
      attempt(async (db) => {
        inClear = false;
        key = await relock(db, key, passphrase);
        inClear = passphrase === null;
      }),
  };
}

type Attempt = <T>(work: (db: IDBPDatabase) => Promise<T>) => Promise<Result<T, StorageProblem>>;

/** Runs work on the database, opened when it is not. */
function attempts(name: string): Attempt {
  let database: Promise<IDBPDatabase> | null = null;
  const forget = () => {
    database = null;
  };
  return async (work) => {
    try {
      database ??= openDatabase(name, forget);
      return ok(await work(await database));
    } catch (error) {
      const problem = toProblem(error);
      if (problem.type !== 'locked') forget();
      return err(problem);
    }
  };
}

/** Whoever has no lock needs none of its code. */
const locks = () => import('../lock/diary-lock.ts');

async function load(db: IDBPDatabase, key: DiaryKey | null): Promise<Loaded> {
  const kept = await readAll(db);
  if (kept.lock === null) return { rows: kept.rows, sealed: false };
  const rows = await opened(kept, kept.lock, key);
  if (kept.letters.length > 0) await relockWith(db, key, { record: kept.lock, key });
  return { rows, sealed: true };
}

async function append(
  db: IDBPDatabase,
  key: DiaryKey | null,
  events: readonly StoredEvent[],
): Promise<void> {
  const lock = await readLock(db);
  const store = lock === null || key?.lockId === lock.id ? EVENTS : INBOX;
  const added = await addRows(db, store, lock, await closed(events, lock, key));
  if (!added) await append(db, key, events);
}

/** The events as they go into the database. */
async function closed(
  events: readonly StoredEvent[],
  lock: LockRecord | null,
  key: DiaryKey | null,
): Promise<readonly StoredEvent[]> {
  if (lock === null) return events;
  if (key?.lockId === lock.id) return Promise.all(events.map(key.close));
  const { letterTo } = await locks();
  return Promise.all(events.map((event) => letterTo(lock, event)));
}

async function unlock(db: IDBPDatabase, passphrase: string): Promise<DiaryKey | null | 'wrong'> {
  const lock = await readLock(db);
  if (lock === null) return null;
  return (await (await locks()).openLock(lock, passphrase)) ?? 'wrong';
}

async function relock(
  db: IDBPDatabase,
  key: DiaryKey | null,
  passphrase: string | null,
): Promise<DiaryKey | null> {
  const made = passphrase === null ? null : await (await locks()).makeLock(passphrase);
  await relockWith(db, key, made);
  return made?.key ?? null;
}

/** Seals everything with `next`, the letters too; once more when another tab wrote meanwhile. */
async function relockWith(
  db: IDBPDatabase,
  key: DiaryKey | null,
  next: { readonly record: LockRecord; readonly key: DiaryKey | null } | null,
): Promise<void> {
  const before = await readAll(db);
  const open = before.lock ? await opened(before, before.lock, key) : before.rows;
  const { isSealed } = await locks();
  const close = next?.key?.close;
  const rows = close
    ? // What could not be opened stays as it is.
      await Promise.all(open.map((row) => (isSealed(row) ? row : close(row as StoredEvent))))
    : open;
  const done = await replaceAll(db, before, { lock: next?.record ?? null, rows: onePerId(rows) });
  if (!done) await relockWith(db, key, next);
}

/** An entry may have been written once as a letter and once as a row. */
const onePerId = (rows: readonly unknown[]): readonly unknown[] => [
  ...new Map(rows.map((row) => [(row as StoredEvent).id, row])).values(),
];

/** The rows and letters of a locked diary, in clear; one that cannot be opened comes back as it is. */
async function opened(
  { rows, letters }: Kept,
  lock: LockRecord,
  key: DiaryKey | null,
): Promise<readonly unknown[]> {
  if (key?.lockId !== lock.id) throw new LockedError('the passphrase is missing');
  const { isSealed } = await locks();
  return Promise.all([
    ...rows.map(async (row) => (isSealed(row) ? ((await key.open(row)) ?? row) : row)),
    ...letters.map(async (letter) => (await key.openLetter(letter)) ?? letter),
  ]);
}

/** A database that does not open any more is removed as a whole. */
async function clear(name: string, attempt: Attempt): Promise<Result<void, StorageProblem>> {
  const cleared = await attempt(clearAll);
  if (cleared.ok || cleared.error.type === 'blocked') return cleared;
  try {
    return ok(await removeDatabase(name));
  } catch (error) {
    return err(toProblem(error));
  }
}
