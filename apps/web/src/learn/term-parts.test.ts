import { describe, expect, it } from 'vitest';
import { termParts } from './term-parts.ts';

const terms = ['Spasm, guarding', 'Anti-inflammatory (NSAID)', 'Disc', 'Spinal cord'];
const marked = (...texts: readonly string[]) =>
  termParts(texts, terms).map((parts) =>
    parts.map(({ text, term }) => (term === undefined ? text : `[${text}|${term}]`)).join(''),
  );

describe('termParts', () => {
  it.each([
    ['No word of it.', 'No word of it.'],
    ['A spasm hurts.', 'A [spasm|Spasm, guarding] hurts.'],
    ['Guarding', '[Guarding|Spasm, guarding]'],
    ['Two discs and the spinal cord.', 'Two [discs|Disc] and the [spinal cord|Spinal cord].'],
    ['An NSAID.', 'An [NSAID|Anti-inflammatory (NSAID)].'],
    ['Discover a disc-like thing.', 'Discover a disc-like thing.'],
    ['', ''],
  ])('%j becomes %j', (text, expected) => {
    expect(marked(text)).toEqual([expected]);
  });

  it('marks a term where it stands first', () => {
    expect(marked('A disc.', 'Discs, and a spasm.', 'Spasms.')).toEqual([
      'A [disc|Disc].',
      'Discs, and a [spasm|Spasm, guarding].',
      'Spasms.',
    ]);
  });

  it('loses no letter', () => {
    const text = 'Guarding of a disc: an anti-inflammatory and a NSAID.';
    const [parts = []] = termParts([text], terms);
    expect(parts.map((part) => part.text).join('')).toBe(text);
  });
});
