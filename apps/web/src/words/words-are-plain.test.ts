/** Every sentence of the catalogue of words reads at school grade 8 or below, as those of the knowledge do. */
import { knownWords, readingGrade } from '@unknot/knowledge';
import { describe, expect, it } from 'vitest';

const HIGHEST_GRADE = 8;
/** Below this a grade says more about one word than about the text. */
const FEWEST_WORDS = 6;
/** Stands for what a sentence is filled with. */
const FILLING = '3';

const catalogue = Object.entries(
  import.meta.glob<Record<string, unknown>>('./*words.ts', { eager: true }),
).flatMap(([file, module]) => textsIn(module, file.slice(2)));

describe('the catalogue of words', () => {
  it('is found', () => {
    expect(catalogue.length).toBeGreaterThan(200);
  });

  it('reads at grade 8 or below', () => {
    const hard = catalogue
      .filter(({ text }) => text.split(/\s+/).length >= FEWEST_WORDS)
      .map(({ place, text }) => ({ place, text, grade: readingGrade(text, knownWords) }))
      .filter(({ grade }) => grade > HIGHEST_GRADE);
    expect(hard).toEqual([]);
  });

  it('has no exclamation mark', () => {
    expect(catalogue.filter(({ text }) => text.includes('!'))).toEqual([]);
  });
});

interface Text {
  readonly place: string;
  readonly text: string;
}

/** The sentences of `words`, the ones to be filled with a sample in them. */
function textsIn(words: unknown, place: string): readonly Text[] {
  if (typeof words === 'string') return [{ place, text: words }];
  if (typeof words === 'function') return textsIn(words(FILLING, FILLING, FILLING), place);
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([key, inner]) => textsIn(inner, `${place} ${key}`));
}
