import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it, vi } from 'vitest';
import { createEventStorage } from './event-storage.ts';

const kept = new Map<string, string>();

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  kept.clear();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
    key: (place: number) => [...kept.keys()][place] ?? null,
    get length() {
      return kept.size;
    },
  });
  return () => vi.unstubAllGlobals();
});

const entry = { id: 'a', pain: 7 };

/** What a page that is closed in the middle leaves: the entry was begun to be written, and no more. */
async function closedInTheMiddle(): Promise<void> {
  const storage = createEventStorage('unknot');
  await storage.load();
  const { transaction } = IDBDatabase.prototype;
  IDBDatabase.prototype.transaction = () => {
    throw new DOMException('gone', 'AbortError');
  };
  await storage.append([entry]);
  IDBDatabase.prototype.transaction = transaction;
}

it('brings back an entry whose page was closed before the database had it', async () => {
  await closedInTheMiddle();
  const next = createEventStorage('unknot');
  expect(await next.load()).toMatchObject({ ok: true, value: { rows: [entry] } });
  expect(kept.size).toBe(0);
  expect(await createEventStorage('unknot').load()).toMatchObject({ value: { rows: [entry] } });
});

it('keeps it apart from the diary of another person', async () => {
  await closedInTheMiddle();
  expect(await createEventStorage('unknot-mum').load()).toMatchObject({ value: { rows: [] } });
});

it('leaves nothing behind once the database has the entry', async () => {
  const storage = createEventStorage('unknot');
  await storage.load();
  const written = storage.append([entry]);
  expect(kept.size).toBe(1);
  await written;
  expect(kept.size).toBe(0);
});

it('writes nothing down in clear that belongs behind a passphrase', async () => {
  const storage = createEventStorage('unknot');
  await storage.load();
  await storage.relock('correct horse battery');
  const written = storage.append([entry]);
  expect(kept.size).toBe(0);
  await written;
});

it('leaves nothing in clear where another tab has locked the diary meanwhile', async () => {
  await closedInTheMiddle();
  const other = createEventStorage('unknot');
  const left = new Map(kept);
  await other.relock('correct horse battery');
  for (const [name, value] of left) kept.set(name, value);
  const next = createEventStorage('unknot');
  expect(await next.load()).toMatchObject({ ok: false, error: { type: 'locked' } });
  expect(kept.size).toBe(0);
  await next.unlock('correct horse battery');
  expect(await next.load()).toMatchObject({ value: { rows: [entry], sealed: true } });
});

it('is emptied with the diary', async () => {
  await closedInTheMiddle();
  await createEventStorage('unknot').clear();
  expect(kept.size).toBe(0);
  expect(await createEventStorage('unknot').load()).toMatchObject({ value: { rows: [] } });
});

it('passes over what is no entry', async () => {
  kept.set('unknot/unsaved/x', 'no entry');
  kept.set('unknot/unsaved/y', 'null');
  expect(await createEventStorage('unknot').load()).toMatchObject({ value: { rows: [] } });
});

it('is done without where the browser forbids it', async () => {
  vi.stubGlobal('localStorage', undefined);
  const storage = createEventStorage('unknot');
  await storage.load();
  expect(await storage.append([entry])).toEqual({ ok: true });
});
