/** The cross-check itself: it finds no fault in the library as it is, and every fault that is planted in it. */
import { cqlLibrary } from '@unknot/exchange';
import { describe, expect, it } from 'vitest';
import { compare } from './comparison.ts';
import { openCql } from './cql-engine.ts';

const library = cqlLibrary();

/** Cases in which a planted fault must show. */
const CASES = 5000;

describe('the cross-check', () => {
  it('finds no disagreement', async () => {
    const seeds = Array.from({ length: 200 }, (_, seed) => seed);
    expect(await compare(openCql(library), seeds)).toMatchObject({ cases: 200, wrong: 0 });
  });

  it.each([
    ['a threshold', '"pain-now" >= 7.0', '"pain-now" >= 8.0'],
    ['a bound that is left out', '"age" >= 50.0', '"age" > 50.0'],
    ['an "and" for an "or"', 'yes" or "chest-pressure: yes"', 'yes" and "chest-pressure: yes"'],
    ['a doubt left out', `counts"('leg-weak')`, `does not count"('leg-weak')`],
    ['a wrong count', 'all 1) >= needed', 'all 1) > needed'],
    [
      'a step that does not wait',
      `"Today" is null then 'undecided'`,
      `"Today" is null then 'urgent'`,
    ],
  ])('finds %s', async (_, right, wrong) => {
    expect(library).toContain(right);
    expect(await firstFault(library.replaceAll(right, wrong))).toBeDefined();
  });

  it('refuses a library that does not compile', () => {
    const misspelt = library.replace('"chest-pain" Boolean', '"chest-pain" Bolean');
    expect(() => openCql(misspelt)).toThrow('Bolean');
  });
});

/** The seed of the first case in which `text` disagrees with us. */
async function firstFault(text: string): Promise<number | undefined> {
  const engine = openCql(text);
  for (let seed = 0; seed < CASES; seed += 1)
    if ((await compare(engine, [seed])).wrong > 0) return seed;
  return;
}
