/** Many cases as columns of bits: for each test, in which of them it holds and in which it fails. */
import type { Program } from './compile.ts';
import { BITS, type Literal } from './program.ts';

/** Words of one column in one block: 32 cases each. */
export const BLOCK_WORDS = 64;

/** Cases made ready for a batch. */
export interface Population {
  readonly cases: number;
  /** Words that the bits of all cases take. */
  readonly words: number;
  /** Columns of the first `BLOCK_WORDS` words of cases, then of the next ones. */
  readonly blocks: readonly Int32Array[];
}

/** The column of a test's bits. */
export const columnAt = ({ words }: Program, { slot, negated }: Literal): number =>
  slot + (negated ? words * BITS : 0);

/** How many columns of test bits there are. */
export const columnsOf = ({ words }: Program): number => 2 * words * BITS;

/** Turns `cases` packed rows, one {@link Planes} after the other, into columns. */
export function populationOf(program: Program, rows: Int32Array, cases: number): Population {
  const words = Math.ceil(cases / BITS);
  const blocks = Array.from({ length: Math.ceil(words / BLOCK_WORDS) }, (_, place) =>
    blockOf(program, rows, cases, place * BLOCK_WORDS),
  );
  return { cases, words, blocks };
}

function blockOf(program: Program, rows: Int32Array, cases: number, firstWord: number): Int32Array {
  const { words } = program;
  const block = new Int32Array(columnsOf(program) * BLOCK_WORDS);
  const square = new Int32Array(BITS);
  for (let word = 0; word < BLOCK_WORDS; word += 1) {
    const first = (firstWord + word) * BITS;
    if (first >= cases) break;
    for (let plane = 0; plane < 2 * words; plane += 1) {
      for (let lane = 0; lane < BITS; lane += 1)
        square[lane] = rows[(first + lane) * 3 * words + plane] ?? 0;
      transpose(square);
      for (let bit = 0; bit < BITS; bit += 1)
        block[(plane * BITS + bit) * BLOCK_WORDS + word] = square[bit] as number;
    }
  }
  return block;
}

/** Swaps rows and columns of 32 × 32 bits: halves, then quarters, down to single bits. */
function transpose(square: Int32Array): void {
  let mask = 0x0000ffff;
  for (let span = 16; span > 0; span >>= 1, mask ^= mask << span)
    for (let low = 0; low < BITS; low = (low + span + 1) & ~span) {
      const high = low + span;
      const swap = (((square[low] as number) >>> span) ^ (square[high] as number)) & mask;
      square[high] = (square[high] as number) ^ swap;
      square[low] = (square[low] as number) ^ (swap << span);
    }
}
