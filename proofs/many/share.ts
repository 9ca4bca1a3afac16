/**
 * One share of the cases, in a process of its own: every case of the series whose number leaves `first` when
 * divided by `of`. Tells its parent what it found.
 */
import type { Triage } from '@unknot/engine';
import { randomFrom } from '../../bench/cases.ts';
import { CASES, type Finding, SEED } from './finding.ts';
import { isTellable, makeCase, relations } from './relations.ts';

const [first = 0, of = 1] = process.argv.slice(2).map(Number);
const found = new Map<string, Finding>();
// Interviews last: their answers grow one by one, and an engine copies what grows slowly from then on.
for (const oneIn of [1, 50])
  for (let at = first * oneIn; at < CASES; at += of * oneIn) look(SEED + at, oneIn);
process.send?.([...found.values()]);

function look(seed: number, oneIn: number): void {
  const random = randomFrom(seed);
  const made = makeCase(random);
  for (const { name, oneIn: share, broken } of relations) {
    if (share !== oneIn || found.has(name)) continue;
    const pair = broken(made, random);
    if (!pair?.tellings.every(isTellable)) continue;
    const { about, before, after } = pair;
    found.set(name, { relation: name, seed, about, before: words(before), after: words(after) });
  }
}

function words({ disposition, within, reasons }: Triage): string {
  const rules = reasons.map(({ rule }) => rule).join(', ') || 'no rule';
  return `${disposition}, ${within}: ${rules}`;
}
