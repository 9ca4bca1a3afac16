/** Where the list of people is kept: in a database of its own, apart from every diary. */
import { type IDBPDatabase, openDB } from 'idb';
import type { Person } from './person.ts';

export const PEOPLE_DATABASE = 'unknot-people';
const PEOPLE = 'people';
/** The file that a person's backups go to, where the browser can write to one again. */
const FILES = 'files';

export interface Registry {
  /** Unchecked. */
  readonly all: () => Promise<readonly unknown[]>;
  /** Writes all of them or none. */
  readonly put: (...people: readonly Person[]) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
  readonly fileOf: (id: string) => Promise<unknown>;
  readonly keepFile: (id: string, file: unknown) => Promise<void>;
}

/** The registry of this browser; each call opens it, for it is seldom needed. */
export const registry: Registry = {
  all: () => within((db) => db.getAll(PEOPLE)),
  put: (...people) => within((db) => putAll(db, people)),
  remove: (id) =>
    within(async (db) => {
      await db.delete(PEOPLE, id);
      await db.delete(FILES, id);
    }),
  fileOf: (id) => within((db) => db.get(FILES, id)),
  keepFile: (id, file) =>
    within(async (db) => {
      await db.put(FILES, file, id);
    }),
};

async function within<T>(work: (db: IDBPDatabase) => Promise<T>): Promise<T> {
  const db = await openDB(PEOPLE_DATABASE, 1, {
    upgrade(fresh) {
      fresh.createObjectStore(PEOPLE, { keyPath: 'id' });
      fresh.createObjectStore(FILES);
    },
  });
  try {
    return await work(db);
  } finally {
    db.close();
  }
}

async function putAll(db: IDBPDatabase, people: readonly Person[]): Promise<void> {
  const transaction = db.transaction(PEOPLE, 'readwrite', { durability: 'strict' });
  await Promise.all([...people.map((person) => transaction.store.put(person)), transaction.done]);
}
