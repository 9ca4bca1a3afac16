/**
 * Entries on their way into the database. A page that is closed loses what the database has not committed yet; what is
 * written here is kept at once, one key per entry, so that two tabs do not get in each other's way.
 */
import type { StoredEvent } from './rows.ts';

export interface Journal {
  /** Keeps `rows`, as far as the browser lets it. More than a person can tap are left to the database alone. */
  keep(rows: readonly StoredEvent[]): void;
  /** The database has them. */
  drop(rows: readonly StoredEvent[]): void;
  /** What the database may not have. */
  read(): readonly StoredEvent[];
}

const MOST_ROWS = 20;

/** The journal of the database `name`. */
export function createJournal(name: string): Journal {
  const prefix = `${name}/unsaved/`;
  return {
    keep(rows) {
      if (rows.length > MOST_ROWS) return;
      for (const row of rows)
        attempt(() => localStorage.setItem(prefix + row.id, JSON.stringify(row)));
    },
    drop(rows) {
      for (const { id } of rows) attempt(() => localStorage.removeItem(prefix + id));
    },
    read: () =>
      (attempt(keys) ?? [])
        .filter((key) => key.startsWith(prefix))
        .map((key) => attempt(() => JSON.parse(localStorage.getItem(key) ?? '')))
        .filter(isRow),
  };
}

const keys = (): readonly string[] =>
  Array.from({ length: localStorage.length }, (_, place) => localStorage.key(place) ?? '');

const isRow = (value: unknown): value is StoredEvent =>
  typeof value === 'object' && value !== null && typeof Reflect.get(value, 'id') === 'string';

/** Storage may be blocked or full: then there is no journal, and the diary goes on without. */
function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}
