import { type DiaryState, foldDiary } from '@unknot/diary';
import { err, ok, type Result } from '@unknot/logic';
import { describe, expect, it } from 'vitest';
import type { StorageProblem } from '../storage/database.ts';
import type { EventStorage } from '../storage/event-storage.ts';
import type { TabChannel, TabMessage } from '../storage/tab-channel.ts';
import { DiaryStore } from './diary-store.ts';

const NOW = '2026-11-22T02:10:00.000+01:00';
const FULL: StorageProblem = { type: 'full', message: 'no space' };

/** A browser's storage that can be made to fail. */
function browser(rows = new Map<string, unknown>()) {
  let problem: StorageProblem | null = null;
  const attempt = <T>(work: () => T): Promise<Result<T, StorageProblem>> =>
    Promise.resolve(problem ? err(problem) : ok(work()));
  const storage: EventStorage = {
    load: () => attempt(() => ({ rows: [...rows.values()], sealed: false })),
    append: (events) =>
      attempt(() => {
        for (const event of events) rows.set(event.id, event);
      }),
    clear: () => attempt(() => rows.clear()),
    unlock: () => attempt(() => undefined),
    relock: () => attempt(() => undefined),
  };
  const fail = (next: StorageProblem | null) => {
    problem = next;
  };
  return { rows, storage, fail };
}

/** Tabs of one browser. */
function tabBar(): () => TabChannel {
  const listeners: ((message: TabMessage) => void)[] = [];
  return () => {
    let own: ((message: TabMessage) => void) | null = null;
    return {
      tell: (message) => {
        for (const listener of listeners) if (listener !== own) listener(message);
      },
      listen: (listener) => {
        own = listener;
        listeners.push(listener);
      },
    };
  };
}

const openStore = (storage: EventStorage, now = NOW, tabs = tabBar()()): DiaryStore =>
  new DiaryStore({ storage, tabs, now: () => now });

const diaryOf = (store: DiaryStore): DiaryState =>
  foldDiary(store.read().log, { defaultRegion: 'EU' });

const checkIn = (pain: number) => ({ type: 'check-in', pain }) as const;

describe('recording', () => {
  it('shows an event at once and says it is kept only when the browser has it', async () => {
    const { storage, rows } = browser();
    const store = openStore(storage);
    const { kept } = store.record(checkIn(4));
    expect(diaryOf(store).checkIns.map(({ pain }) => pain)).toEqual([4]);
    expect(store.read().unsaved).toHaveLength(1);
    expect(rows.size).toBe(0);
    expect(await kept).toBe(true);
    expect(store.read()).toMatchObject({ keeping: { type: 'kept' }, unsaved: [] });
    expect(rows.size).toBe(1);
  });

  it('is there again on the next visit', async () => {
    const { storage } = browser();
    await openStore(storage).record(checkIn(7)).kept;
    const next = openStore(storage);
    await next.open();
    expect(diaryOf(next).checkIns).toMatchObject([{ pain: 7, at: NOW }]);
  });

  it('keeps the time an event names', async () => {
    const store = openStore(browser().storage);
    const at = '2026-11-21T20:00:00.000+01:00';
    await store.record({ ...checkIn(5), at }).kept;
    expect(diaryOf(store).checkIns).toMatchObject([{ at }]);
  });

  it('tells changes to who listens, until they stop', () => {
    const store = openStore(browser().storage);
    let told = 0;
    const stop = store.subscribe(() => {
      told += 1;
    });
    store.record(checkIn(1));
    expect(told).toBe(1);
    stop();
    store.record(checkIn(2));
    expect(told).toBe(1);
  });
});

describe('when the browser fails', () => {
  it('goes on in memory and makes up for it later', async () => {
    const { storage, rows, fail } = browser();
    const store = openStore(storage);
    await store.open();
    fail(FULL);
    expect(await store.record(checkIn(3)).kept).toBe(false);
    expect(store.read().keeping).toEqual({ type: 'memory-only', problem: FULL });
    expect(diaryOf(store).checkIns).toHaveLength(1);
    fail(null);
    expect(await store.record(checkIn(4)).kept).toBe(true);
    expect(rows.size).toBe(2);
    expect(store.read()).toMatchObject({ keeping: { type: 'kept' }, unsaved: [] });
  });

  it('reads what was saved earlier once the browser answers', async () => {
    const { storage, fail } = browser();
    await openStore(storage).record(checkIn(8)).kept;
    const store = openStore(storage);
    fail({ type: 'blocked', message: '' });
    expect(await store.open()).toBe(false);
    fail(null);
    expect(await store.open()).toBe(true);
    expect(diaryOf(store).checkIns).toHaveLength(1);
  });

  it('counts rows it cannot read and leaves them where they are', async () => {
    const { storage, rows } = browser(new Map([['x', { id: 'x', surprise: true }]]));
    const store = openStore(storage);
    await store.open();
    expect(store.read()).toMatchObject({ damaged: 1, log: { events: [] } });
    expect(rows.has('x')).toBe(true);
  });

  it('forgets nothing when deleting fails', async () => {
    const { storage, fail } = browser();
    const store = openStore(storage);
    await store.record(checkIn(2)).kept;
    fail(FULL);
    expect(await store.erase()).toMatchObject({ ok: false });
    expect(diaryOf(store).checkIns).toHaveLength(1);
  });
});

describe('a clock that was set back', () => {
  it('does not make answers vanish behind the check they belong to', async () => {
    const { storage } = browser();
    await openStore(storage, '2027-01-01T00:00:00.000Z').record({ type: 'check-started' }).kept;
    const store = openStore(storage, NOW);
    await store.open();
    await store.record({ type: 'facts-answered', answers: { breathless: true } }).kept;
    expect(diaryOf(store).facts).toEqual({ breathless: true });
    await store.record({ type: 'facts-answered', answers: { breathless: false } }).kept;
    expect(diaryOf(store).facts).toEqual({ breathless: false });
  });
});

describe('two tabs', () => {
  it('see what the other wrote, and that it was deleted', async () => {
    const { storage } = browser();
    const nextTab = tabBar();
    const [one, two] = [openStore(storage, NOW, nextTab()), openStore(storage, NOW, nextTab())];
    await Promise.all([one.open(), two.open()]);
    await one.record(checkIn(6)).kept;
    await expect.poll(() => diaryOf(two).checkIns.length).toBe(1);
    await two.erase();
    expect(diaryOf(one).checkIns).toHaveLength(0);
  });
});

describe('adding a backup', () => {
  it('adds what is not here and changes nothing that is', async () => {
    const { storage } = browser();
    const store = openStore(storage);
    const [here] = store.record(checkIn(1)).events;
    const [other] = openStore(browser().storage).record(checkIn(9)).events;
    expect(await store.add([here, other].filter((event) => event !== undefined))).toBe(true);
    expect(diaryOf(store).checkIns.map(({ pain }) => pain)).toEqual([1, 9]);
  });
});
