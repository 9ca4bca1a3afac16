/**
 * Looks at every relation in a hundred thousand made-up cases, and prints a table; exit code 1 when one is
 * broken. A case is made again from the seed that stands beside it.
 *
 * Usage: npm run many
 */
import type { Triage } from '@unknot/engine';
import { randomFrom } from '../../bench/cases.ts';
import { type Broken, isTellable, makeCase, type Relation, relations } from './relations.ts';

const SEED = 20_261_122;
const CASES = 100_000;

const start = performance.now();
const found = new Map<Relation, { readonly seed: number; readonly broken: Broken }>();
// Interviews last: their answers grow one by one, and an engine copies what grows slowly from then on.
for (const oneIn of [1, 50]) for (let at = 0; at < CASES; at += oneIn) look(SEED + at, oneIn);
report();

function look(seed: number, oneIn: number): void {
  const random = randomFrom(seed);
  const made = makeCase(random);
  for (const relation of relations) {
    if (relation.oneIn !== oneIn || found.has(relation)) continue;
    const broken = relation.broken(made, random);
    if (broken?.tellings.every(isTellable)) found.set(relation, { seed, broken });
  }
}

function report(): void {
  for (const relation of relations) {
    const first = found.get(relation);
    const verdict = first === undefined ? '✓ holds ' : '✗ broken';
    console.log(`${verdict} ${relation.name}, ${CASES / relation.oneIn} cases`);
    if (first === undefined) continue;
    const { seed, broken } = first;
    console.log(`  seed ${seed}, ${broken.about}: ${words(broken.before)}`);
    console.log(`  became ${words(broken.after)}`);
    process.exitCode = 1;
  }
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  console.log(`Cases from seed ${SEED}, ${seconds} s.`);
}

function words({ disposition, within, reasons }: Triage): string {
  const rules = reasons.map(({ rule }) => rule).join(', ') || 'no rule';
  return `${disposition}, ${within}: ${rules}`;
}
