/**
 * One share of the cases, in a process of its own: every case of the series whose number leaves `first` when
 * divided by `of`. Tells its parent what it found.
 */
import { cqlLibrary } from '@unknot/exchange';
import { compare } from './comparison.ts';
import { openCql } from './cql-engine.ts';

const [first = 0, of = 1, cases = 0, seed = 0] = process.argv.slice(2).map(Number);
const mine = Array.from({ length: Math.ceil((cases - first) / of) }, (_, at) => first + at * of);
const comparison = await compare(
  openCql(cqlLibrary()),
  mine.map((at) => seed + at),
);
process.send?.(comparison);
