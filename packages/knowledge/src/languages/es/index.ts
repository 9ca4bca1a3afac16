/**
 * What the knowledge says, in Spanish, made by a machine; a clinician who speaks the language has yet to read it.
 *
 * Each theme has a file that holds `'English text': 'Texto en español'` and nothing else. An English text stands in one
 * file only: a text that two themes share stands with the first that is read. The person is spoken to as "tú".
 */
import { everywhere } from './everywhere.ts';

/** Every part, by the name of its file. */
export const spanishParts = { everywhere } as const;

export const spanish: Readonly<Record<string, string>> = Object.assign(
  {},
  ...Object.values(spanishParts),
);
