/** What a person is called on the screen. */
import { peopleWords } from '../words/people-words.ts';
import type { Person } from './person.ts';

/** The name; "Me" for who has not given one. */
export const nameOf = ({ name }: Person): string => name || peopleWords.me;
