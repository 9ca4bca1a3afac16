/** Whatever tabs and people do in whatever order: nobody's entries are lost, and none is seen by another person. */
import 'fake-indexeddb/auto';
import type { RecordedEvent } from '@unknot/diary';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { channelOf, databaseOf } from '../people/whose.ts';
import { createEventStorage } from '../storage/event-storage.ts';
import type { TabChannel, TabMessage } from '../storage/tab-channel.ts';
import { DiaryStore } from './diary-store.ts';

const PEOPLE = ['first', 'mum'] as const;
const TABS_EACH = 2;

type Person = (typeof PEOPLE)[number];

/** One thing that one tab does; with `pause` the others get a word in only after it is kept. */
interface Step {
  readonly person: Person;
  readonly tab: number;
  readonly does: 'record' | 'reload' | 'undo';
  readonly pause: boolean;
}

const step: fc.Arbitrary<Step> = fc.record({
  person: fc.constantFrom(...PEOPLE),
  tab: fc.nat(TABS_EACH - 1),
  does: fc.constantFrom('record', 'record', 'record', 'undo', 'reload'),
  pause: fc.boolean(),
});

/** Channels by name, as a browser has them: every other tab with the name hears. */
function channels(): (name: string) => TabChannel {
  const listeners = new Map<string, Set<(message: TabMessage) => void>>();
  return (name) => {
    let own: ((message: TabMessage) => void) | null = null;
    const all = listeners.get(name) ?? new Set();
    listeners.set(name, all);
    return {
      tell: (message) => {
        for (const listener of all) if (listener !== own) listener(structuredClone(message));
      },
      listen: (listener) => {
        own = listener;
        all.add(listener);
      },
    };
  };
}

let clock = Date.parse('2026-11-22T02:10:00Z');

function now(): string {
  clock += 1000;
  return new Date(clock).toISOString();
}

/** A browser in which each person has some tabs. */
class Household {
  readonly #channel = channels();
  readonly #tabs: Readonly<Record<Person, DiaryStore[]>>;
  readonly #written: Readonly<Record<Person, RecordedEvent[]>> = { first: [], mum: [] };
  #waiting: Promise<unknown>[] = [];

  constructor() {
    globalThis.indexedDB = new IDBFactory();
    const row = (person: Person) => Array.from({ length: TABS_EACH }, () => this.#open(person));
    this.#tabs = { first: row('first'), mum: row('mum') };
  }

  async take({ person, tab, does, pause }: Step): Promise<void> {
    if (does === 'reload') await this.#reload(person, tab);
    else this.#record(person, this.#tabs[person][tab] as DiaryStore, does);
    if (pause) await this.#settled();
  }

  /** What every tab of a person, and one opened now, shows; and what was written there. */
  async outcome(person: Person) {
    await this.#settled();
    const stores = [...this.#tabs[person], this.#open(person)];
    await Promise.all(stores.map((store) => store.open()));
    return {
      shown: () => stores.map((store) => idsOf(store.read().log.events)),
      written: idsOf(this.#written[person]),
    };
  }

  #open(person: Person): DiaryStore {
    return new DiaryStore({
      storage: createEventStorage(databaseOf(person)),
      tabs: this.#channel(channelOf(person)),
      now,
    });
  }

  /** Only after everything is kept: a tab that is closed earlier may lose what it had not written. */
  async #reload(person: Person, tab: number): Promise<void> {
    await this.#settled();
    const fresh = this.#open(person);
    this.#tabs[person][tab] = fresh;
    this.#waiting.push(fresh.open());
  }

  #record(person: Person, store: DiaryStore, does: Step['does']): void {
    const target = store.read().log.events.at(-1)?.id;
    const { events, kept } =
      does === 'undo' && target
        ? store.record({ type: 'retracted', target })
        : store.record({ type: 'check-in', pain: this.#written[person].length % 11 });
    this.#written[person].push(...events);
    this.#waiting.push(kept);
  }

  async #settled(): Promise<void> {
    await Promise.all(this.#waiting);
    this.#waiting = [];
  }
}

const idsOf = (events: readonly RecordedEvent[]): readonly string[] =>
  events.map(({ id }) => id).sort();

it('never mixes and never loses', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
      const household = new Household();
      for (const next of steps) await household.take(next);
      for (const person of PEOPLE) {
        const { shown, written } = await household.outcome(person);
        await expect.poll(shown).toEqual([written, written, written]);
      }
    }),
    { numRuns: 60 },
  );
});
