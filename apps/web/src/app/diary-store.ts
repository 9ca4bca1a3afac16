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
import type { StorageProblem } from '../storage/database.ts';
import type { EventStorage, UnlockProblem } from '../storage/event-storage.ts';
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
  /** Behind a passphrase: what is here was entered since, and is kept apart until the diary is unlocked. */
  | { readonly type: 'locked' }
  /** In this tab only, until a later write succeeds. */
  | { readonly type: 'memory-only'; readonly problem: StorageProblem };

export interface StoreState {
  readonly log: DiaryLog;
  readonly keeping: Keeping;
  /** Events that the browser has not committed. */
  readonly unsaved: readonly RecordedEvent[];
  /** Rows that could not be read; they stay in the browser as they are. */
  readonly damaged: number;
  /** The diary has a passphrase; whether it is open now is told by `keeping`. */
  readonly sealed: boolean;
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
      const unread = await this.#load();
      const locked = unread?.type === 'locked';
      const problem = unread && !locked ? unread : await this.#write();
      this.#change({ keeping: keepingOf(problem, locked) });
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

  /** Opens a locked diary and adds what was entered meanwhile. */
  async unlock(passphrase: string): Promise<Result<void, UnlockProblem>> {
    const unlocked = await this.#parts.storage.unlock(passphrase);
    if (unlocked.ok) await this.open();
    return unlocked;
  }

  /** Locks the diary with a passphrase, a first or a new one, or takes the lock away (`null`). */
  async relock(passphrase: string | null): Promise<Result<void, StorageProblem>> {
    await this.open();
    const relocked = await this.#parts.storage.relock(passphrase);
    if (relocked.ok) {
      this.#change({ sealed: passphrase !== null });
      this.#parts.tabs.tell({ type: 'lock-changed' });
    }
    return relocked;
  }

  #take(events: readonly RecordedEvent[]): Promise<boolean> {
    const { log, unsaved } = this.#state;
    this.#change({ log: events.reduce(append, log), unsaved: [...unsaved, ...events] });
    return this.open();
  }

  async #load(): Promise<StorageProblem | null> {
    if (this.#loaded) return null;
    const loaded = await this.#parts.storage.load();
    if (!loaded.ok) return loaded.error;
    const { rows, sealed } = loaded.value;
    const read = await readRows(rows);
    if (!read.ok) return read.error;
    const { events, damaged } = read.value;
    this.#loaded = true;
    this.#change({ log: merge(this.#state.log, logOf(events)), damaged, sealed });
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
        if (this.#state.keeping.type === 'locked') return;
        const read = await readRows(message.events);
        if (read.ok) this.#change({ log: merge(this.#state.log, logOf(read.value.events)) });
        break;
      }
      case 'erased':
        this.#forget();
        break;
      case 'lock-changed':
        this.#reopen();
        break;
    }
  }

  #forget(): void {
    this.#change({ log: emptyLog, unsaved: [], damaged: 0, sealed: false });
  }

  /** Lets go of everything that the browser has, and asks for it again. */
  #reopen(): void {
    this.#loaded = false;
    const { unsaved } = this.#state;
    this.#change({ log: logOf(unsaved), damaged: 0, keeping: { type: 'opening' } });
    void this.open();
  }

  #change(part: Partial<StoreState>): void {
    this.#state = { ...this.#state, ...part };
    for (const listener of this.#listeners) listener();
  }
}

const EMPTY: StoreState = {
  log: emptyLog,
  keeping: { type: 'opening' },
  unsaved: [],
  damaged: 0,
  sealed: false,
};

function keepingOf(problem: StorageProblem | null, locked: boolean): Keeping {
  if (problem) return { type: 'memory-only', problem };
  return { type: locked ? 'locked' : 'kept' };
}

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
