/**
 * The one store: the diary in memory, and its copy in the browser. Events are shown at once and said to be
 * saved only when the browser has committed them. Two tabs tell each other what they wrote.
 */
import {
  append,
  type DiaryEvent,
  type DiaryLog,
  emptyLog,
  logOf,
  merge,
  parseEvent,
  type RecordedEvent,
} from '@unknot/diary';
import { fromEpochMs, type Result } from '@unknot/logic';
import type { EventStorage, StorageProblem } from '../storage/event-storage.ts';
import type { TabChannel } from '../storage/tab-channel.ts';
import { nextEventId } from './event-id.ts';

/** An event as a screen asks for it; the store adds version, id and, unless told, the time. */
export type NewEvent = DiaryEvent extends infer Event
  ? Event extends DiaryEvent
    ? Omit<Event, 'v' | 'id' | 'at'> & { readonly at?: string }
    : never
  : never;

/** How the diary is kept. */
export type Keeping =
  | { readonly type: 'opening' }
  | { readonly type: 'kept' }
  /** In this tab only, until a later write succeeds. */
  | { readonly type: 'memory-only'; readonly problem: StorageProblem };

export interface StoreState {
  readonly log: DiaryLog;
  readonly keeping: Keeping;
  /** Events that the browser has not committed. */
  readonly unsaved: readonly RecordedEvent[];
  /** Rows that could not be read; they stay in the browser as they are. */
  readonly damaged: number;
}

/** What `record` did: the events as written, and later whether the browser has them. */
export interface Recorded {
  readonly events: readonly RecordedEvent[];
  readonly kept: Promise<boolean>;
}

export interface DiaryStore {
  subscribe(listener: () => void): () => void;
  read(): StoreState;
  /** Reads what the browser holds, and writes what is unsaved; to be called again after a failure. */
  open(): Promise<boolean>;
  /** Adds events that happened now, or at the time they name. */
  record(...events: readonly NewEvent[]): Recorded;
  /** Adds the events of a backup that are not here yet; resolves to whether the browser has them. */
  add(events: readonly RecordedEvent[]): Promise<boolean>;
  /** Forgets everything, here and in the browser. On failure nothing is forgotten. */
  erase(): Promise<Result<void, StorageProblem>>;
}

export interface StoreParts {
  readonly storage: EventStorage;
  readonly tabs: TabChannel;
  readonly now: () => string;
}

export function createDiaryStore({ storage, tabs, now }: StoreParts): DiaryStore {
  let state: StoreState = { log: emptyLog, keeping: { type: 'opening' }, unsaved: [], damaged: 0 };
  const listeners = new Set<() => void>();
  const change = (next: Partial<StoreState>) => {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  };

  let loaded = false;
  /** One job at a time, each with everything that is unsaved, so that a failed one is made up for by the next. */
  let working: Promise<boolean> = Promise.resolve(true);
  const settle = (): Promise<boolean> => {
    working = working.then(async () => {
      const problem = (loaded ? null : await load()) ?? (await write());
      change({ keeping: problem ? { type: 'memory-only', problem } : { type: 'kept' } });
      return problem === null;
    });
    return working;
  };

  const load = async (): Promise<StorageProblem | null> => {
    const rows = await storage.load();
    if (!rows.ok) return rows.error;
    const { events, damaged } = readable(rows.value);
    loaded = true;
    change({ log: merge(state.log, logOf(events)), damaged });
    return null;
  };

  const write = async (): Promise<StorageProblem | null> => {
    const batch = state.unsaved;
    if (batch.length === 0) return null;
    const written = await storage.append(batch);
    if (!written.ok) return written.error;
    const saved = new Set(batch);
    change({ unsaved: state.unsaved.filter((event) => !saved.has(event)) });
    tabs.tell({ type: 'added', events: batch });
    return null;
  };

  const take = (events: readonly RecordedEvent[]): Promise<boolean> => {
    const log = events.reduce(append, state.log);
    change({ log, unsaved: [...state.unsaved, ...events] });
    return settle();
  };

  tabs.listen((message) => {
    switch (message.type) {
      case 'added':
        return change({ log: merge(state.log, logOf(readable(message.events).events)) });
      case 'erased':
        return change({ log: emptyLog, unsaved: [], damaged: 0 });
    }
  });

  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    read: () => state,
    open: settle,
    record(...drafts) {
      const at = notBefore(state.log, now());
      const events = drafts.map((draft) => ({ v: 1, id: nextEventId(at), at, ...draft }));
      return { events, kept: take(events) };
    },
    async add(events) {
      const here = new Set(state.log.events.map(({ id }) => id));
      return take(events.filter(({ id }) => !here.has(id)));
    },
    async erase() {
      const erased = await working.then(() => storage.clear());
      if (!erased.ok) return erased;
      change({ log: emptyLog, unsaved: [], damaged: 0 });
      tabs.tell({ type: 'erased' });
      return erased;
    },
  };
}

function readable(rows: readonly unknown[]): { events: readonly RecordedEvent[]; damaged: number } {
  const parsed = rows.map(parseEvent);
  const events = parsed.flatMap((result) => (result.ok ? [result.value] : []));
  return { events, damaged: rows.length - events.length };
}

/**
 * The moment to write: now, or just after the newest answer when the clock of the device was set back. Answers
 * count in the order of their times; one dated before the check it belongs to would be forgotten at once.
 */
function notBefore(log: DiaryLog, now: string): string {
  const newest = log.events.findLast(({ type }) => ORDERED.has(type));
  const newestMs = newest ? Date.parse(newest.at) : Number.NEGATIVE_INFINITY;
  return newestMs > Date.parse(now) ? fromEpochMs(newestMs + 1) : now;
}

const ORDERED: ReadonlySet<string> = new Set(['check-started', 'facts-answered']);
