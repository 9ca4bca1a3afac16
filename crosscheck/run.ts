/**
 * Answers a hundred thousand made-up cases with our engine and with the health world's own, which runs the same
 * rules as CQL. Exit code 1 when they disagree anywhere, or when some rule was never true, never false or never
 * open. One process for each core; a case is made again from its seed.
 *
 * Usage: npm run crosscheck [-- --cases 100000 --seed 20261122 --rules]
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Comparison, NOTHING, together } from './comparison.ts';
import { isClean, report } from './report.ts';

const { values: asked } = parseArgs({
  options: {
    cases: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '20261122' },
    rules: { type: 'boolean', default: false },
  },
});

const start = performance.now();
const shares = availableParallelism();
const compared = await Promise.all(Array.from({ length: shares }, (_, first) => share(first)));
const all = compared.reduce(together, NOTHING);
const seconds = ((performance.now() - start) / 1000).toFixed(0);
console.log(`${all.cases} cases from seed ${asked.seed}, ${seconds} s on ${shares} cores.`);
console.log(report(all, asked.rules).join('\n'));
if (!isClean(all)) process.exitCode = 1;

async function share(first: number): Promise<Comparison> {
  const path = fileURLToPath(new URL('share.ts', import.meta.url));
  const child = fork(path, [`${first}`, `${shares}`, asked.cases, asked.seed]);
  let told: Comparison | undefined;
  child.on('message', (message) => {
    told = message as Comparison;
  });
  const [code] = await once(child, 'close');
  if (told === undefined) throw new Error(`Share ${first} ended with ${code} and told nothing.`);
  return told;
}
