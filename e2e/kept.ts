/** What the browser holds of a diary, read and written past the app. */
import type { Page } from 'playwright-core';

/** Every row of a store, as text. */
export function rowsIn(
  page: Page,
  { database = 'unknot', store = 'events' } = {},
): Promise<readonly string[]> {
  return page.evaluate(
    async ([name, from]) => {
      const opening = indexedDB.open(name);
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      const asking = db.transaction(from).objectStore(from).getAll();
      const rows = await new Promise<unknown[]>((resolve, reject) => {
        asking.onsuccess = () => resolve(asking.result);
        asking.onerror = () => reject(asking.error);
      });
      db.close();
      return rows.map((row) => JSON.stringify(row));
    },
    [database, store] as const,
  );
}

/** Puts rows into the diary as another version, or a fault, would have left them. `version`: of the database. */
export function putRows(page: Page, rows: readonly object[], version?: number): Promise<void> {
  return page.evaluate(
    async ([put, wanted]) => {
      const opening = indexedDB.open('unknot', wanted);
      opening.onupgradeneeded = () => {
        const { result } = opening;
        if (!result.objectStoreNames.contains('events'))
          result.createObjectStore('events', { keyPath: 'id' });
      };
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      const writing = db.transaction('events', 'readwrite');
      for (const row of put) writing.objectStore('events').put(row);
      await new Promise((resolve) => {
        writing.oncomplete = resolve;
      });
      db.close();
    },
    [rows, version] as const,
  );
}
