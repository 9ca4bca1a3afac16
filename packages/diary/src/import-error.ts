/** What can be wrong with a backup file, in words, with the way out. */

/** Why a file, or one place in it, cannot be read. */
export interface ImportError {
  readonly type:
    | 'not-json'
    | 'not-a-diary'
    | 'newer-format'
    | 'truncated'
    | 'damaged'
    | 'malformed-event'
    | 'same-id';
  /** The place, such as `events.17.pain` (counted from 0); empty when it is the file as a whole. */
  readonly path: string;
  /** What is wrong and the way out, for the person. */
  readonly message: string;
}

const CHOOSE = 'Choose the backup file that you saved from Unknot.';
const AGAIN = 'Copy the file again from where you saved it, or keep the entries that are whole.';

/** Nothing can be made of it. */
export const NOT_JSON: ImportError = {
  type: 'not-json',
  path: '',
  message: `Unknot cannot read this file. ${CHOOSE}`,
};

/** JSON, but of something else. */
export const NOT_A_DIARY: ImportError = {
  type: 'not-a-diary',
  path: 'format',
  message: `This file is not an Unknot diary. ${CHOOSE}`,
};

/** Laid out in a way that only a newer version knows. */
export const NEWER_FORMAT: ImportError = {
  type: 'newer-format',
  path: 'formatVersion',
  message: 'A newer Unknot saved this file. Update Unknot, then open the file again.',
};

/** The end, or a part, is missing. `count` is what the head of the file promises, if it can be read. */
export const truncated = (whole: number, count: unknown): ImportError => ({
  type: 'truncated',
  path: 'events',
  message: `The file ends too soon. ${whole}${typeof count === 'number' ? ` of ${count}` : ''} entries are whole. ${AGAIN}`,
});

/** Something is not as it was written; `path` is the field that shows it. */
export const damaged = (path: string): ImportError => ({
  type: 'damaged',
  path,
  message: `The file was changed or damaged after it was saved. ${AGAIN}`,
});

/** One entry breaks its bounds. `index` counts from 0, the words for the person from 1. */
export const malformed = (index: number, path: string, words: string): ImportError => ({
  type: 'malformed-event',
  path: path === '' ? `events.${index}` : `events.${index}.${path}`,
  message: `Entry ${index + 1} cannot be read: ${path === '' ? 'it' : `"${path}"`} ${words}. ${AGAIN}`,
});

/** The file holds two entries with one id. */
export const sameId = (id: string): ImportError => ({
  type: 'same-id',
  path: 'events',
  message: `Two different entries are both named "${id}", so only one can be kept. ${AGAIN}`,
});
