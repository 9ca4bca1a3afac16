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
  type RecordedEvent,
} from '@unknot/diary';
import { err, fromEpochMs, ok, type Result } from '@unknot/logic';
import type { EventStorage, StorageProblem } from '../storage/event-storage.ts';
import type { TabChannel, TabMessage } from '../storage/tab-channel.ts';
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

export interface StoreParts {
  readonly storage: EventStorage;
  readonly tabs: TabChannel;
  readonly now: () => string;
}

/** Holds the diary for the screens. */
export class DiaryStore {
  #state: StoreState = EMPTY;
  #loaded = false;
  /** One job at a time, each with everything that is unsaved, so that a failed one is made up for by the next. */
  #working: Promise<boolean> = Promise.resolve(true);
  /** Messages of other tabs, one after the other. */
  #heard: Promise<void> = Promise.resolve();
  readonly #listeners = new Set<() => void>();
  readonly #parts: StoreParts;

  constructor(parts: StoreParts) {
    this.#parts = parts;
    parts.tabs.listen((message) => {
      this.#heard = this.#heard.then(() => this.#hear(message));
    });
  }

  /** Calls `listener` after every change; returns what stops that. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly read = (): StoreState => this.#state;

  /** Reads what the browser holds and writes what is unsaved; to be called again after a failure. */
  open(): Promise<boolean> {
    this.#working = this.#working.then(async () => {
      const problem = (await this.#load()) ?? (await this.#write());
      this.#change({ keeping: problem ? { type: 'memory-only', problem } : { type: 'kept' } });
      return problem === null;
    });
    return this.#working;
  }

  /** Adds events that happened now, or at the time they name. */
  record(...drafts: readonly NewEvent[]): Recorded {
    const at = notBefore(this.#state.log, this.#parts.now());
    const events = drafts.map((draft) => ({ v: 1, id: nextEventId(at), at, ...draft }));
    return { events, kept: this.#take(events) };
  }

  /** Adds the events of a backup that are not here yet; resolves to whether the browser has them. */
  add(events: readonly RecordedEvent[]): Promise<boolean> {
    const here = new Set(this.#state.log.events.map(({ id }) => id));
    return this.#take(events.filter(({ id }) => !here.has(id)));
  }

  /** Forgets everything, here and in the browser. On failure nothing is forgotten. */
  async erase(): Promise<Result<void, StorageProblem>> {
    await this.#working;
    const erased = await this.#parts.storage.clear();
    if (!erased.ok) return erased;
    this.#forget();
    this.#parts.tabs.tell({ type: 'erased' });
    return erased;
  }

  #take(events: readonly RecordedEvent[]): Promise<boolean> {
    const { log, unsaved } = this.#state;
    this.#change({ log: events.reduce(append, log), unsaved: [...unsaved, ...events] });
    return this.open();
  }

  async #load(): Promise<StorageProblem | null> {
    if (this.#loaded) return null;
    const rows = await this.#parts.storage.load();
    if (!rows.ok) return rows.error;
    const read = await readRows(rows.value);
    if (!read.ok) return read.error;
    const { events, damaged } = read.value;
    this.#loaded = true;
    this.#change({ log: merge(this.#state.log, logOf(events)), damaged });
    return null;
  }

  async #write(): Promise<StorageProblem | null> {
    const batch = this.#state.unsaved;
    if (batch.length === 0) return null;
    const written = await this.#parts.storage.append(batch);
    if (!written.ok) return written.error;
    const saved = new Set(batch);
    this.#change({ unsaved: this.#state.unsaved.filter((event) => !saved.has(event)) });
    this.#parts.tabs.tell({ type: 'added', events: batch });
    return null;
  }

  async #hear(message: TabMessage): Promise<void> {
    switch (message.type) {
      case 'added': {
        const read = await readRows(message.events);
        if (read.ok) this.#change({ log: merge(this.#state.log, logOf(read.value.events)) });
        break;
      }
      case 'erased':
        this.#forget();
        break;
    }
  }

  #forget(): void {
    this.#change({ log: emptyLog, unsaved: [], damaged: 0 });
  }

  #change(part: Partial<StoreState>): void {
    this.#state = { ...this.#state, ...part };
    for (const listener of this.#listeners) listener();
  }
}

const EMPTY: StoreState = { log: emptyLog, keeping: { type: 'opening' }, unsaved: [], damaged: 0 };

/** Without rows there is nothing to check, and nothing is loaded. A reader that cannot be loaded loses no row. */
async function readRows(
  rows: readonly unknown[],
): Promise<Result<ReturnType<Reader>, StorageProblem>> {
  if (rows.length === 0) return ok({ events: [], damaged: 0 });
  try {
    const { readable } = await import('../storage/readable.ts');
    return ok(readable(rows));
  } catch (error) {
    return err({ type: 'broken', message: String(error) });
  }
}

type Reader = typeof import('../storage/readable.ts')['readable'];

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
