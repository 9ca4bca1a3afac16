import { describe, expect, it } from 'vitest';
import { layOut, type Tree } from './layout.ts';

const all = (...of: Tree[]): Tree => ({ need: of.length, of });
const any = (...of: Tree[]): Tree => ({ need: 1, of });
const named = (name: string): Tree => ({ name });
const long = (letter: string): Tree => named(letter.repeat(40));

describe('a condition in CQL', () => {
  it('stands in one line where it fits', () => {
    const tree = all(named('a'), any(named('b'), all(named('c'), named('d'))));
    expect(layOut(tree)).toBe('"a" and ("b" or ("c" and "d"))');
  });

  it('counts', () => {
    const tree = any(named('a'), {
      need: 2,
      of: [named('b'), all(named('c'), named('d')), named('e')],
    });
    expect(layOut(tree)).toBe('"a" or "At least"(2, { "b", ("c" and "d"), "e" })');
  });

  it('breaks where it does not fit, each group in brackets of its own', () => {
    const tree = any(long('a'), all(long('b'), long('c'), any(named('d'), named('e'))));
    expect(layOut(tree).split('\n')).toEqual([
      `"${'a'.repeat(40)}"`,
      '  or (',
      `    "${'b'.repeat(40)}"`,
      `    and "${'c'.repeat(40)}"`,
      '    and ("d" or "e")',
      '  )',
    ]);
  });

  it('breaks a count too', () => {
    const tree: Tree = { need: 2, of: [long('a'), long('b'), long('c')] };
    expect(layOut(tree).split('\n')).toEqual([
      '"At least"(2, {',
      `    "${'a'.repeat(40)}",`,
      `    "${'b'.repeat(40)}",`,
      `    "${'c'.repeat(40)}"`,
      '  })',
    ]);
  });
});
