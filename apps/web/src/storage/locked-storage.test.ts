import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { EVENTS, INBOX, STORES } from './database.ts';
import { createEventStorage, type EventStorage } from './event-storage.ts';

const FIRST = 'a calm wave at the sea';
const SECOND = 'the rope hangs loose today';
const LOCKED = { ok: false, error: { type: 'locked' } };

const entry = (id: string) => ({ id, note: `words of ${id}` });
const open = () => createEventStorage('unknot');

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

/** A diary with one entry, locked. */
async function lockedDiary(): Promise<EventStorage> {
  const storage = open();
  await storage.append([entry('one')]);
  expect(await storage.relock(FIRST)).toEqual({ ok: true });
  return storage;
}

/** Everything that the database holds, as text. */
async function trace(): Promise<string> {
  const db = await openDB('unknot');
  const rows = await Promise.all(STORES.map((store) => db.getAll(store)));
  db.close();
  return JSON.stringify(rows, (_, value) =>
    value instanceof Uint8Array ? new TextDecoder('latin1').decode(value) : value,
  );
}

async function idsIn(storage: EventStorage): Promise<readonly string[]> {
  const loaded = await storage.load();
  return loaded.ok ? loaded.value.rows.map((row) => (row as { id: string }).id).sort() : [];
}

describe('a locked diary', () => {
  it('is open to who set the lock, and closed on the next visit', async () => {
    const storage = await lockedDiary();
    expect(await storage.load()).toEqual({
      ok: true,
      value: { rows: [entry('one')], sealed: true },
    });
    expect(await open().load()).toMatchObject(LOCKED);
  });

  it('leaves no word in clear', async () => {
    const storage = await lockedDiary();
    await storage.append([entry('two')]);
    await open().append([entry('three')]);
    expect(await trace()).not.toContain('words of');
  });

  it('opens with the passphrase, and with no other', async () => {
    await lockedDiary();
    const storage = open();
    expect(await storage.unlock(SECOND)).toEqual({
      ok: false,
      error: { type: 'wrong-passphrase' },
    });
    expect(await storage.load()).toMatchObject(LOCKED);
    expect(await storage.unlock(FIRST)).toEqual({ ok: true });
    expect(await idsIn(storage)).toEqual(['one']);
  });

  it('never overwrites a row', async () => {
    const storage = await lockedDiary();
    await storage.append([{ id: 'one' }, entry('two')]);
    expect(await storage.load()).toMatchObject({
      value: { rows: expect.arrayContaining([entry('one'), entry('two')]) },
    });
  });
});

describe('what is entered while it is locked', () => {
  it('waits and is there after unlocking, once', async () => {
    await lockedDiary();
    const guest = open();
    expect(await guest.append([entry('two')])).toEqual({ ok: true });
    expect(await guest.load()).toMatchObject(LOCKED);
    await guest.unlock(FIRST);
    expect(await idsIn(guest)).toEqual(['one', 'two']);
    expect(await idsIn(guest)).toEqual(['one', 'two']);
    const db = await openDB('unknot');
    expect([await db.count(EVENTS), await db.count(INBOX)]).toEqual([2, 0]);
    db.close();
  });

  it('may have been written twice', async () => {
    const storage = await lockedDiary();
    await open().append([entry('two')]);
    await storage.append([entry('two')]);
    expect(new Set(await idsIn(storage))).toEqual(new Set(['one', 'two']));
    expect(await idsIn(storage)).toEqual(['one', 'two']);
  });
});

describe('a change of the lock', () => {
  it('lets in the new passphrase alone', async () => {
    const storage = await lockedDiary();
    await storage.relock(SECOND);
    expect(await open().unlock(FIRST)).toMatchObject({ error: { type: 'wrong-passphrase' } });
    const next = open();
    await next.unlock(SECOND);
    expect(await idsIn(next)).toEqual(['one']);
  });

  it('can take the lock away', async () => {
    const storage = await lockedDiary();
    await storage.relock(null);
    expect(await open().load()).toEqual({
      ok: true,
      value: { rows: [entry('one')], sealed: false },
    });
  });

  it('is refused without the passphrase', async () => {
    await lockedDiary();
    expect(await open().relock(SECOND)).toMatchObject(LOCKED);
    expect(await open().relock(null)).toMatchObject(LOCKED);
  });

  it('keeps what another tab writes at the same moment', async () => {
    const [one, two] = [open(), open()];
    await one.append([entry('one')]);
    const writes = ['two', 'three', 'four'].map((id) => two.append([entry(id)]));
    await Promise.all([one.relock(FIRST), ...writes]);
    await two.append([entry('five')]);
    expect(await idsIn(one)).toEqual(['five', 'four', 'one', 'three', 'two']);
    expect(await trace()).not.toContain('words of');
  });

  it('changes nothing when the browser fails half-way', async () => {
    const storage = await lockedDiary();
    const before = await trace();
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = () => {
      throw Object.assign(new Error('no space'), { name: 'QuotaExceededError' });
    };
    const outcome = await storage.relock(SECOND);
    IDBObjectStore.prototype.put = put;
    expect(outcome).toMatchObject({ error: { type: 'full' } });
    expect(await trace()).toBe(before);
    expect(await idsIn(storage)).toEqual(['one']);
  });
});

describe('a damaged row', () => {
  it('is left as it is, through a change of the lock too', async () => {
    const storage = await lockedDiary();
    const damaged = { id: 'x', sealed: new Uint8Array(40) };
    const db = await openDB('unknot');
    await db.add(EVENTS, damaged);
    db.close();
    expect(await storage.load()).toMatchObject({
      value: { rows: expect.arrayContaining([entry('one'), damaged]) },
    });
    await storage.relock(null);
    expect(await idsIn(storage)).toEqual(['one', 'x']);
  });
});
