/** What a person is called on the screen. */
import { peopleWords } from '../words/people-words.ts';
import type { Person } from './person.ts';

/** The name; "Me" for who has not given one. */
export const nameOf = ({ name }: Person): string => name || peopleWords.me;

/** A sentence with the name in it; `unnamed` for who has not given one. */
export const sayOf = (
  { name }: Person,
  unnamed: string,
  named: (name: string) => string,
): string => (name === '' ? unnamed : named(name));
