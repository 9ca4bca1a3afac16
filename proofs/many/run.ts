/**
 * Looks at every relation in a hundred thousand made-up cases, one process for each core, and prints a
 * table; exit code 1 when one is broken. A case is made again from the seed that stands beside it.
 *
 * Usage: npm run many
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { CASES, type Finding, SEED } from './finding.ts';
import { relations } from './relations.ts';

const start = performance.now();
const shares = availableParallelism();
const findings = await Promise.all(Array.from({ length: shares }, (_, first) => share(first)));
report(findings.flat());

async function share(first: number): Promise<readonly Finding[]> {
  const path = fileURLToPath(new URL('share.ts', import.meta.url));
  const child = fork(path, [`${first}`, `${shares}`]);
  let told: readonly Finding[] | undefined;
  child.on('message', (message) => {
    told = message as readonly Finding[];
  });
  const [code] = await once(child, 'close');
  if (told === undefined) throw new Error(`Share ${first} ended with ${code} and told nothing.`);
  return told;
}

function report(found: readonly Finding[]): void {
  for (const { name, oneIn } of relations) {
    const broken = found.filter(({ relation }) => relation === name);
    const verdict = broken.length === 0 ? '✓ holds ' : '✗ broken';
    console.log(`${verdict} ${name}, ${CASES / oneIn} cases`);
    for (const { seed, about, before, after } of broken)
      console.log(`  seed ${seed}, ${about}: ${before}\n  became ${after}`);
  }
  if (found.length > 0) process.exitCode = 1;
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  console.log(`Cases from seed ${SEED}, ${seconds} s on ${shares} cores.`);
}
