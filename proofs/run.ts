/**
 * Proves every theorem over the knowledge as it stands, and prints a table; exit code 1 when one fails.
 *
 * Usage: npm run prove
 */
import { KNOWLEDGE_VERSION, rules } from '@unknot/knowledge';
import { clinical } from './clinical.ts';
import { openProver, type Prover } from './solver.ts';
import type { Proof, Theorem } from './theorem.ts';
import { theorems } from './theorems.ts';

interface Timed {
  readonly theorem: Theorem;
  readonly proof: Proof;
  readonly ms: number;
}

const prover = await openProver();
try {
  const proved: Timed[] = [];
  for (const theorem of theorems) proved.push(await timed(theorem, prover));
  report(proved);
  process.exitCode = proved.every(({ proof }) => proof.failures.length === 0) ? 0 : 1;
} finally {
  await prover.close();
}

async function timed(theorem: Theorem, prover: Prover): Promise<Timed> {
  const start = performance.now();
  const proof = await theorem.prove(clinical, prover);
  return { theorem, proof, ms: performance.now() - start };
}

function report(proved: readonly Timed[]): void {
  const facts = Object.keys(clinical.vocabulary).length;
  console.log(
    `Knowledge ${KNOWLEDGE_VERSION}: ${rules.length} rules over ${facts} facts, for every possible answer.\n`,
  );
  for (const { theorem, proof } of proved) {
    console.log(`${theorem.id} ${theorem.name}\n   ${theorem.statement}`);
    for (const { claim, because } of proof.failures)
      console.log(`\n   ✗ ${claim}\n${because.replaceAll(/^/gm, '     ')}`);
    console.log();
  }
  for (const { theorem, proof, ms } of proved) console.log(row(theorem, proof, ms));
  const seconds = proved.reduce((sum, { ms }) => sum + ms, 0) / 1000;
  console.log(`${proved.length} theorems in ${seconds.toFixed(0)} s`);
}

function row({ id, name }: Theorem, { checks, failures }: Proof, ms: number): string {
  const verdict = failures.length === 0 ? '✓ proved' : `✗ ${failures.length} failed`;
  const seconds = `${(ms / 1000).toFixed(1)} s`;
  return `${id.padEnd(4)} ${name.padEnd(41)} ${verdict.padEnd(10)} ${String(checks).padStart(4)} checks ${seconds.padStart(7)}`;
}
