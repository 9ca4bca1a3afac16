import { describe, expect, it } from 'vitest';
import { type Bell, PeopleStore } from './people-store.ts';
import { ALONE, freeMark, newPersonId, type Person, peopleIn } from './person.ts';

const MUM: Person = { id: 'mum', name: 'Mum', mark: 'loop' };

/** A browser with its list of people, in which tabs are opened. */
function browser() {
  const rows = new Map<string, unknown>();
  const listeners: (() => void)[] = [];
  const left: string[] = [];
  const bell: Bell = {
    ring: () => {
      for (const listener of listeners) listener();
    },
    listen: (listener) => {
      listeners.push(listener);
    },
  };
  const registry = {
    all: async () => [...rows.values()],
    put: async (...people: readonly Person[]) => {
      for (const person of people) rows.set(person.id, person);
    },
    remove: async (id: string) => {
      rows.delete(id);
    },
  };
  const tab = (open: string) =>
    new PeopleStore({ registry, bell, open, leave: (id) => void left.push(id) });
  return { rows, left, tab };
}

describe('the list of people', () => {
  it('begins with one who needs no name', async () => {
    const tab = browser().tab('first');
    await tab.load();
    expect(tab.read()).toEqual([ALONE]);
  });

  it('writes that one down with the first who is added', async () => {
    const { tab, rows } = browser();
    await tab('first').put(MUM);
    expect([...rows.values()]).toEqual([ALONE, MUM]);
  });

  it('is seen by every tab', async () => {
    const { tab } = browser();
    const [one, two] = [tab('first'), tab('first')];
    await one.put(MUM);
    await expect.poll(() => two.read()).toEqual([ALONE, MUM]);
  });

  it('changes a name', async () => {
    const one = browser().tab('first');
    await one.put(MUM);
    await one.put({ ...MUM, name: 'Mama' });
    expect(one.read().map(({ name }) => name)).toEqual(['', 'Mama']);
  });

  it('leads away from the diary of who was removed, in every tab', async () => {
    const { tab, left } = browser();
    const [mine, hers] = [tab('first'), tab('mum')];
    await mine.put(MUM);
    await mine.remove('mum');
    await expect.poll(() => left).toEqual(['first']);
    expect(hers.read()).toEqual([ALONE]);
  });
});

describe('peopleIn', () => {
  it('passes over what is no person, and knows a mark for everybody', () => {
    expect(peopleIn([null, 7, { id: 'x' }, { id: 'y', name: 'Y', mark: 'star' }])).toEqual([
      { id: 'y', name: 'Y', mark: 'wave' },
    ]);
  });

  it('keeps the order of arrival', () => {
    const [early, late] = [newPersonId(1_000), newPersonId(1_700_000_000_000)];
    const of = (id: string) => ({ ...MUM, id });
    expect(peopleIn([of(late), of(early), ALONE]).map(({ id }) => id)).toEqual([
      'first',
      early,
      late,
    ]);
  });
});

it('gives a new person a mark of their own', () => {
  expect(freeMark([ALONE])).toBe('loop');
});
