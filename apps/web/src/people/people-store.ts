/** Who has a diary on this device, as the screens see it. Tabs tell each other of a change. */
import { ALONE, type Person, peopleIn } from './person.ts';
import type { Registry } from './registry.ts';

/** How tabs tell each other that the list has changed. */
export interface Bell {
  readonly ring: () => void;
  readonly listen: (listener: () => void) => void;
}

export interface PeopleParts {
  readonly registry: Pick<Registry, 'all' | 'put' | 'remove'>;
  readonly bell: Bell;
  /** Whose diary this tab has open. */
  readonly open: string;
  /** Opens the diary of another person: this one is gone. */
  readonly leave: (id: string) => void;
}

export class PeopleStore {
  #people: readonly Person[] = [ALONE];
  readonly #listeners = new Set<() => void>();
  readonly #parts: PeopleParts;

  constructor(parts: PeopleParts) {
    this.#parts = parts;
    parts.bell.listen(() => void this.load());
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly read = (): readonly Person[] => this.#people;

  /** Reads the list. A browser that does not give it has one diary. */
  async load(): Promise<void> {
    try {
      this.#people = peopleIn(await this.#parts.registry.all());
    } catch {
      return;
    }
    const [oldest = ALONE] = this.#people;
    if (!this.#people.some(({ id }) => id === this.#parts.open)) this.#parts.leave(oldest.id);
    for (const listener of this.#listeners) listener();
  }

  /** Adds a person, or changes name and mark of one; the person who was alone so far is written down too. */
  async put(person: Person): Promise<void> {
    const others = this.#people.filter(({ id }) => id !== person.id);
    await this.#parts.registry.put(...others, person);
    await this.#changed();
  }

  /** Takes a person off the list. The diary has to be deleted before. */
  async remove(id: string): Promise<void> {
    await this.#parts.registry.remove(id);
    await this.#changed();
  }

  async #changed(): Promise<void> {
    this.#parts.bell.ring();
    await this.load();
  }
}
