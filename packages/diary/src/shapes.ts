/** What events and files are made of, each with its bounds and the words for what breaks them. */
// `zod/mini` compiles nothing with `new Function`, which `zod` tries and a strict security policy of a page forbids.
import * as z from 'zod/mini';
import { isDay, isInstant } from './instant.ts';

/** Text that fits `pattern`; `words` say what it must be. */
export const matching = (pattern: RegExp, words: string) =>
  z.string(words).check(z.regex(pattern, words));

/** Text of at most `most` UTF-16 code units, line breaks included. */
export const text = (most: number, words = `must be text of at most ${most} characters`) =>
  z.string(words).check(z.maxLength(most, words));

/** A whole number, both ends included. */
export const whole = (
  least: number,
  most: number,
  words = `must be a whole number, ${least} to ${most}`,
) => z.int(words).check(z.minimum(least, words), z.maximum(most, words));

/** Pain and interference: 0 (none) to 10. */
export const outOfTen = whole(0, 10);

/** Yes or no. */
export const flag = z.boolean('must be true or false');

const DECIMAL = 'must be a number from -1e9 to 1e9';
/** Any finite number of a human scale; the vocabulary has the bounds of each fact. */
export const decimal = z.number(DECIMAL).check(z.minimum(-1e9, DECIMAL), z.maximum(1e9, DECIMAL));

/** 100 g: an overdose must be recordable too. */
const MOST_MG = 100_000;

/** An amount of one active ingredient; parts of a milligram are allowed. */
export const milligrams = z
  .number('must be an amount in milligrams')
  .check(z.positive('must be more than 0'), z.maximum(MOST_MG, `must be at most ${MOST_MG}`));

/** The id of an event. */
export const id = matching(
  /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/,
  'must be 1 to 64 letters, digits, "-" or "_"',
);

/** The id of a fact, remedy, medicine, region or setting, known to this version or not. */
export const name = matching(
  /^[A-Za-z][A-Za-z0-9-]{0,63}$/,
  'must be a name of 1 to 64 letters, digits or "-"',
);

/** A moment that is the same everywhere. */
export const instant = z
  .string('must be a date and time')
  .check(z.refine(isInstant, 'must be a date and time with "Z" or an offset'));

/** A day of the person's own calendar. */
export const day = z
  .string('must be a date')
  .check(z.refine(isDay, 'must be a date of the calendar, written YYYY-MM-DD'));
