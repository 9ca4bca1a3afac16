import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { createEventStorage } from './event-storage.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('createEventStorage', () => {
  it('gives back what was appended, to this visit and to the next', async () => {
    const storage = createEventStorage();
    await storage.append([{ id: 'b' }, { id: 'a' }]);
    const both = { ok: true, value: [{ id: 'a' }, { id: 'b' }] };
    expect(await storage.load()).toEqual(both);
    expect(await createEventStorage().load()).toEqual(both);
  });

  it('never overwrites a row', async () => {
    const storage = createEventStorage();
    const first = { id: 'a', note: 'first' };
    await storage.append([first]);
    expect(await storage.append([{ id: 'a' }, { id: 'b' }])).toEqual({ ok: true });
    expect(await storage.load()).toEqual({ ok: true, value: [first, { id: 'b' }] });
  });

  it('clears', async () => {
    const storage = createEventStorage();
    await storage.append([{ id: 'a' }]);
    await storage.clear();
    expect(await storage.load()).toEqual({ ok: true, value: [] });
  });

  it('names a browser that forbids storage, and works once it allows it', async () => {
    const allowed = globalThis.indexedDB;
    const storage = createEventStorage();
    globalThis.indexedDB = {
      open: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    } as unknown as IDBFactory;
    expect(await storage.load()).toMatchObject({ ok: false, error: { type: 'blocked' } });
    globalThis.indexedDB = allowed;
    expect(await storage.load()).toEqual({ ok: true, value: [] });
  });

  it('names a full device', async () => {
    const storage = createEventStorage();
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
