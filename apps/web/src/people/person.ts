/** A person whose diary is kept on this device. What is in the diary stands in the diary alone. */
import { FIRST } from './whose.ts';

/** The drawings that tell people apart at a glance. */
export const MARKS = ['wave', 'loop', 'ring', 'eight', 'hook', 'arch'] as const;

export type Mark = (typeof MARKS)[number];

export interface Person {
  readonly id: string;
  /** A name or nickname; empty for who has not given one. */
  readonly name: string;
  readonly mark: Mark;
}

/** Long enough for a name, short enough for the top line. */
export const LONGEST_NAME = 30;

/** Who has a diary when nobody was added. */
export const ALONE: Person = { id: FIRST, name: '', mark: 'wave' };

/** The people in `rows`, in the order in which they came; what is no person is passed over. */
export function peopleIn(rows: readonly unknown[]): readonly Person[] {
  const people = rows.flatMap((row) => personIn(row) ?? []).sort(byArrival);
  return people.length === 0 ? [ALONE] : people;
}

/** An id for a new person, sorting behind those of the people before. */
export function newPersonId(nowMs: number): string {
  const [chance = 0] = crypto.getRandomValues(new Uint32Array(1));
  return [nowMs, chance].map((number) => number.toString(36).padStart(9, '0')).join('-');
}

/** The first mark that nobody has. */
export const freeMark = (people: readonly Person[]): Mark =>
  MARKS.find((mark) => people.every((person) => person.mark !== mark)) ?? 'wave';

function personIn(row: unknown): Person | null {
  if (typeof row !== 'object' || row === null) return null;
  const { id, name, mark } = row as Readonly<Record<string, unknown>>;
  if (typeof id !== 'string' || typeof name !== 'string') return null;
  return { id, name, mark: MARKS.find((known) => known === mark) ?? 'wave' };
}

function byArrival(a: Person, b: Person): number {
  if (a.id === FIRST || b.id === FIRST) return a.id === FIRST ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
