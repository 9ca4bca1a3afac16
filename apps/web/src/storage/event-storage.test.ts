import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { createEventStorage } from './event-storage.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('createEventStorage', () => {
  it('gives back what was appended, to this visit and to the next', async () => {
    const storage = createEventStorage('unknot');
    await storage.append([{ id: 'b' }, { id: 'a' }]);
    const both = { ok: true, value: { rows: [{ id: 'a' }, { id: 'b' }], sealed: false } };
    expect(await storage.load()).toEqual(both);
    expect(await createEventStorage('unknot').load()).toEqual(both);
  });

  it('never overwrites a row', async () => {
    const storage = createEventStorage('unknot');
    const first = { id: 'a', note: 'first' };
    await storage.append([first]);
    expect(await storage.append([{ id: 'a' }, { id: 'b' }])).toEqual({ ok: true });
    expect(await storage.load()).toMatchObject({ ok: true, value: { rows: [first, { id: 'b' }] } });
  });

  it('clears', async () => {
    const storage = createEventStorage('unknot');
    await storage.append([{ id: 'a' }]);
    await storage.clear();
    expect(await storage.load()).toMatchObject({ ok: true, value: { rows: [] } });
  });

  it('names a browser that forbids storage, and works once it allows it', async () => {
    const allowed = globalThis.indexedDB;
    const storage = createEventStorage('unknot');
    globalThis.indexedDB = {
      open: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    } as unknown as IDBFactory;
    expect(await storage.load()).toMatchObject({ ok: false, error: { type: 'blocked' } });
    globalThis.indexedDB = allowed;
    expect(await storage.load()).toMatchObject({ ok: true, value: { rows: [] } });
  });

  it('names a full device', async () => {
    const storage = createEventStorage('unknot');
    await storage.load();
    const full = Object.assign(new Error('no space'), { name: 'QuotaExceededError' });
    const { transaction } = IDBDatabase.prototype;
    IDBDatabase.prototype.transaction = () => {
      throw full;
    };
    const outcome = await storage.append([{ id: 'a' }]);
    IDBDatabase.prototype.transaction = transaction;
    expect(outcome).toMatchObject({ ok: false, error: { type: 'full' } });
  });
});

describe('a database of another version', () => {
  const openOld = (version: number): Promise<IDBDatabase> =>
    new Promise((resolve, reject) => {
      const request = indexedDB.open('unknot', version);
      request.onupgradeneeded = () => request.result.createObjectStore('events', { keyPath: 'id' });
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });

  it('is taken over from the version before, with all that is in it', async () => {
    const old = await openOld(1);
    old.transaction('events', 'readwrite').objectStore('events').add({ id: 'a' });
    old.close();
    const storage = createEventStorage('unknot');
    expect(await storage.load()).toMatchObject({ ok: true, value: { rows: [{ id: 'a' }] } });
  });

  it('is left alone when it is newer', async () => {
    (await openOld(99)).close();
    const storage = createEventStorage('unknot');
    expect(await storage.load()).toMatchObject({ ok: false, error: { type: 'newer' } });
    expect(await storage.append([{ id: 'a' }])).toMatchObject({ error: { type: 'newer' } });
    (await openOld(99)).close();
  });

  it('can be deleted even when it does not open', async () => {
    (await openOld(99)).close();
    const storage = createEventStorage('unknot');
    expect(await storage.clear()).toEqual({ ok: true });
    expect(await storage.load()).toMatchObject({ ok: true, value: { rows: [] } });
  });
});
