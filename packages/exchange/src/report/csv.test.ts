import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cell, csvOf } from './csv.ts';

/** One cell of RFC 4180 and what ends it. */
const CELL = /(?:"((?:[^"]|"")*)"|([^",\r]*))(,|\r\n)/g;

/** Reads a file by that grammar: another way than the one that writes it. */
function parse(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text.slice(1).matchAll(CELL)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end !== ',') rows.push([]);
  }
  return rows.slice(0, -1);
}

const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constant(null),
  fc.integer(),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc
    .tuple(fc.constantFrom(' ', '=', '+', '-', '@', '\t', '\r', '\n', '"', ',', '＝'), fc.string())
    .map(([sign, rest]) => sign + rest),
);
const table = fc.array(fc.tuple(cell, cell, cell), { maxLength: 6 });

const HEADER = ['a', 'b', 'c'];

describe('csvOf', () => {
  it('begins with a byte order mark and ends each line as RFC 4180 does', () => {
    expect(csvOf(['a', 'b'], [['x', 1]])).toBe('\uFEFFa,b\r\nx,1\r\n');
  });

  it('is read back as it was, but for the apostrophe before a formula', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const [header, ...read] = parse(csvOf(HEADER, rows));
        expect(header).toEqual(HEADER);
        expect(read.map((cells) => cells.map(withoutGuard))).toEqual(
          rows.map((cells) => cells.map((each) => withoutGuard(String(each ?? '')))),
        );
      }),
    );
  });

  it('gives a spreadsheet nothing to run', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const written = parse(csvOf(HEADER, rows)).slice(1).flat();
        const given = rows.flat();
        for (const [index, text] of written.entries())
          if (typeof given[index] === 'string') expect(text).not.toMatch(/^\s*[=+\-@＝＋－＠]/u);
      }),
    );
  });
});

const withoutGuard = (text: string): string => text.replace(/^'/, '');
