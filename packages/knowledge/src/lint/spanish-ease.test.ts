import { describe, expect, it } from 'vitest';
import { spanishEase } from './spanish-ease.ts';

/** 206.835 − 62.3 syllables a word − words a sentence. */
const ease = (syllables: number, words: number, sentences: number) =>
  206.835 - 62.3 * (syllables / words) - words / sentences;

describe('spanishEase', () => {
  it.each([
    ['Descansa un poco.', ease(6, 3, 1)],
    ['El aire, la ciudad y el día.', ease(10, 7, 1)],
    ['¿Quién puede guiar el pingüino? Hoy, yo.', ease(10, 7, 2)],
    ['Toma 400 mg: leer ahí.', ease(2 + 1 + 1 + 2 + 2, 5, 2)],
  ])('counts the syllables of "%s"', (text, expected) => {
    expect(spanishEase([text])).toBeCloseTo(expected);
  });
});
